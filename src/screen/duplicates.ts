// Sketches of files in the order of their names → for each file the first one that holds a near-identical text.
import { mix, sketchSize, sketchValues } from './sketch.ts';

/**
 * Equal values, of 64, from which two texts are near-identical: about 0.8 of their three-word shingles are common.
 * A resume with a new bullet, another summary or saved in another format keeps 0.85 and more; people who share
 * template, trade and employer but not their sentences stay under 0.5. Who rewrites half of a resume is not found.
 */
const alike = 51;
/** Two texts are compared when one band of so many values is equal: 0.9 alike meet with 0.9995, 0.8 with 0.95. */
const bandSize = 6;
const bandCount = Math.floor(sketchSize / bandSize);
/** Of the files that share a band the last so many are compared: the work stays linear whatever the files are. */
const most = 32;

/**
 * For each sketch the index of the first one that it repeats, or -1. Only firsts are compared with, so what a file
 * repeats repeats nothing itself. Sketches come in the order of the file names, which makes the answer that of the set.
 */
export function findDuplicates(sketches: readonly string[]): Int32Array {
  const firstOf = new Int32Array(sketches.length).fill(-1);
  const values = new Uint16Array(sketches.length * sketchSize);
  const bands = Array.from({ length: bandCount }, () => new Band(sketches.length));
  for (const [index, sketch] of sketches.entries()) {
    const own = sketchValues(sketch);
    if (own === null) continue;
    values.set(own, index * sketchSize);
    const keys = bands.map((_, band) => keyOf(own, band));
    let first = -1;
    for (const [band, key] of keys.entries()) {
      for (const other of bands[band]?.sharing(key) ?? []) {
        if (first >= 0 && other >= first) continue;
        if (equalValues(values, other, index) >= alike) first = other;
      }
    }
    firstOf[index] = first;
    if (first < 0) for (const [band, key] of keys.entries()) bands[band]?.add(key, index);
  }
  return firstOf;
}

/** Firsts by their values in one band: the newest by key, and for each the one before it with the same key. */
class Band {
  readonly #newest = new Map<number, number>();
  readonly #before: Int32Array;

  constructor(size: number) {
    this.#before = new Int32Array(size).fill(-1);
  }

  add(key: number, index: number): void {
    this.#before[index] = this.#newest.get(key) ?? -1;
    this.#newest.set(key, index);
  }

  *sharing(key: number): Iterable<number> {
    let index = this.#newest.get(key) ?? -1;
    for (let count = 0; index >= 0 && count < most; count++) {
      yield index;
      index = this.#before[index] ?? -1;
    }
  }
}

function keyOf(values: Uint16Array, band: number): number {
  let key = band;
  for (let at = band * bandSize; at < (band + 1) * bandSize; at++) key = mix(key * 31 + (values[at] ?? 0));
  return key;
}

function equalValues(values: Uint16Array, one: number, other: number): number {
  let equal = 0;
  for (let at = 0; at < sketchSize; at++)
    if (values[one * sketchSize + at] === values[other * sketchSize + at]) equal++;
  return equal;
}
