// A content stream after BI → the same place behind the picture's EI.
import { HandOver } from './hand-over.ts';
import { isSpaceByte, type Lexer, readToken } from './lexer.ts';

/** As many bytes after EI must be text for it to be the end, and not two bytes of the picture. */
const lookAhead = 8;

export function skipInlineImage(lexer: Lexer): void {
  do {
    if (readToken(lexer) === undefined && lexer.keyword === '') throw new HandOver('inline image');
  } while (lexer.keyword !== 'ID');
  const { bytes, end } = lexer;
  for (let at = lexer.at + 1; at + 1 < end; at += 1) {
    if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49 || !isSpaceByte(bytes[at - 1] ?? 0)) continue;
    if (!isText(bytes.subarray(at + 2, Math.min(end, at + 2 + lookAhead)))) continue;
    lexer.at = at + 2;
    return;
  }
  throw new HandOver('inline image');
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.length > 0 && !isSpaceByte(bytes[0] ?? 0)) return false;
  return bytes.every((byte) => (byte >= 32 && byte < 127) || (isSpaceByte(byte) && byte !== 0));
}
