// A stored stream → its bytes with all filters undone, within the budget.
import { inflateSync } from 'node:zlib';
import { errorCode } from '../../failure.ts';
import { type Budget, overBytes, spend } from './budget.ts';
import { undoAscii85, undoAsciiHex, undoRunLength } from './byte-filters.ts';
import { HandOver } from './hand-over.ts';
import { undoLzw } from './lzw.ts';
import { undoPredictor } from './predictor.ts';
import { type Dict, isDict, isName, nameOf, numberOf, type Stream, type Value } from './value.ts';

type Resolve = (value: Value | undefined) => Value;
type Undo = (bytes: Uint8Array, limit: number, parameters: Dict | null) => Uint8Array;

const maxFilters = 4;

const filters: Record<string, Undo> = {
  FlateDecode: inflate,
  Fl: inflate,
  LZWDecode: (bytes, limit, parameters) =>
    undoLzw(bytes, limit, numberOf(parameters?.get('EarlyChange') ?? undefined, 1)),
  LZW: (bytes, limit, parameters) =>
    undoLzw(bytes, limit, numberOf(parameters?.get('EarlyChange') ?? undefined, 1)),
  ASCIIHexDecode: undoAsciiHex,
  AHx: undoAsciiHex,
  ASCII85Decode: undoAscii85,
  A85: undoAscii85,
  RunLengthDecode: undoRunLength,
  RL: undoRunLength,
};
const predicted = new Set(['FlateDecode', 'Fl', 'LZWDecode', 'LZW']);

/** Filters of pictures and of encryption are not known here: they hand the stream over. */
export function undoFilters(stream: Stream, resolve: Resolve, budget: Budget): Uint8Array {
  const names = listOf(resolve(stream.dict.get('Filter') ?? stream.dict.get('F')));
  const parameters = listOf(resolve(stream.dict.get('DecodeParms') ?? stream.dict.get('DP')));
  if (names.length > maxFilters) throw new HandOver('filters');
  let bytes = stream.stored;
  for (const [index, value] of names.entries()) {
    const name = nameOf(resolve(value));
    const undo = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!undo) throw new HandOver(`filter ${name.slice(0, 20)}`);
    const parameter = resolve(parameters[index]);
    const own = isDict(parameter) ? parameter : null;
    bytes = undo(bytes, budget.bytes, own);
    spend(budget, 'bytes', bytes.length);
    if (own && predicted.has(name))
      bytes = undoPredictor(bytes, (key, otherwise) => numberOf(resolve(own.get(key)), otherwise));
  }
  return bytes;
}

function listOf(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  return isName(value) || isDict(value) ? [value] : [];
}

/** A stream that ends early or is damaged is PDFium's: it keeps what can be had. */
function inflate(bytes: Uint8Array, limit: number): Uint8Array {
  try {
    // One piece of about the right size: the default is too large for maps of fonts and too small for pages.
    const chunkSize = Math.min(Math.max(256, 5 * bytes.length), 1 << 20);
    return inflateSync(bytes, { maxOutputLength: Math.max(1, limit), chunkSize });
  } catch (error) {
    throw new HandOver(errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? overBytes : 'flate');
  }
}
