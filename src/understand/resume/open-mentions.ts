// Blocks and the lexicon's skills in them → what else they claim: items, compounds and activities of no entry.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { SkillMention } from '../../lexicon/matcher.ts';
import { cuesBetween, stretchOf } from '../../lexicon/stretch.ts';
import { activityCue, findActivities } from './activities.ts';
import type { Block } from './blocks.ts';
import { itemSkills } from './item-skills.ts';
import { isSpokenItem } from './item-words.ts';
import { findListItems, listCue } from './list-items.ts';
import { findNamedTools } from './named-tools.ts';
import { findOpenItems, isSkillList } from './open-items.ts';
import { findOpenTerms, headCue } from './open-terms.ts';
import type { Reading } from './reading.ts';
import { touchesAny } from './spans.ts';
import { findSpokenWords } from './spoken-words.ts';
import { termId } from './term-id.ts';

/** Sections that tell what somebody has done. */
const telling = new Set(['summary', 'experience', 'projects', 'volunteering', 'awards', 'other']);

interface Found {
  /** The lexicon's mentions in the same blocks. */
  named: readonly SkillMention[];
  /** Lines that are heads of positions, where capitals are names of places and employers. */
  heads: ReadonlySet<number>;
}

/** "Premier" of a list, where a sentence says "the premier hotel": boards list words of the text as if they were skills. */
function isOrdinary(item: string, text: string, ids: ReadonlyMap<string, string>): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(item) || ids.has(item.toLowerCase())) return false;
  return text.includes(` ${item.toLowerCase()} `);
}

/** A mention of no entry; `spoken` for a single word for work, which a paper about software says of its customers. */
export interface OpenMention extends SkillMention {
  spoken?: boolean;
}

/** Mentions beside the lexicon's: their id is the lexicon's where it knows the word in company only, else made of the words. */
export function openMentions(
  reading: Reading,
  lexicon: Lexicon,
  blocks: readonly Block[],
  { named, heads }: Found,
): OpenMention[] {
  const isKnown = touchesAny(named);
  const ids = itemSkills(lexicon);
  return blocks.flatMap((block) => {
    const { start: offset } = block;
    const text = reading.text.slice(offset, block.end);
    const known = (start: number, end: number): boolean => isKnown(start + offset, end + offset);
    const mention = (start: number, end: number, skill?: string): SkillMention => {
      const surface = text.slice(start, end).replace(/\s+/g, ' ');
      const id = skill ?? ids.get(surface.toLowerCase()) ?? termId(surface);
      return { skill: id, surface, start: start + offset, end: end + offset, isName: true };
    };
    if (block.section === 'skills' || isSkillList(text.slice(0, 60))) {
      const items = findOpenItems(text, known, (words) => ids.has(words.toLowerCase()));
      const inItem = touchesAny(items);
      const tools = findNamedTools(text, (start, end) => known(start, end) || inItem(start, end));
      return [...items, ...tools]
        .filter(({ start, end }) => !isOrdinary(text.slice(start, end), reading.text, ids))
        .map(({ start, end }) => mention(start, end));
    }
    if (!telling.has(block.section) || heads.has(block.from)) return [];
    const cues = cuesBetween(reading.tokens, offset, block.end);
    const isCued = (cues & listCue) !== 0;
    const hasList = isCued || known(0, text.length);
    const terms = [
      ...findNamedTools(text, known),
      ...((cues & headCue) === 0 ? [] : findOpenTerms(text, known)),
      ...(hasList ? findListItems(text, known, (word) => ids.has(word) && isSpokenItem(word), isCued) : []),
    ];
    const inTerm = touchesAny(terms);
    const activities =
      (cues & activityCue) === 0
        ? []
        : findActivities(text, (start, end) => known(start, end) || inTerm(start, end));
    const inActivity = touchesAny(activities);
    const spoken = findSpokenWords(stretchOf(reading.tokens, offset, block.end), (start, end) => {
      const [from, to] = [start - offset, end - offset];
      return isKnown(start, end) || inTerm(from, to) || inActivity(from, to);
    });
    return [
      ...terms.map(({ start, end }) => mention(start, end)),
      ...activities.map(({ start, end, skill }) => mention(start, end, skill)),
      ...spoken.map(({ start, end }) => ({ ...mention(start - offset, end - offset), spoken: true })),
    ];
  });
}
