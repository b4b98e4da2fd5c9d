// The bytes of a PDF → its objects, fetched by reference when they are asked for.
import { type Budget, openBudget, spend } from './budget.ts';
import { undoFilters } from './filters.ts';
import { HandOver } from './hand-over.ts';
import { readIndirect } from './indirect.ts';
import { openLexer, readToken } from './lexer.ts';
import { type Dict, isDict, isRef, isStream, nameOf, numberOf, type Stream, type Value } from './value.ts';
import { readXref, type Xref } from './xref.ts';

/** An open PDF. Objects are kept once read. */
export interface CoreFile {
  bytes: Uint8Array;
  xref: Xref;
  budget: Budget;
  objects: Map<number, Value>;
  objectStreams: Map<number, { bytes: Uint8Array; offsets: number[]; ids: number[] }>;
}

const maxHops = 16;

export function openFile(bytes: Uint8Array): CoreFile {
  const budget = openBudget();
  return { bytes, xref: readXref(bytes, budget), budget, objects: new Map(), objectStreams: new Map() };
}

/** Follows references to what they name; null for what is missing. */
export function resolve(file: CoreFile, value: Value | undefined): Value {
  let found = value;
  for (let hops = 0; isRef(found); hops += 1) {
    if (hops > maxHops) throw new HandOver('references');
    found = fetchObject(file, found.id);
  }
  return found ?? null;
}

/** What `key` of a dictionary or of a stream's dictionary holds. */
export function entry(file: CoreFile, dict: Dict, key: string): Value {
  return resolve(file, dict.get(key));
}

export function dictEntry(file: CoreFile, dict: Dict, key: string): Dict | null {
  const value = entry(file, dict, key);
  if (isStream(value)) return value.dict;
  return isDict(value) ? value : null;
}

/** The bytes of a stream with its filters undone. */
export function streamBytes(file: CoreFile, stream: Stream): Uint8Array {
  return undoFilters(stream, (value) => resolve(file, value), file.budget);
}

function fetchObject(file: CoreFile, id: number): Value {
  const known = file.objects.get(id);
  if (known !== undefined) return known;
  spend(file.budget, 'objects');
  const place = file.xref.places.get(id);
  let value: Value = null;
  // An object that asks for itself while it is read (a Length that is its own stream) finds nothing.
  file.objects.set(id, null);
  if (place && 'offset' in place) {
    const read = readIndirect(file.bytes, place.offset, (length) => numberOf(resolve(file, length), -1));
    if (read.id !== id) throw new HandOver('xref');
    value = read.value;
  } else if (place) value = fetchFromStream(file, place.stream, place.index, id);
  file.objects.set(id, value);
  return value;
}

function fetchFromStream(file: CoreFile, stream: number, index: number, id: number): Value {
  const { bytes, offsets, ids } = openObjectStream(file, stream);
  const offset = offsets[index];
  if (offset === undefined || ids[index] !== id) throw new HandOver('object stream');
  const value = readToken(openLexer(bytes, offset, true));
  if (value === undefined) throw new HandOver('object stream');
  return value;
}

function openObjectStream(
  file: CoreFile,
  id: number,
): { bytes: Uint8Array; offsets: number[]; ids: number[] } {
  const known = file.objectStreams.get(id);
  if (known) return known;
  const place = file.xref.places.get(id);
  // Object streams inside object streams are forbidden, and would go round in circles.
  if (!place || !('offset' in place)) throw new HandOver('object stream');
  const stream = fetchObject(file, id);
  if (!isStream(stream) || nameOf(stream.dict.get('Type')) !== 'ObjStm') throw new HandOver('object stream');
  const bytes = streamBytes(file, stream);
  const first = numberOf(entry(file, stream.dict, 'First'));
  const count = numberOf(entry(file, stream.dict, 'N'));
  spend(file.budget, 'objects', Math.max(0, count));
  const lexer = openLexer(bytes);
  const [offsets, ids]: [number[], number[]] = [[], []];
  for (let index = 0; index < count; index += 1) {
    const [inside, offset] = [readToken(lexer), readToken(lexer)];
    if (typeof inside !== 'number' || typeof offset !== 'number') throw new HandOver('object stream');
    ids.push(inside);
    offsets.push(first + offset);
  }
  const opened = { bytes, offsets, ids };
  file.objectStreams.set(id, opened);
  return opened;
}
