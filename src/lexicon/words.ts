// A word as written → all that matching asks of it, worked out once: the same few thousand words make up every text.

import { fold } from './fold.ts';
import type { TrieNode } from './lexicon.ts';

/** A written form of a word. Fields that start as null are filled in by those who need them. */
export interface Word {
  written: string;
  /** The form that is compared. */
  folded: string;
  /** The folded singular where the word may be a plural, else null. Rough: it is tried beside the word itself. */
  singular: string | null;
  stem: string | null;
  /** Marks of cues.ts, and how many cues there were when they were made. */
  cues: number;
  cuesKnown: number;
  /** What of the vocabulary of `lexicon` begins with the word, as it is and in the singular. */
  begins: readonly TrieNode[] | null;
  lexicon: object | null;
}

const words = new Map<string, Word>();
const mostKept = 50_000;

/** The word of a written form. */
export function wordOf(written: string): Word {
  let word = words.get(written);
  if (word === undefined) {
    const folded = fold(written);
    word = {
      written,
      folded,
      singular: singularOf(written, folded),
      stem: null,
      cues: 0,
      cuesKnown: -1,
      begins: null,
      lexicon: null,
    };
    if (words.size >= mostKept) words.clear();
    words.set(written, word);
  }
  return word;
}

/** Abbreviations (RTOS) and fields of study (genetics) end in s without being plurals. */
function singularOf(word: string, folded: string): string | null {
  if (folded.length < 4 || !folded.endsWith('s') || folded.endsWith('ss') || folded.endsWith('ics'))
    return null;
  if (word === word.toUpperCase()) return null;
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(folded)) return folded.slice(0, -2);
  return folded.slice(0, -1);
}
