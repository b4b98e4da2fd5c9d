// What a page shows and what its embedded job data says → the lines of the better of the two.
import type { RawLine } from '../raw-line.ts';
import { type Posting, postingLines, sectionLines } from './posting.ts';

/** The data's description counts as shown when so much of it is found on the page. */
const shownShare = 0.8;
/** A page with much more to say than the description, and little of it in common, is the fuller source. */
const teaserShare = 0.5;
/** Texts are compared by runs of so many words: lines break differently in the two. */
const runLength = 4;

/**
 * Chooses one source, never both, so that nothing is said twice. The page wins if it shows what the data
 * says, or if the data is only a teaser; else the page is a shell that a script would have filled.
 */
export function chooseLines(visible: RawLine[], posting: Posting): RawLine[] {
  const shown = new Set(runsOf(visible));
  const described = runsOf(posting.sections.flatMap(sectionLines));
  if (described.length === 0) return visible;
  const found = described.filter((run) => shown.has(run)).length / described.length;
  if (found >= shownShare) return visible;
  const teaser = described.length < shown.size * teaserShare && found < teaserShare;
  return teaser ? visible : postingLines(posting);
}

function runsOf(lines: RawLine[]): string[] {
  const words = lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.length <= runLength) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(runLength - 1).map((_, index) => words.slice(index, index + runLength).join(' '));
}
