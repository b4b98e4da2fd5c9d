// Patterns → a mark on every word with which their matches can begin: a text without one is not searched for them.
import { type Openings, openingsOf } from './openings.ts';
import { tokenize } from './tokens.ts';
import { renewVocabulary, type Vocabulary } from './words.ts';

/** One bit of the marks of a word. */
export type Cue = number;

/** The bit that tells that the marks of a word were made; the others are left for cues. */
const made = 1;
const most = 31;
/** The marks of a word that any match may begin with. */
export const allCues = -1;

/** Cues of words that hold a pattern anywhere, not only where they begin. */
const inside: { cue: Cue; pattern: RegExp }[] = [];

/** Cues by whole word and by beginning, for patterns that mind case and for those that do not. */
interface Table {
  words: Map<string, number>;
  starts: Map<string, number>;
  /** Lengths of the beginnings. */
  sizes: Set<number>;
}

const newTable = (): Table => ({ words: new Map(), starts: new Map(), sizes: new Set() });
const written = newTable();
const folded = newTable();
let count = 0;
/** Whether words were marked with the cues there were until then. */
let asked = false;

/**
 * A new cue for patterns whose matches begin with certain words, wherever a word begins. The words are worked out from
 * the patterns, so the two cannot part ways. It costs a bit that is never given back: for patterns of modules alone.
 */
export function cueOf(...patterns: readonly RegExp[]): Cue {
  const cue = nextCue();
  for (const pattern of patterns)
    enter(pattern.flags.includes('i') ? folded : written, openingsOf(pattern), cue);
  return cue;
}

/** A new cue for words that have a match within themselves: for patterns that need such a word somewhere. */
export function cueWithin(pattern: RegExp): Cue {
  const cue = nextCue();
  inside.push({ cue, pattern });
  return cue;
}

function enter(table: Table, { words, starts }: Openings, cue: Cue): void {
  for (const word of words) table.words.set(word, (table.words.get(word) ?? 0) | cue);
  for (const start of starts) {
    table.starts.set(start, (table.starts.get(start) ?? 0) | cue);
    table.sizes.add(start.length);
  }
}

function nextCue(): Cue {
  if (count >= most) throw new Error('There are no more bits for cues');
  if (asked) renewVocabulary();
  asked = false;
  count += 1;
  return 1 << count;
}

/** The cues that a word is, kept in its vocabulary. */
export function cuesOf(vocabulary: Vocabulary, word: number): number {
  const before = vocabulary.marks[word] ?? 0;
  if (before !== 0) return before;
  const marks = marksOf(vocabulary.written(word)) | made;
  vocabulary.marks[word] = marks;
  asked = true;
  return marks;
}

/** Letters alone, and digits alone, are compared; any other word could begin a match somewhere inside. */
function marksOf(text: string): number {
  const bare = text.replace(/^\.|[+#]+$/g, '');
  const isPlain = /^(?:[A-Za-z]+|\d+)$/.test(bare);
  if (!isPlain) return allCues;
  let marks = 0;
  for (const { cue, pattern } of inside) if (pattern.test(bare)) marks |= cue;
  const word = bare.replace(/\d/g, '0');
  return marks | marksIn(written, word) | marksIn(folded, word.toLowerCase());
}

function marksIn({ words, starts, sizes }: Table, word: string): number {
  let marks = words.get(word) ?? 0;
  for (const size of sizes) if (size <= word.length) marks |= starts.get(word.slice(0, size)) ?? 0;
  return marks;
}

/** The cues of all words of a text. */
export function cuesIn(text: string): number {
  const { words, vocabulary } = tokenize(text);
  let cues = 0;
  for (const word of words) cues |= cuesOf(vocabulary, word);
  return cues;
}

/** Whether a match that a cue stands for can begin in a text. */
export function hasCue(text: string, cue: Cue): boolean {
  return (cuesIn(text) & cue) !== 0;
}
