// Text → its words with offsets, folded so that different spellings of one word meet.
import { followsWordSign, isLetter, isSpace, isWordSign, runEnd, widthAt } from './letters.ts';
import { type Word, wordAt } from './words.ts';

/** A word at `start`..`end` of a text. */
export interface Token {
  start: number;
  end: number;
  word: Word;
  /** True when only a space, hyphen, slash, dot, ampersand or apostrophe stands before it. */
  joins: boolean;
}

const plus = 0x2b;
const hash = 0x23;
const dot = 0x2e;

/**
 * Splits text into tokens, in order: letters and digits, with what belongs to a name (C++, C#, F#, .NET). A dot inside
 * stays a join (Node.js). Linear in the length of the text, and without a regular expression: every text goes through.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let at = 0; at < text.length; ) {
    const start = at;
    if (isWordSign(text, at)) at = suffixEnd(text, runEnd(text, at));
    else if (opensName(text, at)) at = runEnd(text, at + 1);
    else {
      at += widthAt(text, at);
      continue;
    }
    const joins = last >= 0 && start - last <= 3 && isJoin(text, last, start);
    tokens.push({ start, end: at, word: wordAt(text, start, at), joins });
    last = at;
  }
  return tokens;
}

/** A dot before letters and behind none: ".NET". */
function opensName(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === dot &&
    at + 1 < text.length &&
    isLetter(text, at + 1) &&
    !followsWordSign(text, at)
  );
}

/** Two plus signs, or a plus or hash that nothing of a word follows. */
function suffixEnd(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign !== plus && sign !== hash) return at;
  if (sign === plus && text.charCodeAt(at + 1) === plus) return at + 2;
  return at + 1 < text.length && isWordSign(text, at + 1) ? at : at + 1;
}

const joints = new Set("-‐‑–/.&'’_*");
const spacedJoints = new Set('-‐‑–/&');

/** Whether what stands between two tokens, three signs at most, is a joint or space, or a joint with space around it. */
function isJoin(text: string, from: number, to: number): boolean {
  switch (to - from) {
    case 0:
      return true;
    case 1:
      return isSpace(text, from) || joints.has(text.charAt(from));
    case 2: {
      const [left, right] = [isSpace(text, from), isSpace(text, from + 1)];
      if (left) return right || spacedJoints.has(text.charAt(from + 1));
      return right && spacedJoints.has(text.charAt(from));
    }
    default:
      if (!isSpace(text, from) || !isSpace(text, from + 2)) return false;
      return isSpace(text, from + 1) || spacedJoints.has(text.charAt(from + 1));
  }
}
