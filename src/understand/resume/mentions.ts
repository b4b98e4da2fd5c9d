// Blocks → every mention of a skill: the lexicon's, and list items that it does not have.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { findSkillsIn, type SkillMention } from '../../lexicon/matcher.ts';
import { cuesBetween, stretchOf } from '../../lexicon/stretch.ts';
import type { Mention } from '../../model/profile.ts';
import type { Span } from '../../model/source.ts';
import type { Block } from './blocks.ts';
import { findBystanders } from './bystanders.ts';
import { isNegated } from './negation.ts';
import { isSkillList } from './open-items.ts';
import { type OpenMention, openMentions } from './open-mentions.ts';
import type { DatedPosition } from './positions.ts';
import { type Reading, sourceIn } from './reading.ts';
import { findSharedHeads } from './shared-heads.ts';
import { touchesAny, withinAny } from './spans.ts';
import { findTitleSkills } from './title-skills.ts';
import { countTitleWords } from './title-words.ts';

/** Blocks that are read as one text; `list` when they are the items of a list. */
interface Group {
  blocks: Block[];
  list: boolean;
}

/** Kinds of section whose words are listed rather than told; careful names need no neighbour there. */
const listed = new Set(['skills', 'certifications']);

/** Neighbouring blocks of one skills section are one list: an item alone on its line has its neighbours in the others. */
function groupBlocks(reading: Reading, blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const inList = listed.has(block.section);
    const list = inList || isSkillList(reading.text.slice(block.start, block.start + 60));
    const last = groups.at(-1);
    const before = last?.blocks.at(-1);
    if (inList && last?.list && before?.section === block.section && before.to === block.from)
      last.blocks.push(block);
    else groups.push({ blocks: [block], list });
  }
  return groups;
}

/** Where an employer's name stands in the head of its position. */
function employerSpans(reading: Reading, positions: readonly DatedPosition[]): Span[] {
  return positions.flatMap(({ position: { organization }, headFrom, headTo }) => {
    const start = reading.lines[headFrom]?.start ?? 0;
    const end = reading.lines[headTo - 1]?.end ?? start;
    const at = organization === null ? -1 : reading.text.slice(start, end).indexOf(organization);
    return at < 0 ? [] : [{ start: start + at, end: start + at + (organization?.length ?? 0) }];
  });
}

/** Skills that a program's list vouches for: enough of the same field beside them. */
const technical = new Set(
  'cloud data databases devops machine-learning mobile networking programming-languages security software-practice web'.split(
    ' ',
  ),
);
const vouchers = { sameCategory: 1, sameField: 3 };
/** Skills of these fields that a paper about software names at least, and their least share of all it names. */
const aboutSoftware = { skills: 8, share: 0.4 };
/** Programs that go with any work at a desk; they vouch for each other, but not for programming languages. */
const desktop = new Set(['office', 'software-practice']);

/**
 * Names that are also words ("Scheme", "Express") need company in a list too, as boards print lists of any words: one
 * sure skill of the same category, or of a category that they imply (Access: databases), or three of the same field.
 */
function withCompany(lexicon: Lexicon, all: readonly SkillMention[]): SkillMention[] {
  const sure = new Map<string, number>();
  const careful = ({ skill, surface }: SkillMention): boolean =>
    lexicon.skills.get(skill)?.careful[surface] === 'neighbour';
  const categoryOf = ({ skill }: SkillMention): string => lexicon.skills.get(skill)?.category ?? '';
  for (const found of all)
    if (!careful(found)) sure.set(categoryOf(found), (sure.get(categoryOf(found)) ?? 0) + 1);
  const countIn = (field: ReadonlySet<string>): number =>
    [...field].reduce((sum, category) => sum + (sure.get(category) ?? 0), 0);
  const [inTechnology, atDesk] = [countIn(technical), countIn(desktop)];
  return all.filter((found) => {
    const category = categoryOf(found);
    const kin = [category, ...impliedCategories(lexicon, found)];
    if (!careful(found) || kin.some((one) => (sure.get(one) ?? 0) >= vouchers.sameCategory)) return true;
    if (desktop.has(category) && atDesk > 0) return true;
    return technical.has(category) && inTechnology >= vouchers.sameField;
  });
}

const impliedCategories = (lexicon: Lexicon, { skill }: SkillMention): string[] =>
  (lexicon.skills.get(skill)?.implies ?? []).map((id) => lexicon.skills.get(id)?.category ?? '');

const indicesOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** "Collaborated with electricians": people of a trade, unless that is the skill's own name ("Device drivers"). */
function namesPeople(lexicon: Lexicon, { skill, surface }: SkillMention, written: string): boolean {
  const last = written.split(/\s/).at(-1) ?? '';
  if (!/[a-z]{4}s$/.test(last) || countTitleWords(last) === 0) return false;
  const name = lexicon.skills.get(skill)?.name ?? surface;
  return !name.toLowerCase().endsWith(last.toLowerCase());
}

/** Mentions by skill id, and what those say that are not written in full: "functional" of "functional and regression testing", titles. */
export interface Mentions {
  bySkill: Map<string, Mention[]>;
  said: Map<Mention, string>;
}

