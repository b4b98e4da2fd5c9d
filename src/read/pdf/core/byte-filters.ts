// Bytes in one of PDF's plain notations (hexadecimal, base 85, runs) → the bytes they stand for.
import { overBytes } from './budget.ts';
import { HandOver } from './hand-over.ts';
import { isSpaceByte } from './lexer.ts';
import { hexDigit } from './lexer-strings.ts';

export function undoAsciiHex(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array((bytes.length >> 1) + 1);
  let length = 0;
  let high = -1;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = hexDigit(byte);
    if (digit < 0) {
      if (isSpaceByte(byte)) continue;
      throw new HandOver('hex filter');
    }
    if (high < 0) high = digit;
    else {
      out[length++] = high * 16 + digit;
      high = -1;
    }
  }
  if (high >= 0) out[length++] = high * 16;
  return out.subarray(0, length);
}

export function undoAscii85(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let value = 0;
  let count = 0;
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (isSpaceByte(byte)) continue;
    if (byte === 0x7a && count === 0) {
      out.push(0, 0, 0, 0);
      continue;
    }
    if (byte < 0x21 || byte > 0x75) throw new HandOver('base 85 filter');
    value = value * 85 + byte - 0x21;
    count += 1;
    if (count < 5) continue;
    out.push((value / 0x1000000) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
    value = 0;
    count = 0;
  }
  if (count > 1) {
    for (let index = count; index < 5; index += 1) value = value * 85 + 84;
    const rest = [(value / 0x1000000) & 255, (value >>> 16) & 255, (value >>> 8) & 255];
    out.push(...rest.slice(0, count - 1));
  }
  return Uint8Array.from(out);
}

export function undoRunLength(bytes: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const code = bytes[at] ?? 128;
    if (code === 128) break;
    const part =
      code < 128
        ? bytes.subarray(at + 1, at + 2 + code)
        : new Uint8Array(257 - code).fill(bytes[at + 1] ?? 0);
    at += code < 128 ? code + 2 : 2;
    length += part.length;
    if (length > limit) throw new HandOver(overBytes);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
