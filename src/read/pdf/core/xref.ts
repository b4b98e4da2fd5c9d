// The bytes of a PDF → where each of its objects lies, from its cross-reference tables and streams.
import { type Budget, spend } from './budget.ts';
import { undoFilters } from './filters.ts';
import { HandOver } from './hand-over.ts';
import { readIndirect } from './indirect.ts';
import { type Lexer, openLexer, readToken } from './lexer.ts';
import { type Dict, isDict, isStream, nameOf, numberOf, numbersOf, type Stream } from './value.ts';

/** At a byte of the file, or the n-th object inside an object stream. */
export type Place = { offset: number } | { stream: number; index: number };

export interface Xref {
  places: Map<number, Place | null>;
  trailer: Dict;
}

/** Each saved change adds a section; more than this is a loop or an attack. */
const maxSections = 64;
/** The last bytes of a file in which readers look for `startxref`. */
const tail = 1024;

/** Newer sections come first and win. Damage of any kind hands the file over: PDFium searches for its objects. */
export function readXref(bytes: Uint8Array, budget: Budget): Xref {
  const places = new Map<number, Place | null>();
  let trailer: Dict | null = null;
  const waiting = [findStart(bytes)];
  const seen = new Set<number>();
  for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    if (seen.size > maxSections || !(offset >= 0 && offset < bytes.length)) throw new HandOver('xref');
    const dict = readSection(bytes, offset, places, budget);
    trailer ??= dict;
    for (const key of ['XRefStm', 'Prev']) {
      const next = dict.get(key);
      if (typeof next === 'number') waiting.push(next);
    }
  }
  if (!trailer) throw new HandOver('xref');
  if (trailer.has('Encrypt')) throw new HandOver('encrypted');
  return { places, trailer };
}

function findStart(bytes: Uint8Array): number {
  if (String.fromCharCode(...bytes.subarray(0, 5)) !== '%PDF-') throw new HandOver('header');
  const from = Math.max(0, bytes.length - tail);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from).toString('latin1');
  const at = text.lastIndexOf('startxref');
  if (at < 0) throw new HandOver('xref');
  const value = readToken(openLexer(bytes, from + at + 'startxref'.length));
  if (typeof value !== 'number') throw new HandOver('xref');
  return value;
}

function readSection(bytes: Uint8Array, offset: number, places: Xref['places'], budget: Budget): Dict {
  const lexer = openLexer(bytes, offset, false);
  const first = readToken(lexer);
  if (first === undefined && lexer.keyword === 'xref') return readTable(lexer, places, budget);
  const { value } = readIndirect(bytes, offset, (length) => numberOf(length, -1));
  if (!isStream(value) || nameOf(value.dict.get('Type')) !== 'XRef') throw new HandOver('xref');
  readStream(value, places, budget);
  return value.dict;
}

/** Rows are 20 bytes by the book; they are read as tokens, since some writers are off by one. */
function readTable(lexer: Lexer, places: Xref['places'], budget: Budget): Dict {
  for (;;) {
    const first = readToken(lexer);
    if (first === undefined && lexer.keyword === 'trailer') break;
    const count = readToken(lexer);
    if (typeof first !== 'number' || typeof count !== 'number') throw new HandOver('xref');
    for (let id = first; id < first + count; id += 1) {
      spend(budget, 'objects');
      const offset = readToken(lexer);
      const generation = readToken(lexer);
      readToken(lexer);
      if (typeof offset !== 'number' || typeof generation !== 'number') throw new HandOver('xref');
      if (places.has(id)) continue;
      if (lexer.keyword === 'n') places.set(id, { offset });
      else if (lexer.keyword === 'f') places.set(id, null);
      else throw new HandOver('xref');
    }
  }
  lexer.references = true;
  const trailer = readToken(lexer);
  if (!isDict(trailer)) throw new HandOver('xref');
  return trailer;
}

function readStream(stream: Stream, places: Xref['places'], budget: Budget): void {
  const widths = numbersOf(stream.dict.get('W'));
  const [type = 0, second = 0, third = 0] = widths;
  const row = type + second + third;
  if (widths.length !== 3 || widths.some((width) => width < 0 || width > 6) || row === 0)
    throw new HandOver('xref');
  const rows = undoFilters(stream, (value) => value ?? null, budget);
  const index = numbersOf(stream.dict.get('Index'));
  const ranges = index.length > 0 ? index : [0, numberOf(stream.dict.get('Size'))];
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    for (
      let id = first;
      id < first + (ranges[range + 1] ?? 0) && at + row <= rows.length;
      id += 1, at += row
    ) {
      spend(budget, 'objects');
      if (places.has(id)) continue;
      const kind = type === 0 ? 1 : field(rows, at, type);
      const a = field(rows, at + type, second);
      const b = field(rows, at + type + second, third);
      if (kind === 1) places.set(id, { offset: a });
      else places.set(id, kind === 2 ? { stream: a, index: b } : null);
    }
  }
}

function field(rows: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = at; index < at + width; index += 1) value = value * 256 + (rows[index] ?? 0);
  return value;
}
