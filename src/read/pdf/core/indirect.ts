// A byte of the file → the object written there (`12 0 obj … endobj`), with the bytes of its stream.
import { HandOver } from './hand-over.ts';
import { type Lexer, openLexer, readToken } from './lexer.ts';
import { isDict, type Value } from './value.ts';

/** `lengthOf` answers what a stream's Length says (it may be a reference), below 0 where it does not. */
export function readIndirect(
  bytes: Uint8Array,
  offset: number,
  lengthOf: (length: Value | undefined) => number,
): { id: number; value: Value } {
  const lexer = openLexer(bytes, offset);
  const id = readToken(lexer);
  const generation = readToken(lexer);
  if (typeof id !== 'number' || typeof generation !== 'number' || !nextIs(lexer, 'obj'))
    throw new HandOver('object');
  lexer.references = true;
  const value = readToken(lexer);
  if (value === undefined) throw new HandOver('object');
  if (!isDict(value)) return { id, value };
  if (!nextIs(lexer, 'stream')) return { id, value };
  let start = lexer.at;
  if (bytes[start] === 13) start += 1;
  if (bytes[start] === 10) start += 1;
  const length = lengthOf(value.get('Length'));
  const end = start + length;
  if (length < 0 || end > bytes.length) throw new HandOver('stream length');
  lexer.at = end;
  if (!nextIs(lexer, 'endstream')) throw new HandOver('stream length');
  return { id, value: { kind: 'stream', dict: value, stored: bytes.subarray(start, end) } };
}

function nextIs(lexer: Lexer, keyword: string): boolean {
  return readToken(lexer) === undefined && lexer.keyword === keyword;
}
