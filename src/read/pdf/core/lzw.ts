// Bytes packed by LZW as PDF has it (codes of 9 to 12 bits, high bits first) → the bytes.
import { overBytes } from './budget.ts';
import { HandOver } from './hand-over.ts';

const clear = 256;
const finish = 257;
const tableSize = 4096;

/** Entries are kept as the entry before and a last byte; `early` is PDF's EarlyChange, 0 or 1. */
export function undoLzw(bytes: Uint8Array, limit: number, early: number): Uint8Array {
  const before = new Uint16Array(tableSize);
  const last = new Uint8Array(tableSize);
  const lengths = new Uint16Array(tableSize);
  for (let code = 0; code < 256; code += 1) {
    last[code] = code;
    lengths[code] = 1;
  }
  let out = new Uint8Array(Math.min(limit, bytes.length * 4 + 64));
  let size = 0;
  let next = 258;
  let width = 9;
  let previous = -1;
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === finish) break;
    if (code === clear) {
      [next, width, previous] = [258, 9, -1];
      continue;
    }
    if (code > next || (code === next && previous < 0)) throw new HandOver('lzw filter');
    if (previous >= 0 && next < tableSize) {
      before[next] = previous;
      lengths[next] = (lengths[previous] ?? 0) + 1;
      last[next] = firstOf(code === next ? previous : code, before);
      next += 1;
    }
    const length = lengths[code] ?? 0;
    if (size + length > limit) throw new HandOver(overBytes);
    if (size + length > out.length) out = grow(out, size + length);
    for (let at = size + length - 1, entry = code; at >= size; at -= 1) {
      out[at] = last[entry] ?? 0;
      entry = before[entry] ?? 0;
    }
    size += length;
    previous = code;
    if (next + early >= 1 << width && width < 12) width += 1;
  }
  return out.subarray(0, size);
}

function firstOf(code: number, before: Uint16Array): number {
  let entry = code;
  while (entry >= 258) entry = before[entry] ?? 0;
  return entry;
}

function grow(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
