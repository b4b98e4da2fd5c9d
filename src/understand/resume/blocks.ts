// Sections and positions → the blocks of the body: paragraphs, items and lines, each with where it belongs.
import { cueOf } from '../../lexicon/cues.ts';
import { cuesBetween } from '../../lexicon/stretch.ts';
import type { Passage, SectionKind } from '../../model/profile.ts';
import { wordsOf } from './lines.ts';
import type { DatedPosition } from './positions.ts';
import { isBlank, type Reading, sourceIn } from './reading.ts';
import type { Section } from './sections.ts';
import { countTitleWords } from './title-words.ts';

/** Lines `from`..`to` (end exclusive) that form one paragraph or item. */
export interface Block {
  section: SectionKind;
  position: number | null;
  start: number;
  end: number;
  from: number;
  to: number;
}

/** A resume that speaks of itself or of the tool that set it claims nothing about its person. */
const aboutItself =
  /\b(?:this|a|the|your)\s(?:cv|resume|résumé|document|template)\b[^.]{0,40}\b(?:written|generated|typeset|made|created|built|compiled|rendered|produced|set)\b|\b(?:typeset|generated|made|created|built)\s(?:in|with|using|by)\b[^.]{0,20}\b(?:latex|typst|rendercv|resume builder)\b|^last updated\b/iu;

/** What every way of saying so holds; the articles that many begin with are everywhere. */
const aboutItselfCue = cueOf(/\b(?:cv|resume|résumé|document|template|latex|typst|rendercv|last)\b/iu);

/** The position of each line by its index. */
function ownersOf(positions: readonly DatedPosition[]): Map<number, number> {
  const owners = new Map<number, number>();
  for (const [index, { from, to }] of positions.entries()) {
    for (let line = from; line < to; line++) owners.set(line, index);
  }
  return owners;
}

/** Of the block before the first heading, only what reads like a claim: a headline, a labelled list, a sentence. */
function isHeadlineClaim(text: string): boolean {
  return countTitleWords(text) > 0 || wordsOf(text).length >= 6 || /^\p{L}[\p{L} ]{2,20}:\s/u.test(text);
}

function isAboutItself(reading: Reading, start: number, end: number): boolean {
  if ((cuesBetween(reading.tokens, start, end) & aboutItselfCue) === 0) return false;
  return aboutItself.test(reading.text.slice(start, end));
}

/** The last line of the paragraph or item that line `from` opens. */
function lastOf(reading: Reading, from: number, limit: number): number {
  let last = from;
  while (last + 1 < limit && reading.lines[last + 1]?.continues && !isBlank(reading, last + 1)) last++;
  return last;
}

/** All blocks in order; contact sections, blank lines and text about the document itself are left out. */
export function findBlocks(
  reading: Reading,
  sections: readonly Section[],
  positions: readonly DatedPosition[],
): Block[] {
  const owners = ownersOf(positions);
  const blocks: Block[] = [];
  for (const { kind, title, from: first, to: limit } of sections) {
    const [sectionStart, sectionEnd] = [reading.lines[first]?.start ?? 0, reading.lines[limit - 1]?.end ?? 0];
    if (kind === 'contact' || (kind === 'other' && isAboutItself(reading, sectionStart, sectionEnd)))
      continue;
    for (let from = first; from < limit; from++) {
      if (isBlank(reading, from)) continue;
      const last = lastOf(reading, from, limit);
      const [start, end] = [reading.lines[from]?.start ?? 0, reading.lines[last]?.end ?? 0];
      const claims = title !== null || isHeadlineClaim(reading.text.slice(start, end));
      if (claims && !isAboutItself(reading, start, end))
        blocks.push({ section: kind, position: owners.get(from) ?? null, start, end, from, to: last + 1 });
      from = last;
    }
  }
  return blocks;
}

/** The blocks as passages in which a posting's own terms are searched. */
export function toPassages(reading: Reading, blocks: readonly Block[]): Passage[] {
  return blocks.map(({ section, position, start, end }) => ({
    ...sourceIn(reading, start, end),
    section,
    position,
  }));
}
