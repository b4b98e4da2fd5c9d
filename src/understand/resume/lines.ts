// Small questions about one line of a document: what kind of line is it?
import type { Line } from '../../model/document.ts';
import { countTitleWords } from './title-words.ts';

/** A line as this folder works on it; `number` is the document's line, which a heading in a cell may share. */
export interface ReadingLine extends Line {
  number: number;
}

const smallWords = new Set(
  'a an and as at by de del der des di do du en et for from il in la le of on or sur the to und with y & + - – — / | · • , :'.split(
    ' ',
  ),
);
const abbreviationEnd =
  /(?:\b(?:inc|ltd|co|corp|llc|jr|sr|st|ave|dept|univ|u\.s|u\.s\.a|b\.v|s\.a|pvt|etc|govt|intl|assn)|\b[A-Z])\.$/i;
const verbStart =
  /^(?:[A-Z]?[a-z]{2,}(?:ed|ing)|built|led|ran|wrote|made|drove|grew|held|kept|taught|won|sold|set|oversaw|brought|did|took|met|gave|used|responsible|worked|i)\s/i;

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** All letters are capitals, and there are at least two of them. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Share of the words that begin with a capital or a digit; small words do not count. 1 for a text without others. */
export function capitalShare(text: string): number {
  const words = wordsOf(text).filter((word) => !smallWords.has(word.toLowerCase()));
  if (words.length === 0) return 1;
  return words.filter((word) => /^[^\p{L}]*[\p{Lu}\d]|^[^\p{L}]+$/u.test(word)).length / words.length;
}

/**
 * Whether a line reads as part of an entry's head (title, employer, place) and not as prose: short, capitalised, no
 * full stop. Fails for heads in lower case throughout, which are then taken for text of the entry before.
 */
export function isHeadLike(line: Line, text: string): boolean {
  return line.bullet === null && !line.continues && isHeadText(text);
}

/** The same of the words alone. */
export function isHeadText(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > 110 || !/\p{L}/u.test(trimmed)) return false;
  if (/[.;]$/.test(trimmed) && !abbreviationEnd.test(trimmed)) return false;
  if (wordsOf(trimmed).length > 14 || (verbStart.test(trimmed) && countTitleWords(trimmed) === 0))
    return false;
  if (/^[\p{Lu}\d"“'(]/u.test(trimmed) && capitalShare(trimmed) >= 0.6) return true;
  return wordsOf(trimmed).length <= 4 && countTitleWords(trimmed) > 0;
}
