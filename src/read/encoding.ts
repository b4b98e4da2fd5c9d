// Bytes of a text file → its characters: UTF-8, UTF-16 or a one-byte encoding, by mark and by content.

const decoders = { utf8: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be' } as const;

/** Bytes 0x80..0x9F of Windows-1252; undefined places stay as they are. */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Decodes a text file. A byte order mark decides; else NUL bytes in every second place mean UTF-16; else
 * UTF-8 if it is valid (an incomplete last character is forgiven); else `declared`, a label the file itself
 * gives (an HTML meta), or Windows-1252, which has a character for every byte.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return lossy(bytes.subarray(3), decoders.utf8);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return lossy(bytes.subarray(2), decoders.utf16le);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return lossy(bytes.subarray(2), decoders.utf16be);
  const wide = guessUtf16(bytes);
  if (wide !== null) return lossy(bytes, wide);
  return decodeUtf8(bytes) ?? decodeDeclared(bytes, declared) ?? decodeWindows1252(bytes);
}

/** UTF-16 without a mark: Latin text has a NUL in nearly every second byte, on one side only. */
export function guessUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (pairs < 2) return null;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return decoders.utf16le;
  if (even > pairs * 0.6 && odd < pairs * 0.1) return decoders.utf16be;
  return null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(decoders.utf8, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return mostlyUtf8(lossy(bytes, decoders.utf8));
  }
}

/** One broken byte among many good characters must not turn the whole file into another encoding. */
function mostlyUtf8(text: string): string | null {
  let good = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) good++;
  }
  return broken * 20 < good ? text : null;
}

function decodeDeclared(bytes: Uint8Array, label: string | null): string | null {
  if (label === null || /^(utf-?8|utf-?16|us-ascii|iso-8859-1|latin1|windows-1252)/i.test(label)) return null;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null; // a label nobody knows
  }
}

/** Some Node versions decode this label as Latin-1, which leaves C1 controls in place of quotes and dashes. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, toWindows1252);
}

function toWindows1252(control: string): string {
  return windows1252[control.charCodeAt(0) - 0x80] ?? control;
}

function lossy(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

const lead = '[\\xc2-\\xf4]';
const trail =
  '[\\x80-\\xbf\\u20AC\\u201A\\u0192\\u201E\\u2026\\u2020\\u2021\\u02C6\\u2030\\u0160\\u2039\\u0152\\u017D';
const trailEnd =
  '\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u02DC\\u2122\\u0161\\u203A\\u0153\\u017E\\u0178]';
const doubled = new RegExp(`${lead}${trail}${trailEnd}{1,3}`, 'g');

/**
 * Mends UTF-8 that was once decoded as Latin-1 or Windows-1252 and saved again ("Zürich" as "ZÃ¼rich").
 * Only sequences that are valid UTF-8 are replaced, and a lead other than the usual ones needs a C1 control
 * after it, since "É»" may well be meant.
 */
export function mendDoubleEncoding(text: string): string {
  return text.replace(doubled, mendSequence);
}

function mendSequence(sequence: string): string {
  const bytes = Uint8Array.from(sequence, (character) => byteOf(character));
  const usual = /^[\xc2\xc3\xe2\xf0]/.test(sequence) || /[\x80-\x9f]/.test(sequence);
  if (!usual) return sequence;
  for (let length = bytes.length; length > 1; length--) {
    const mended = decodeUtf8Strictly(bytes.subarray(0, length));
    if (mended !== null) return mended + sequence.slice(length);
  }
  return sequence;
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : 0x80 + windows1252.indexOf(character);
}

function decodeUtf8Strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(decoders.utf8, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
