// A place after ( or < → the string that ends at its bracket, one character a byte.
import { HandOver } from './hand-over.ts';

interface Place {
  bytes: Uint8Array;
  at: number;
  end: number;
}

/** n, r, t, b and f. */
const escapes = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
]);

export function readLiteralString(place: Place): string {
  return readPlainString(place) ?? readEscapedString(place);
}

/** Most strings have neither escapes nor brackets inside; null for the others. */
function readPlainString(place: Place): string | null {
  const { bytes, at, end } = place;
  let to = at;
  for (; to < end; to += 1) {
    const byte = bytes[to];
    if (byte === 0x29) break;
    if (byte === 0x28 || byte === 0x5c) return null;
  }
  if (to === end) return null;
  place.at = to + 1;
  const length = to - at;
  if (length === 1) return String.fromCharCode(bytes[at] ?? 0);
  if (length === 2) return String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return length < 6 ? String.fromCharCode(...bytes.subarray(at, to)) : latin1(bytes, at, to);
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

/** Where strings with escapes are put together; longer ones get a place of their own. */
const common = Buffer.alloc(1024);

function readEscapedString(place: Place): string {
  const { bytes, end } = place;
  const out = place.end - place.at > common.length ? roomFor(place) : common;
  let { at } = place;
  let length = 0;
  let open = 1;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c) {
      place.at = at + 1;
      const code = readEscape(place);
      if (code >= 0) out[length++] = code;
      at = place.at;
      continue;
    }
    if (byte === 0x28) open += 1;
    else if (byte === 0x29) {
      open -= 1;
      if (open === 0) break;
    }
    out[length++] = byte;
  }
  if (open > 0) throw new HandOver('string');
  place.at = at + 1;
  return out.toString('latin1', 0, length);
}

/** The string ends at the latest before the bracket that closes as many as were opened. */
function roomFor({ bytes, at, end }: Place): Buffer {
  let to = at;
  for (let open = 1; to < end && open > 0; to += 1) {
    if (bytes[to] === 0x5c) to += 1;
    else if (bytes[to] === 0x28) open += 1;
    else if (bytes[to] === 0x29) open -= 1;
  }
  return to - at <= common.length ? common : Buffer.alloc(to - at + 2);
}

/** The byte an escape stands for, -1 for none. Leaves the place on the last byte of the escape. */
function readEscape(place: Place): number {
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
    return code & 255;
  }
  if (byte === 13 && bytes[place.at + 1] === 10) place.at += 1;
  if (byte === 13 || byte === 10) return -1;
  return escapes.get(byte) ?? byte;
}

export function readHexString(place: Place): string {
  const { bytes, end } = place;
  let { at } = place;
  // One code of two bytes is what most writers show at a time.
  if (bytes[at + 4] === 0x3e) {
    const [a, b, c, d] = [hexAt(bytes, at), hexAt(bytes, at + 1), hexAt(bytes, at + 2), hexAt(bytes, at + 3)];
    if (a >= 0 && b >= 0 && c >= 0 && d >= 0) {
      place.at = at + 5;
      return String.fromCharCode(a * 16 + b, c * 16 + d);
    }
  }
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

function hexAt(bytes: Uint8Array, at: number): number {
  return hexDigit(bytes[at] ?? 0);
}

/** -1 for what is no figure of sixteen. */
export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
