// Text → its words with offsets, as numbers of a vocabulary in which different spellings of one word meet.
import { isLetterUnit, isSpace, isWordUnit, widthOf } from './letters.ts';
import { type Vocabulary, vocabulary } from './words.ts';

/** The tokens of a text, each a column of these: half a dozen searches go over all of them, for every resume. */
export interface Tokens {
  text: string;
  size: number;
  starts: number[];
  ends: number[];
  /** Numbers of the words in the vocabulary. */
  words: number[];
  /** True where only a space, hyphen, slash, dot, ampersand or apostrophe stands between a token and the one before it. */
  joins: boolean[];
  vocabulary: Vocabulary;
}

const plus = 0x2b;
const hash = 0x23;
const dot = 0x2e;

/** The units of the text that is split: a new array for each would cost more than to fill it. */
const buffer = new Uint16Array(65_536);

/** The units of a text, with zeros behind them. */
function unitsOf(text: string): Uint16Array {
  const units = text.length + 2 < buffer.length ? buffer : new Uint16Array(text.length + 2);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  units[text.length] = 0;
  units[text.length + 1] = 0;
  return units;
}

/**
 * Splits text into tokens, in order: letters and digits, with what belongs to a name (C++, C#, F#, .NET). A dot inside
 * stays a join (Node.js). Linear in the length of the text, and without a regular expression: every text goes through.
 */
export function tokenize(text: string): Tokens {
  const units = unitsOf(text);
  const known = vocabulary();
  const tokens: Tokens = { text, size: 0, starts: [], ends: [], words: [], joins: [], vocabulary: known };
  let last = -1;
  let isWordBefore = false;
  for (let at = 0; at < text.length; ) {
    const unit = units[at] ?? 0;
    const start = at;
    const isWord = isWordUnit(unit, units[at + 1] ?? 0);
    if (!isWord && (unit !== dot || isWordBefore || !startsLetter(units, at + 1))) {
      at += widthOf(unit, units[at + 1] ?? 0);
      isWordBefore = false;
      continue;
    }
    const run = runEnd(units, isWord ? at : at + 1, text.length);
    at = isWord ? suffixEnd(units, run) : run;
    isWordBefore = at === run;
    tokens.starts.push(start);
    tokens.ends.push(at);
    tokens.words.push(known.numberOf(units, start, at));
    tokens.joins.push(
      last >= 0 && (start - last <= 3 ? isJoin(text, last, start) : isWrap(text, last, start)),
    );
    last = at;
  }
  tokens.size = tokens.starts.length;
  return tokens;
}

/** The words of a text alone: as they are compared, and in the singular where they may be plurals. */
export function wordsIn(text: string): { folded: string; singular: string | null }[] {
  const { words, vocabulary: known } = tokenize(text);
  return words.map((word) => ({ folded: known.folded(word), singular: known.singular(word) }));
}

/** The end of the letters and digits that stand from `at` on. */
function runEnd(units: Uint16Array, at: number, stop: number): number {
  let end = at;
  while (end < stop && isWordUnit(units[end] ?? 0, units[end + 1] ?? 0))
    end += widthOf(units[end] ?? 0, units[end + 1] ?? 0);
  return end;
}

function startsLetter(units: Uint16Array, at: number): boolean {
  return isLetterUnit(units[at] ?? 0, units[at + 1] ?? 0);
}

/** Two plus signs, or a plus or hash that nothing of a word follows. */
function suffixEnd(units: Uint16Array, at: number): number {
  const sign = units[at];
  if (sign !== plus && sign !== hash) return at;
  if (sign === plus && units[at + 1] === plus) return at + 2;
  return isWordUnit(units[at + 1] ?? 0, units[at + 2] ?? 0) ? at : at + 1;
}

const joints = new Set("-‐‑–/.&'’_*");
const spacedJoints = new Set('-‐‑–/&');

/** Whether what stands between two tokens is the end of a line, with blanks before it or an indent behind it; a joint may begin it. */
function isWrap(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = spacedJoints.has(text.charAt(from)) ? from + 1 : from; at < to; at++) {
    if (!isSpace(text, at)) return false;
    if (text.charAt(at) === '\n') breaks++;
  }
  return breaks === 1;
}

/** Whether what stands between two tokens, three signs at most, is a joint or space, or a joint with space around it. */
function isJoin(text: string, from: number, to: number): boolean {
  switch (to - from) {
    case 0:
      return true;
    case 1:
      return isSpace(text, from) || joints.has(text.charAt(from));
    case 2: {
      const right = isSpace(text, from + 1);
      if (isSpace(text, from)) return right || spacedJoints.has(text.charAt(from + 1));
      return right && spacedJoints.has(text.charAt(from));
    }
    default:
      if (!isSpace(text, from) || !isSpace(text, from + 2)) return false;
      return isSpace(text, from + 1) || spacedJoints.has(text.charAt(from + 1));
  }
}
