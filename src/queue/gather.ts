// Resumes by their names, page after page → shards of them in temporary lines, each name once, and a hash of all.
import { createHash } from 'node:crypto';
import type { Lines, Place } from '../screen/lines.ts';
import { type OutcomeRow, unreadOutcome } from './outcomes.ts';
import { SeenNames } from './seen.ts';
import type { Source } from './source.ts';

/** The files of one job; data of a job in pg-boss. */
export interface ShardData {
  files: string[];
}

export interface Gathered {
  files: number;
  /** Where the `ShardData` of each lie. */
  shards: Place[];
  /** What cannot be read, as is known by now. */
  unread: OutcomeRow[];
  /** Another one once a file was added, removed or changed. */
  hash: string;
}

/**
 * Cuts files into shards of `size` as they come: their names lie in `lines`, not in memory. A name that comes again,
 * from a manifest or from two places that overlap, is left out: it could be through only once.
 */
export async function gather(
  pages: AsyncIterable<readonly Source[]>,
  size: number,
  lines: Lines,
): Promise<Gathered> {
  const hash = createHash('sha256');
  const shards = new Shards(size, lines);
  const unread = new Map<string, OutcomeRow>();
  for await (const page of pages) {
    let stamps = ''; // hashed once a page: a call for each name would take longer than the hashing
    for (const source of page) {
      const { file } = source;
      if (unread.has(file)) continue;
      if (!('error' in source)) {
        if (shards.add(file)) stamps += `${file}\0${source.stamp}\0`;
      } else if (!shards.has(file)) {
        const { code, message, hint } = source.error;
        unread.set(file, unreadOutcome(file, null, { code, message, hint }));
        stamps += `${file}\0${code}\0`;
      }
    }
    hash.update(stamps);
  }
  return {
    files: shards.files + unread.size,
    shards: shards.all(),
    unread: [...unread.values()],
    hash: hash.digest('hex'),
  };
}

class Shards {
  readonly #size: number;
  readonly #lines: Lines;
  readonly #seen = new SeenNames((index) => this.#nameAt(index));
  readonly #places: Place[] = [];
  #held: string[] = [];
  /** The shard that was read back last: names that come again often come in the same order. */
  #last: { shard: number; files: string[] } = { shard: -1, files: [] };

  constructor(size: number, lines: Lines) {
    this.#size = size;
    this.#lines = lines;
  }

  get files(): number {
    return this.#seen.count;
  }

  has(file: string): boolean {
    return this.#seen.has(file);
  }

  add(file: string): boolean {
    if (!this.#seen.add(file)) return false;
    if (this.#held.push(file) >= this.#size) this.#cut();
    return true;
  }

  all(): Place[] {
    if (this.#held.length > 0) this.#cut();
    return this.#places;
  }

  #cut(): void {
    this.#places.push(this.#lines.append(JSON.stringify({ files: this.#held } satisfies ShardData)));
    this.#held = [];
  }

  #nameAt(index: number): string {
    const shard = Math.floor(index / this.#size);
    return this.#filesOf(shard)[index - shard * this.#size] ?? '';
  }

  #filesOf(shard: number): string[] {
    const place = this.#places[shard];
    if (place === undefined) return this.#held;
    if (this.#last.shard !== shard) this.#last = { shard, files: readShard(place, this.#lines).files };
    return this.#last.files;
  }
}

export const readShard = (place: Place, lines: Lines): ShardData => JSON.parse(lines.read(place));
