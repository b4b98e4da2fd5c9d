// Bytes of a PDF file or of a content stream → values and keywords, one after the other.
import { HandOver } from './hand-over.ts';
import { readHexString, readLiteralString } from './lexer-strings.ts';
import type { Dict, Value } from './value.ts';

/** A place in bytes. `keyword` is the operator or bracket last read, empty when a value was. */
export interface Lexer {
  bytes: Uint8Array;
  at: number;
  end: number;
  keyword: string;
  /** True in files, where `12 0 R` is one value. */
  references: boolean;
}

/** Arrays and dictionaries nested deeper than this are an attack. */
const maxNesting = 64;
/** More values than this in one array or dictionary are an attack. */
const maxItems = 200_000;

const regular = 0;
const space = 1;
const delimiter = 2;
/** What each byte is to the grammar. */
const classes = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) classes[byte] = space;
for (const byte of '()<>[]{}/%') classes[byte.charCodeAt(0)] = delimiter;

export function openLexer(bytes: Uint8Array, at = 0, references = false): Lexer {
  return { bytes, at, end: bytes.length, keyword: '', references };
}

export function isSpaceByte(byte: number): boolean {
  return classes[byte] === space;
}

export function skipSpace(lexer: Lexer): void {
  const { bytes, end } = lexer;
  let { at } = lexer;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x25) {
      while (at < end && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
    } else if (classes[byte] !== space) break;
    else at += 1;
  }
  lexer.at = at;
}

/** The next value; undefined for a keyword (see `lexer.keyword`) and at the end (keyword empty as well). */
export function readToken(lexer: Lexer, depth = 0): Value | undefined {
  skipSpace(lexer);
  lexer.keyword = '';
  const { bytes, at, end } = lexer;
  if (at >= end) return undefined;
  const byte = bytes[at] ?? 0;
  if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b)
    return readNumber(lexer);
  if (classes[byte] === regular) return readKeyword(lexer);
  return readDelimited(lexer, byte, depth);
}

function readDelimited(lexer: Lexer, byte: number, depth: number): Value | undefined {
  if (depth > maxNesting) throw new HandOver('nesting');
  lexer.at += 1;
  if (byte === 0x28) return readLiteralString(lexer);
  if (byte === 0x2f) return { kind: 'name', name: readName(lexer) };
  if (byte === 0x5b) return readArray(lexer, depth + 1);
  const doubled = lexer.bytes[lexer.at] === byte;
  if (byte === 0x3c) {
    if (!doubled) return readHexString(lexer);
    lexer.at += 1;
    return readDict(lexer, depth + 1);
  }
  if (byte === 0x3e && doubled) {
    lexer.at += 1;
    lexer.keyword = '>>';
  } else lexer.keyword = String.fromCharCode(byte);
  return undefined;
}

function readNumber(lexer: Lexer): Value {
  const { bytes, end } = lexer;
  let { at } = lexer;
  let negative = false;
  let whole = 0;
  let scale = 0;
  let digits = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      digits += 1;
      whole = whole * 10 + byte - 0x30;
      if (scale > 0) scale *= 10;
    } else if (byte === 0x2e && scale === 0) scale = 1;
    else if (byte === 0x2d) negative = digits === 0 ? true : negative;
    else if (byte !== 0x2b) break;
  }
  // Letters glued to figures: an odd number, or a keyword that begins like one.
  if (at < end && classes[bytes[at] ?? 0] === regular) throw new HandOver('number');
  lexer.at = at;
  const value = (negative ? -whole : whole) / (scale || 1);
  return lexer.references && scale === 0 && !negative ? readReference(lexer, value) : value;
}

/** A whole number may open a reference; if not, the place is as it was. */
function readReference(lexer: Lexer, id: number): Value {
  const { at } = lexer;
  lexer.references = false;
  skipSpace(lexer);
  const next = lexer.bytes[lexer.at] ?? 0;
  if (next >= 0x30 && next <= 0x39) {
    readNumber(lexer);
    skipSpace(lexer);
    const after = lexer.bytes[lexer.at + 1] ?? 0x20;
    if (lexer.bytes[lexer.at] === 0x52 && classes[after] !== regular) {
      lexer.at += 1;
      lexer.references = true;
      return { kind: 'ref', id };
    }
  }
  lexer.references = true;
  lexer.at = at;
  return id;
}

/** Operators have up to three letters: the text of each is made once. */
const known = new Map<number, string>();
const maxKnown = 1000;

function readKeyword(lexer: Lexer): Value | undefined {
  const { bytes, end } = lexer;
  const start = lexer.at;
  let at = start;
  let packed = 0;
  while (at < end && classes[bytes[at] ?? 0] === regular && at - start < 128) {
    packed = (packed << 8) | (bytes[at] ?? 0);
    at += 1;
  }
  lexer.at = at;
  if (at - start <= 3) {
    const text = known.get(packed);
    if (text !== undefined) {
      lexer.keyword = text;
      return undefined;
    }
  }
  const text = String.fromCharCode(...bytes.subarray(start, at));
  if (at - start <= 3 && known.size < maxKnown) known.set(packed, text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null') return null;
  lexer.keyword = text;
  return undefined;
}

function readName(lexer: Lexer): string {
  const { bytes, end } = lexer;
  let name = '';
  let { at } = lexer;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (classes[byte] !== regular) break;
    const escaped =
      byte === 0x23
        ? Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16)
        : Number.NaN;
    name += String.fromCharCode(Number.isNaN(escaped) ? byte : escaped);
    if (!Number.isNaN(escaped)) at += 2;
  }
  lexer.at = at;
  return name;
}

function readArray(lexer: Lexer, depth: number): Value[] {
  const items: Value[] = [];
  for (;;) {
    const value = readToken(lexer, depth);
    if (value !== undefined) items.push(value);
    else if (lexer.keyword === ']') break;
    else throw new HandOver('array');
    if (items.length > maxItems) throw new HandOver('array size');
  }
  lexer.keyword = '';
  return items;
}

function readDict(lexer: Lexer, depth: number): Dict {
  const dict: Dict = new Map();
  for (;;) {
    const key = readToken(lexer, depth);
    if (key === undefined && lexer.keyword === '>>') break;
    if (typeof key !== 'object' || key === null || !('kind' in key) || key.kind !== 'name')
      throw new HandOver('dictionary');
    const value = readToken(lexer, depth);
    if (value === undefined) throw new HandOver('dictionary');
    dict.set(key.name, value);
    if (dict.size > maxItems) throw new HandOver('dictionary size');
  }
  lexer.keyword = '';
  return dict;
}
