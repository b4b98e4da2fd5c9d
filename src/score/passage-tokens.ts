// Passages of a resume → their words, split once however many postings they are scored against.
import { type Tokens, tokenize } from '../lexicon/tokens.ts';
import type { Passage } from '../model/profile.ts';

const split = new WeakMap<readonly Passage[], Tokens[]>();

/** The tokens of each passage, in their order. */
export function tokensOf(passages: readonly Passage[]): readonly Tokens[] {
  const before = split.get(passages);
  if (before !== undefined) return before;
  const tokens = passages.map(({ quote }) => tokenize(quote));
  split.set(passages, tokens);
  return tokens;
}
