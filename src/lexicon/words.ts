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

const mostKept = 30_000;
/** Places in the table, a power of two: less than half of them are taken, so that the search for one is short. */
const places = 65_536;

/**
 * Words by the hash of their letters: at each place the hash and the number of a word, counted from 1. A Map would
 * need each word cut out of its text only to look it up, which takes longer than all that is asked of the word.
 */
const table = new Int32Array(2 * places);
const words: Word[] = [];

/** The word that is written at `start`..`end` of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let place = (hash ^ (hash >>> 15)) & (places - 1);
  for (let number = table[2 * place + 1]; number; number = table[2 * place + 1]) {
    if (table[2 * place] === hash) {
      const word = words[number - 1];
      if (word !== undefined && isWrittenAt(text, start, end, word.written)) return word;
    }
    place = (place + 1) & (places - 1);
  }
  const word = makeWord(text.slice(start, end));
  if (words.length >= mostKept) {
    table.fill(0);
    words.length = 0;
  }
  words.push(word);
  table[2 * place] = hash;
  table[2 * place + 1] = words.length;
  return word;
}

/** The word of a written form. */
export function wordOf(written: string): Word {
  return wordAt(written, 0, written.length);
}

function isWrittenAt(text: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function makeWord(slice: string): Word {
  // A slice would keep the whole text it was cut from in memory.
  const written = Buffer.from(slice, 'utf16le').toString('utf16le');
  const folded = fold(written);
  return {
    written,
    folded,
    singular: singularOf(written, folded),
    stem: null,
    cues: 0,
    cuesKnown: -1,
    begins: null,
    lexicon: null,
  };
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
