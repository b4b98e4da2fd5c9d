// The program of a font in the compact format (CFF) → the text of each code by the encoding in it.
import { findEncoding } from './encodings.ts';
import { textOfGlyph } from './glyph-names.ts';

/** Where an index's items start and end. */
interface Index {
  starts: number[];
  end: number;
}

/** Names the format knows by number: those of the standard encoding in its order, then these. */
const furtherNames = '¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž';
const knownNames = 391;
const maxGlyphs = 65_535;

/** Null for fonts without codes of their own (of CJK collections), and for programs that cannot be read. */
export function readCffEncoding(program: Uint8Array): (string | null)[] | null {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  try {
    return readEncoding(view, program);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readEncoding(view: DataView, program: Uint8Array): (string | null)[] | null {
  const names = readIndex(view, view.getUint8(2));
  const tops = readIndex(view, names.end);
  const strings = readIndex(view, tops.end);
  const top = readTop(view, tops.starts[0] ?? 0, tops.starts[1] ?? 0);
  if (top.has(1230)) return null;
  const encoding = top.get(16) ?? 0;
  if (encoding === 0) return [...(findEncoding('StandardEncoding') ?? [])];
  const glyphs = readIndex(view, top.get(17) ?? 0).starts.length - 1;
  const charset = readCharset(view, top.get(15) ?? 0, glyphs);
  if (encoding === 1 || charset === null) return null;
  const bytes = Buffer.from(program.buffer, program.byteOffset, program.byteLength);
  const textOf = (id: number): string | null => {
    if (id < knownNames) return standardNames()[id] ?? null;
    const [start, end] = [strings.starts[id - knownNames] ?? 0, strings.starts[id - knownNames + 1] ?? 0];
    return textOfGlyph(bytes.toString('latin1', start, end));
  };
  return readCodes(view, encoding, (glyph) => textOf(charset[glyph] ?? 0));
}

function readIndex(view: DataView, at: number): Index {
  const count = view.getUint16(at);
  if (count === 0) return { starts: [], end: at + 2 };
  const size = view.getUint8(at + 2);
  const base = at + 2 + (count + 1) * size;
  const starts: number[] = [];
  for (let index = 0; index <= count; index += 1) {
    let offset = 0;
    for (let byte = 0; byte < size; byte += 1)
      offset = offset * 256 + view.getUint8(at + 3 + index * size + byte);
    starts.push(base + offset);
  }
  return { starts, end: starts.at(-1) ?? base };
}

/** Operators with their last operand; those of two bytes count from 1200. */
function readTop(view: DataView, from: number, to: number): Map<number, number> {
  const top = new Map<number, number>();
  let operand = 0;
  for (let at = from; at < to; ) {
    const byte = view.getUint8(at);
    at += 1;
    if (byte <= 21) {
      top.set(byte === 12 ? 1200 + view.getUint8(at) : byte, operand);
      if (byte === 12) at += 1;
    } else if (byte === 28) {
      operand = view.getInt16(at);
      at += 2;
    } else if (byte === 29) {
      operand = view.getInt32(at);
      at += 4;
    } else if (byte === 30) {
      // A decimal number, four bits a figure: none of the operators looked at has one.
      while ((view.getUint8(at) & 15) !== 15) at += 1;
      at += 1;
    } else if (byte >= 32 && byte <= 246) operand = byte - 139;
    else if (byte >= 247 && byte <= 254) {
      const low = view.getUint8(at);
      operand = byte <= 250 ? (byte - 247) * 256 + low + 108 : -(byte - 251) * 256 - low - 108;
      at += 1;
    }
  }
  return top;
}

/** The number of the name of each glyph; null for the two sets of experts' glyphs. */
function readCharset(view: DataView, at: number, glyphs: number): number[] | null {
  if (at === 0) return Array.from({ length: Math.min(glyphs, knownNames) }, (_, glyph) => glyph);
  if (at <= 2 || glyphs > maxGlyphs) return null;
  const ids = [0];
  const format = view.getUint8(at);
  let place = at + 1;
  while (ids.length < glyphs) {
    const first = view.getUint16(place);
    place += 2;
    let left = 0;
    if (format === 1) left = view.getUint8(place);
    else if (format === 2) left = view.getUint16(place);
    place += format;
    for (let step = 0; step <= left && ids.length < glyphs; step += 1) ids.push(first + step);
  }
  return ids;
}

function readCodes(view: DataView, at: number, textOf: (glyph: number) => string | null): (string | null)[] {
  const texts = new Array<string | null>(256).fill(null);
  const format = view.getUint8(at);
  const count = view.getUint8(at + 1);
  let place = at + 2;
  let glyph = 1;
  for (let index = 0; index < count; index += 1) {
    let code = view.getUint8(place);
    place += 1;
    let left = 0;
    if ((format & 127) === 1) {
      left = view.getUint8(place);
      place += 1;
    }
    for (; left >= 0; left -= 1) {
      if (code < 256) texts[code] = textOf(glyph);
      code += 1;
      glyph += 1;
    }
  }
  return texts;
}

let standardTexts: (string | null)[] | null = null;

function standardNames(): (string | null)[] {
  if (!standardTexts) {
    const encoded = (findEncoding('StandardEncoding') ?? []).filter((text) => text !== null);
    standardTexts = [null, ...encoded, ...furtherNames];
  }
  return standardTexts;
}
