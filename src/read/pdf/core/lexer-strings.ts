// A place after ( or < → the string that ends at its bracket, one character a byte.
import { HandOver } from './hand-over.ts';

interface Place {
  bytes: Uint8Array;
  at: number;
  end: number;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export function readLiteralString(place: Place): string {
  const { bytes, end } = place;
  let { at } = place;
  let open = 1;
  let text = '';
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c) {
      place.at = at + 1;
      text += readEscape(place);
      at = place.at;
      continue;
    }
    if (byte === 0x28) open += 1;
    else if (byte === 0x29) {
      open -= 1;
      if (open === 0) break;
    }
    text += String.fromCharCode(byte);
  }
  if (open > 0) throw new HandOver('string');
  place.at = at + 1;
  return text;
}

/** Leaves the place on the last byte of the escape. */
function readEscape(place: Place): string {
  const { bytes } = place;
  const byte = bytes[place.at] ?? 0;
  if (byte >= 0x30 && byte <= 0x37) {
    let code = byte - 0x30;
    for (let count = 1; count < 3; count += 1) {
      const next = bytes[place.at + 1] ?? 0;
      if (next < 0x30 || next > 0x37) break;
      code = code * 8 + next - 0x30;
      place.at += 1;
    }
    return String.fromCharCode(code & 255);
  }
  if (byte === 13) {
    if (bytes[place.at + 1] === 10) place.at += 1;
    return '';
  }
  if (byte === 10) return '';
  const letter = String.fromCharCode(byte);
  return escapes[letter] ?? letter;
}

export function readHexString(place: Place): string {
  const { bytes, end } = place;
  let { at } = place;
  let text = '';
  let high = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x3e) break;
    const digit = hexDigit(byte);
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      text += String.fromCharCode(high * 16 + digit);
      high = -1;
    }
  }
  if (at >= end) throw new HandOver('string');
  if (high >= 0) text += String.fromCharCode(high * 16);
  place.at = at + 1;
  return text;
}

/** -1 for what is no figure of sixteen. */
export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
