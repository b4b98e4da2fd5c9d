// The lines around an entry's dates → those that can be its head, above and below.
import type { Anchor } from './anchors.ts';
import { isIndented } from './edges.ts';
import { cleanHead, type Piece, piecesOf } from './heads.ts';
import { isHeadLike, isHeadText, wordsOf } from './lines.ts';
import { isBlank, lineDates, lineText, perLine, type Reading } from './reading.ts';
import { countTitleWords, employerStandIn } from './title-words.ts';

/** More lines than this above or below the dates are no head but a list. */
const reach = 3;

/** Dates further right than this stand in a column of their own and say nothing about indents. */
const columnStart = 250;

/**
 * A line as far as it is head: up to a board's stand-in for the employer, behind which the text of the entry can begin,
 * or, where the stand-in opens the line, as far as the job title behind it.
 */
export const headText = perLine((reading, index): string => {
  const text = lineText(reading, index);
  const at = text.search(employerStandIn);
  if (at < 0) return text;
  return at > 2 ? text.slice(0, at) : titleAtStart(text);
});

/** The pieces of a line as far as it is head. */
export const headPieces = perLine((reading, index): readonly Piece[] => piecesOf(headText(reading, index)));

/** Whether a line has a stand-in for its employer. */
export const isAnonymous = perLine((reading, index): boolean =>
  employerStandIn.test(lineText(reading, index)),
);

/** The first words of a text that are capitalised, as far as the last one of a job title within eight words. */
function titleAtStart(text: string): string {
  const words = wordsOf(cleanHead(text).replace(/\t/g, ' '));
  if (words.length <= 9 && isHeadText(words.join(' '))) return text;
  const lower = words.findIndex((word) => /^\p{Ll}/u.test(word) && !/^(?:of|and|the|for|in|to)$/.test(word));
  const lead = words.slice(0, Math.min(lower < 0 ? 8 : lower, 8));
  const last = lead.findLastIndex((word) => countTitleWords(word) > 0);
  return lead.slice(0, last + 1).join(' ');
}

const headLike = perLine((reading, index): boolean => {
  const line = reading.lines[index];
  return line !== undefined && isHeadLike(line, headText(reading, index));
});

/** Head-like lines next to the dates on one side, nearest first, before line `stop`; a gap, an indent or prose ends them. */
export function linesBeside(reading: Reading, anchor: Anchor, step: 1 | -1, stop: number): number[] {
  const found: number[] = [];
  const edge = step < 0 ? anchor.first : anchor.last;
  const left = reading.lines[edge]?.x ?? null;
  for (let index = edge + step; index !== stop && found.length < reach; index += step) {
    const gap = reading.lines[step < 0 ? index + 1 : index]?.gapBefore;
    if (gap || isBlank(reading, index) || !headLike(reading, index)) break;
    const text = lineText(reading, index);
    if (step > 0 && lineDates(reading, index).some(({ to }) => to !== null)) break;
    const x = reading.lines[index]?.x ?? null;
    const indented = left !== null && x !== null && left < columnStart && isIndented(x, left);
    if (indented && (step > 0 || text.length > 50)) break;
    found.push(index);
  }
  return found;
}

/** For dates that stand below their entry: the nearest head with a job title above its text, not above line `floor`. */
export function linesAboveText(reading: Reading, from: number, floor: number): number[] {
  let index = from;
  while (index >= floor && !(headLike(reading, index) && countTitleWords(lineText(reading, index)) > 0))
    index--;
  if (index < floor) return [];
  const lines = [index];
  while (index - 1 >= floor && !reading.lines[index]?.gapBefore && headLike(reading, index - 1)) {
    index--;
    lines.push(index);
  }
  return lines;
}
