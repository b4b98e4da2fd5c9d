// A text that was split into tokens → the tokens and cues of a stretch of it, as if it had been split by itself.
import { allCues, cuesOf } from './cues.ts';
import { followsWordSign, isWordSign } from './letters.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** Tokens `first`..`last` (end exclusive), where their text begins for them, and what to add to their offsets. */
export interface Stretch {
  tokens: Tokens;
  first: number;
  last: number;
  start: number;
  offset: number;
}

/** All of a text. */
export function wholeOf(text: string, offset = 0): Stretch {
  const tokens = tokenize(text);
  return { tokens, first: 0, last: tokens.size, start: 0, offset };
}

/** Index of the first token that ends behind `offset`: binary search. */
function tokenBehind({ ends }: Tokens, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens of `start`..`end`; where the edges cut through a word, the stretch is split anew. */
export function stretchOf(tokens: Tokens, start: number, end: number): Stretch {
  const { text, starts } = tokens;
  const first = tokenBehind(tokens, start);
  const last = tokenBehind(tokens, end);
  const isCut = (starts[last] ?? end) < end || (starts[first] ?? start) < start;
  if (isCut || hasLooseEdge(text, start, end)) return wholeOf(text.slice(start, end), start);
  return { tokens, first, last, start, offset: 0 };
}

/** A dot behind a word that would open a name by itself, or a plus or hash that would close one. */
function hasLooseEdge(text: string, start: number, end: number): boolean {
  if (text[start] === '.' && followsWordSign(text, start)) return true;
  const last = text[end - 1];
  return (last === '+' || last === '#') && end < text.length && isWordSign(text, end);
}

/** The cues of the words of `start`..`end`; any that there is, where the edges cut through a word. */
export function cuesBetween(tokens: Tokens, start: number, end: number): number {
  const { starts, ends, words, vocabulary } = tokens;
  let cues = 0;
  for (let index = tokenBehind(tokens, start); index < tokens.size; index++) {
    const from = starts[index] ?? 0;
    if (from >= end) break;
    if (from < start || (ends[index] ?? 0) > end) return allCues;
    cues |= cuesOf(vocabulary, words[index] ?? 0);
  }
  return cues;
}