/** A careful name that follows a capitalised word of the same sentence is part of a longer name: "Hong Kong", "Law Segment". */
function isWithinName(lexicon: Lexicon, { skill, surface }: SkillMention, before: string): boolean {
  return (
    lexicon.skills.get(skill)?.careful[surface] === 'neighbour' &&
    /(?:\p{Ll}\)?,?|,)\s\p{Lu}\p{Ll}+\s$/u.test(before)
  );
}

const headlineLines = 4;

/** Whether a group is a line of a position's head, or of the headline under the name. */
function isHead({ blocks: [block] }: Group, heads: ReadonlySet<number>): boolean {
  return (
    block !== undefined &&
    (heads.has(block.from) || (block.section === 'summary' && block.from < headlineLines))
  );
}

/** What a title says was done, as mentions. */
const titleMentions = (text: string, offset: number): SkillMention[] =>
  findTitleSkills(text).map(({ skill, surface, start, end }) => ({
    skill,
    surface,
    start: start + offset,
    end: end + offset,
    isName: false,
  }));

/** "Pursuing Project Management Professional (PMP)": the letters in brackets say what the words before them say. */
const opensBracket = (between: string): boolean => /^\s?\($/.test(between);

/** Every mention by skill id, in the order of the text; names of employers, schools and other people's things are none. */
export function findMentions(
  reading: Reading,
  lexicon: Lexicon,
  positions: readonly DatedPosition[],
  blocks: readonly Block[],
): Mentions {
  const employers = employerSpans(reading, positions);
  const heads = new Set(positions.flatMap(({ headFrom, headTo }) => indicesOf(headFrom, headTo)));
  const organizations = new Set(positions.map(({ position }) => position.organization?.toLowerCase() ?? ''));
  const mentions: Mentions = { bySkill: new Map(), said: new Map() };
  const spoken = new Set<Mention>();
  for (const group of groupBlocks(reading, blocks)) {
    const offset = group.blocks[0]?.start ?? 0;
    const end = group.blocks.at(-1)?.end ?? offset;
    const text = reading.text.slice(offset, end);
    const cues = cuesBetween(reading.tokens, offset, end);
    const stretch = stretchOf(reading.tokens, offset, end);
    const isAside = withinAny([...employers, ...findBystanders(stretch, text, offset, cues)]);
    const candidates = findSkillsIn(lexicon, stretch, { list: group.list, gapped: true });
    const inFull = group.list
      ? withCompany(lexicon, candidates)
      : candidates.filter(
          (found) =>
            !isWithinName(
              lexicon,
              found,
              text.slice(Math.max(0, found.start - offset - 40), found.start - offset),
            ),
        );
    const isTaken = touchesAny(inFull);
    const reworded = [
      ...findSharedHeads(lexicon, text, offset, inFull),
      ...(isHead(group, heads) ? titleMentions(text, offset) : []),
    ].filter(({ start, end }) => !isTaken(start, end));
    const isReworded = new Set(reworded);
    const named = [...inFull, ...reworded];
    let at = 0;
    const all: OpenMention[] = [
      ...named,
      ...openMentions(reading, lexicon, group.blocks, { named, heads }),
    ].sort((a, b) => a.start - b.start);
    for (const [index, found] of all.entries()) {
      while (at + 1 < group.blocks.length && (group.blocks[at + 1]?.start ?? 0) <= found.start) at++;
      const block = group.blocks[at];
      if (!block || isAside(found.start, found.end)) continue;
      const written = reading.text.slice(found.start, found.end);
      if (namesPeople(lexicon, found, written)) continue;
      if (!group.list && organizations.has(written.toLowerCase())) continue;
      const certificate = /certif|licen[cs]e/.test(lexicon.skills.get(found.skill)?.category ?? '');
      const next = (all[index + 1]?.start ?? reading.text.length) - offset;
      const known = mentions.bySkill.get(found.skill);
      const last = known?.at(-1);
      const negated =
        (last?.negated === true && opensBracket(reading.text.slice(last.source.end, found.start))) ||
        isNegated(text, found.start - offset, found.end - offset, { certificate, next, cues });
      const mention = {
        section: block.section,
        negated,
        position: block.position,
        source: sourceIn(reading, found.start, found.end),
      };
      if (known) known.push(mention);
      else mentions.bySkill.set(found.skill, [mention]);
      if (isReworded.has(found)) mentions.said.set(mention, found.surface);
      if (found.spoken) spoken.add(mention);
    }
  }
  if (spoken.size > 0 && isTechnical(lexicon, mentions)) dropSpoken(mentions, spoken);
  return mentions;
}

/** Whether a paper is about software and systems: "invoices" and "onboarding" in it are what these are for. */
function isTechnical(lexicon: Lexicon, { bySkill }: Mentions): boolean {
  const categories = [...bySkill.keys()].flatMap((id) => lexicon.skills.get(id)?.category ?? []);
  const count = categories.filter((category) => technical.has(category)).length;
  return count >= aboutSoftware.skills && count >= aboutSoftware.share * categories.length;
}

function dropSpoken({ bySkill }: Mentions, spoken: ReadonlySet<Mention>): void {
  for (const [id, all] of bySkill) {
    const left = all.filter((mention) => !spoken.has(mention));
    if (left.length === all.length) continue;
    if (left.length > 0) bySkill.set(id, left);
    else bySkill.delete(id);
  }
}
