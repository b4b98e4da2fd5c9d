// Source of a regular expression → its structure, as far as the words in it are concerned; see openings.ts.

/** What one sign can be: letters and digits it names, whether it can be a sign of no word, or any letter at all. */
export interface SignSet {
  signs: readonly string[];
  others: boolean;
  any: boolean;
}

export type Atom =
  | { kind: 'sign'; set: SignSet }
  /** Letters, one after the other: what most of a pattern is made of. */
  | { kind: 'letters'; letters: string }
  | { kind: 'group'; options: Item[][] }
  /** Takes no sign: true where only the start or only the end of a word can be. */
  | { kind: 'edge'; start: boolean; end: boolean };

export interface Item {
  atom: Atom;
  min: number;
  max: number;
}

const other: SignSet = { signs: [], others: true, any: false };
const anySign: SignSet = { signs: [], others: true, any: true };
const digit = '0';

interface Cursor {
  source: string;
  at: number;
}

/** The alternatives of a pattern. It reads what this project's patterns are made of, and throws on anything else. */
export function parsePattern({ source }: RegExp): Item[][] {
  const cursor = { source, at: 0 };
  const options = readOptions(cursor);
  if (cursor.at < source.length) throw new Error(`Not understood: ${source.slice(cursor.at)}`);
  return options;
}

function readOptions(cursor: Cursor): Item[][] {
  const options: Item[][] = [[]];
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ')') {
    if (take(cursor, '|')) options.push([]);
    else options.at(-1)?.push(readItem(cursor));
  }
  return options;
}

function readItem(cursor: Cursor): Item {
  const letters = lettersAt(cursor);
  if (letters !== '') {
    cursor.at += letters.length;
    return { atom: { kind: 'letters', letters }, min: 1, max: 1 };
  }
  const atom = readAtom(cursor);
  if (!'?*+{'.includes(cursor.source[cursor.at] ?? ' ')) return { atom, min: 1, max: 1 };
  const [, sign = '', least, comma, most] = match(cursor, /([*+?]|\{(\d+)(,?)(\d*)\})?\??/y);
  if (sign === '') return { atom, min: 1, max: 1 };
  if (sign === '?') return { atom, min: 0, max: 1 };
  if (sign === '*' || sign === '+') return { atom, min: sign === '*' ? 0 : 1, max: Number.POSITIVE_INFINITY };
  const min = Number(least);
  const max = comma === '' ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most);
  return { atom, min, max };
}

/** The letters that stand here, but for one that is repeated or left out. */
function lettersAt({ source, at }: Cursor): string {
  let end = at;
  while (isAsciiLetter(source.charCodeAt(end))) end++;
  const next = source[end];
  if (next === '?' || next === '*' || next === '+' || next === '{') end--;
  return end > at ? source.slice(at, end) : '';
}

function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function readAtom(cursor: Cursor): Atom {
  if (take(cursor, '[')) return { kind: 'sign', set: readClass(cursor) };
  if (take(cursor, '(')) return readGroup(cursor);
  if (take(cursor, '^') || take(cursor, '$')) return { kind: 'edge', start: true, end: true };
  if (take(cursor, '\\b')) return { kind: 'edge', start: true, end: true };
  if (take(cursor, '.')) return { kind: 'sign', set: anySign };
  return { kind: 'sign', set: readSign(cursor) };
}

/** Looking ahead or behind takes no sign; where no letter may stand, a word begins or ends. */
function readGroup(cursor: Cursor): Atom {
  const [, opening = ''] = match(cursor, /(\?(?:<?[=!]|:))?/y);
  const options = readOptions(cursor);
  if (!take(cursor, ')')) throw new Error(`A bracket is open: ${cursor.source}`);
  if (opening === '' || opening === '?:') return { kind: 'group', options };
  const first = options.length === 1 ? options[0]?.[0] : undefined;
  const set = first?.atom.kind === 'sign' ? first.atom.set : undefined;
  const noLetter = opening.endsWith('!') && options[0]?.length === 1 && set?.any === true;
  const noWord = opening === '?=' && set !== undefined && !set.any && set.signs.length === 0;
  return {
    kind: 'edge',
    start: noLetter && opening === '?<!',
    end: (noLetter && opening === '?!') || noWord,
  };
}

/** A class in brackets, behind the opening one. A class that leaves letters out is none of a word. */
function readClass(cursor: Cursor): SignSet {
  const negated = take(cursor, '^');
  const sets: SignSet[] = [];
  while (!take(cursor, ']')) {
    const set = readSign(cursor);
    const isRange = cursor.source[cursor.at] === '-' && cursor.source[cursor.at + 1] !== ']';
    if (isRange && set.signs.length + Number(set.others) === 1 && take(cursor, '-')) {
      const end = readSign(cursor);
      sets.push(rangeOf(set, end));
    } else sets.push(set);
  }
  const signs = sets.flatMap((set) => set.signs);
  const any = sets.some((set) => set.any);
  if (negated) return any ? other : anySign;
  return { signs, others: sets.some(({ others }) => others), any };
}

/** "0-9" and "1-4" are digits, a range of letters is any letter, a range of signs is of no word. */
function rangeOf(from: SignSet, to: SignSet): SignSet {
  const [first, last] = [from.signs[0], to.signs[0]];
  if (first === undefined && last === undefined) return other;
  return first === digit && last === digit ? { signs: [digit], others: false, any: false } : anySign;
}

function readSign(cursor: Cursor): SignSet {
  const [escaped = ''] = match(cursor, /\\(?:[pP]\{\w+\}|u[0-9a-f]{4}|.)|/isy);
  if (escaped === '') return setOf(match(cursor, /./suy)[0] ?? '');
  const name = escaped.slice(1);
  if (/^p\{L/.test(name) || name === 'w') return anySign;
  if (name === 'd' || name === 'p{N}') return setOf(digit);
  if (/^u[0-9a-f]{4}$/i.test(name)) return setOf(String.fromCharCode(Number.parseInt(name.slice(1), 16)));
  if (/^P\{L/.test(name) || /^p\{[PMSZ]/.test(name) || /^[sWtnrfv]$/.test(name)) return other;
  if (/^[\p{P}\p{S}\s]$/u.test(name)) return other;
  return anySign;
}

function setOf(sign: string): SignSet {
  if (/\p{N}/u.test(sign)) return { signs: [digit], others: false, any: false };
  return /\p{L}/u.test(sign) ? { signs: [sign], others: false, any: false } : other;
}

function take(cursor: Cursor, words: string): boolean {
  if (!cursor.source.startsWith(words, cursor.at)) return false;
  cursor.at += words.length;
  return true;
}

function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | [] {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source);
  if (found === null) return [];
  cursor.at = pattern.lastIndex;
  return found;
}
