// The words of one line, left to right → its text: spaces, tabs for wide gaps, letter-spaced words closed up.
import type { Word } from './page.ts';

/** Where each word of a line came to stand in its text. */
export interface Spaced {
  text: string;
  starts: number[];
}

/** Up to so many values, the gaps of a line, are sorted quicker by hand. */
const fewValues = 24;
/** What to put before each word, where that is known. */
type Closed = ('' | ' ' | undefined)[];

/** A gap wider than this many font sizes is a tab (a date at the margin, the next cell of a row). */
export const tabGap = 1.5;
/** Between parts of a row that were written apart, or with an icon between them, less is enough. */
const cellGap = 0.8;
const wordGap = 0.12;
/** Rounding leaves smaller gaps between the glyphs of type that is set solid, in font sizes. */
const minTracking = 0.04;

/**
 * Joins words with what stands between them. A justified line may be stretched beyond the tab gap; there all
 * gaps grow alike, so a tab must also be well over the line's median gap.
 */
export function spaceWords(words: readonly Word[]): Spaced {
  const closed = closeTracking(words);
  const typical = words.length > 4 ? medianGap(words) : 0;
  const tracking = trackingOf(words);
  const starts: number[] = [];
  let text = '';
  let before: Word | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    if (before) {
      const between = closed?.[index] ?? separator(before, word, typical, tracking);
      if (!(between === ' ' && text.endsWith(' '))) text += between;
    }
    starts.push(text.length);
    text += word.text;
    before = word;
  }
  return { text, starts };
}

function separator(before: Word, word: Word, typical: number, tracking: number): '' | ' ' | '\t' {
  const gap = word.left - before.right;
  const size = Math.max(before.size, word.size);
  if (gap > (word.cell ? cellGap : tabGap) * size && gap > 2.5 * typical) return '\t';
  return word.spaced || gap > wordGap * Math.min(before.size, word.size) + tracking ? ' ' : '';
}

/** Letter-spacing of a line in points, from the pieces its words came in: 0 for type set solid. */
function trackingOf(words: readonly Word[]): number {
  let sum = 0;
  let glyphs = 0;
  for (const { text, tracking } of words) {
    if (Number.isNaN(tracking)) continue;
    sum += tracking * (text.length - 1);
    glyphs += text.length - 1;
  }
  const mean = glyphs === 0 ? 0 : sum / glyphs;
  return mean > minTracking * (words[0]?.size ?? 1) ? mean : 0;
}

function medianGap(words: readonly Word[]): number {
  const gaps: number[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const gap = (words[index]?.left ?? 0) - (words[index - 1]?.right ?? 0);
    if (gap > 0.05 * (words[index]?.size ?? 1)) gaps.push(gap);
  }
  return gaps.length < 4 ? 0 : median(gaps);
}

export function median(values: readonly number[]): number {
  if (values.length > fewValues) return Float64Array.from(values).sort()[values.length >> 1] ?? 0;
  const sorted: number[] = [];
  for (const value of values) {
    let at = sorted.length;
    for (; at > 0 && (sorted[at - 1] ?? 0) > value; at -= 1) sorted[at] = sorted[at - 1] ?? 0;
    sorted[at] = value;
  }
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * Finds letter-spaced words ("S K I L L S"): runs of single letters at an even distance. Answers, for each
 * word inside such a run, what to put before it; null where there is none. Fails on a row of single-letter cells ("A B C D") that are
 * set evenly, which resumes do not have.
 */
function closeTracking(words: readonly Word[]): Closed | null {
  let closed: Closed | null = null;
  let start = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const word = words[index];
    if (word && isLetter(word.text)) continue;
    if (index - start >= 3) {
      closed ??= [];
      closeRun(words, start, index, closed);
    }
    start = index + 1;
  }
  return closed;
}

function closeRun(words: readonly Word[], start: number, end: number, answer: Closed): void {
  const gaps: number[] = [];
  let typedSpaces = false;
  for (let index = start + 1; index < end; index += 1) {
    gaps.push((words[index]?.left ?? 0) - (words[index - 1]?.right ?? 0));
    typedSpaces ||= words[index]?.spaced ?? false;
  }
  if (end - start < (typedSpaces ? 4 : 3)) return;
  const size = words[start]?.size ?? 1;
  const letterGap = median(gaps);
  const even = gaps.filter((gap) => Math.abs(gap - letterGap) < 0.15 * size).length;
  if (letterGap < 0.1 * size || letterGap > 1.2 * size || even < 0.6 * gaps.length) return;
  for (const [offset, gap] of gaps.entries()) {
    answer[start + 1 + offset] = gap > 1.6 * letterGap + 0.05 * size ? ' ' : '';
  }
}

function isLetter(text: string): boolean {
  return text.length <= 2 && /^\p{L}\p{M}?$|^[&\d'’.–-]$/u.test(text);
}
