// The program of a Type 1 font → the text of each code by the encoding in it.
import { findEncoding } from './encodings.ts';
import { textOfGlyph } from './glyph-names.ts';

/** The clear part holds the encoding; encodings of more than 256 codes are none. */
const clearPart = 40_000;

/** Null where the program holds no encoding that can be read. */
export function readType1Encoding(program: Uint8Array): (string | null)[] | null {
  const head = Buffer.from(program.buffer, program.byteOffset, Math.min(program.length, clearPart)).toString(
    'latin1',
  );
  const from = head.indexOf('/Encoding');
  if (from < 0) return null;
  if (/^\/Encoding\s{1,8}StandardEncoding\b/.test(head.slice(from, from + 40)))
    return [...(findEncoding('StandardEncoding') ?? [])];
  const end = head.indexOf('readonly', from);
  const part = head.slice(from, end < 0 ? undefined : end);
  const texts = new Array<string | null>(256).fill(null);
  for (const [, code, name] of part.matchAll(/\bdup\s{1,8}(\d{1,3})\s{0,8}\/([^\s/]{1,80})\s{1,8}put\b/g))
    if (Number(code) < 256) texts[Number(code)] = textOfGlyph(name ?? '');
  return texts;
}
