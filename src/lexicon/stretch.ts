// A text that was split into tokens → the tokens and cues of a stretch of it, as if it had been split by itself.
import { allCues, cuesOf } from './cues.ts';
import { followsWordSign, isWordSign } from './letters.ts';
import { type Token, tokenize } from './tokens.ts';

/** A text with all its tokens. */
export interface Tokenized {
  text: string;
  tokens: readonly Token[];
}

/** A stretch of a text: `tokens` are those from `start` on, offsets are the text's. */
export interface Stretch {
  text: string;
  start: number;
  tokens: readonly Token[];
}

/** Index of the first token that ends behind `offset`: binary search. */
function tokenBehind(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens of `start`..`end`; where the edges cut through a word, the stretch is split anew. */
export function stretchOf({ text, tokens }: Tokenized, start: number, end: number): Stretch {
  const first = tokenBehind(tokens, start);
  const last = tokenBehind(tokens, end);
  const isCut = (tokens[last]?.start ?? end) < end || (tokens[first]?.start ?? start) < start;
  if (!isCut && !hasLooseEdge(text, start, end)) return { text, start, tokens: tokens.slice(first, last) };
  const own = tokenize(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  return { text, start, tokens: own };
}

/** A dot behind a word that would open a name by itself, or a plus or hash that would close one. */
function hasLooseEdge(text: string, start: number, end: number): boolean {
  if (text[start] === '.' && followsWordSign(text, start)) return true;
  const last = text[end - 1];
  return (last === '+' || last === '#') && end < text.length && isWordSign(text, end);
}

/** The cues of the words of `start`..`end`, those that the edges cut included. */
export function cuesBetween({ tokens }: Tokenized, start: number, end: number): number {
  let cues = 0;
  for (let index = tokenBehind(tokens, start); index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.start >= end) break;
    if (token.start < start || token.end > end) return allCues;
    cues |= cuesOf(token.word);
  }
  return cues;
}
