// Passages of a resume → a short sketch that near-identical texts share; two sketches → how alike their texts are.
import type { Passage } from '../model/profile.ts';

/** Values of a sketch: the share of equal ones estimates the share of common shingles within ± 0.05. */
export const sketchSize = 64;
/** Words in a shingle: enough that phrases of the trade do not make two people the same. */
const width = 3;
/** A text with fewer shingles is too short to say whose it is. */
const fewest = 40;

/**
 * One-permutation MinHash (Li, Owen, Zhang 2012; empty bins filled as Shrivastava and Li 2014): 64 values of 16 bits
 * in base64, '' for a short text. It sees passages only: no name, no contact line. Linear in the length of the text.
 */
export function sketchOf(passages: readonly Passage[]): string {
  const lowest = new Uint32Array(sketchSize).fill(empty);
  const words = passages.flatMap(({ quote }) => quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const hashes = words.map(hashOf);
  const distinct = new Set<number>();
  for (let at = 0; at + width <= hashes.length; at++) {
    let shingle = 0;
    for (let next = at; next < at + width; next++)
      shingle = mix(Math.imul(shingle, 31) + (hashes[next] ?? 0));
    distinct.add(shingle);
    const bin = shingle >>> 26;
    const value = shingle & 0x3ffffff;
    if (value < (lowest[bin] ?? 0)) lowest[bin] = value;
  }
  if (distinct.size < fewest) return '';
  const sketch = Buffer.alloc(sketchSize * 2);
  for (let bin = 0; bin < sketchSize; bin++) sketch.writeUInt16LE(filled(lowest, bin), bin * 2);
  return sketch.toString('base64');
}

const empty = 0xffffffff;

/** The value of a bin; an empty one borrows from the next that has one, with the distance mixed in. */
function filled(lowest: Uint32Array, bin: number): number {
  for (let step = 0; step < sketchSize; step++) {
    const value = lowest[(bin + step) % sketchSize] ?? empty;
    if (value !== empty) return mix(value + step * 0x9e3779b1) & 0xffff;
  }
  return 0;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
export function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The values of a sketch, null for a text too short to have one. */
export function sketchValues(sketch: string): Uint16Array | null {
  const bytes = Buffer.from(sketch, 'base64');
  if (bytes.length !== sketchSize * 2) return null;
  return Uint16Array.from({ length: sketchSize }, (_, at) => bytes.readUInt16LE(at * 2));
}
