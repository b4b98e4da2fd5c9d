// Certification sections and the lexicon's certificates → what the resume says it is certified in.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Profile, ProfileSkill } from '../../model/profile.ts';
import { findDates } from '../dates.ts';
import type { Block } from './blocks.ts';
import { wordsOf } from './lines.ts';
import { type Reading, sourceIn } from './reading.ts';

type Certification = Profile['certifications'][number];

const issuer = /^(?:issued by|issuer|credential|duration|platform|under|description|gpa|title)\b/i;

/** A certificate that somebody is only on the way to. */
const pending =
  /\b(?:in progress|in process|pending|candidate|expected|anticipated|scheduled|pursuing|studying for|preparing for|not yet|willing to obtain)\b/i;

/** An item without its dates and loose punctuation. */
function nameOf(text: string): string {
  let name = text;
  for (const { start, end } of findDates(text).reverse()) name = name.slice(0, start) + name.slice(end);
  return name
    .replace(/\([^\p{L}()]*(?:(?:renewed|expires?|valid|issued)[^()]*)?\)/giu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/gu, '');
}

/** The first line of every item of a certification section, and certificates that other sections claim. */
export function findCertifications(
  reading: Reading,
  lexicon: Lexicon,
  blocks: readonly Block[],
  skills: readonly ProfileSkill[],
): Certification[] {
  const found: Certification[] = [];
  for (const block of blocks) {
    if (block.section !== 'certifications') continue;
    const line = reading.lines[block.from];
    const name = nameOf(reading.text.slice(block.start, block.end));
    const words = wordsOf(name).length;
    if (pending.test(name)) continue;
    if (words < 1 || words > 14 || issuer.test(name) || !/\p{Lu}/u.test(name) || !line) continue;
    found.push({ name, source: sourceIn(reading, block.start, block.end) });
  }
  for (const skill of skills) {
    const mention = skill.mentions.find(({ negated }) => !negated);
    if (!mention || !/certif|licen[cs]e/i.test(lexicon.skills.get(skill.id)?.category ?? '')) continue;
    const inside = found.some(
      ({ source }) => mention.source.start >= source.start && mention.source.end <= source.end,
    );
    if (!inside) found.push({ name: skill.name, source: mention.source });
  }
  return found;
}
