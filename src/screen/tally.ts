// Outcomes, in any order → an index small enough to hold for every file; the matches themselves lie in `Lines`.
import type { Match, Unreadable } from '../model/results.ts';
import type { Unranked } from '../score/match.ts';
import { compareFiles, inRankOrder, placeMatch } from '../score/rank.ts';
import { findDuplicates } from './duplicates.ts';
import type { Lines, Place } from './lines.ts';
import type { Scored } from './messages.ts';

/** What is held in memory of a scored file. */
export interface Entry extends Place {
  file: string;
  /** One for each posting. */
  scores: number[];
  sketch: string;
}

/** A line: a file that was scored, or one that could not be. `stamp` tells whether the file is still the same. */
export type FileRecord =
  | {
      type: 'match';
      file: string;
      stamp: string | null;
      scores: number[];
      sketch: string;
      matches: Unranked[];
    }
  | { type: 'unreadable'; file: string; stamp: string | null; row: Unreadable };

/** The place of a file in a ranking, without what the match says. */
export interface Placed {
  item: Entry;
  rank: number;
}

export class Tally {
  readonly #lines: Lines;
  readonly #entries: Entry[] = [];
  readonly #unreadable: Unreadable[] = [];
  #duplicates: Map<string, string> | null = null;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Files that could not be read, by name. */
  get unreadable(): Unreadable[] {
    return this.#unreadable.sort((a, b) => compareFiles(a.file, b.file));
  }

  /** Keeps what was scored. The matches are JSON already and are written as they stand. */
  addScored(file: string, stamp: string | null, { scores, sketch, matches }: Scored): void {
    const head = JSON.stringify({ type: 'match', file, stamp, scores, sketch });
    const place = this.#lines.append(head.slice(0, -1), ',"matches":', matches, '}');
    this.#entries.push({ file, scores, sketch, ...place });
  }

  /** Keeps what an earlier run scored; its line is there already. */
  addKnown(entry: Entry): void {
    this.#entries.push(entry);
  }

  /** Keeps a file that could not be read, with a line for it unless it has one or needs none. */
  addUnreadable({ file, sha256, ...why }: Unreadable, stamp: string | null, record: boolean): void {
    const row: Unreadable = { file, sha256, status: 'unreadable', ...why };
    if (record) {
      const line: FileRecord = { type: 'unreadable', file, stamp, row };
      this.#lines.append(JSON.stringify(line));
    }
    this.#unreadable.push(row);
  }

  /** The ranking for one posting, by its index. */
  rank(job: number): Placed[] {
    return inRankOrder(this.#entries, ({ scores }) => scores[job] ?? 0);
  }

  /** The match of a placed file for one posting, read back from its line. */
  matchOf({ item, rank }: Placed, job: number): Match {
    const record: FileRecord = JSON.parse(this.#lines.read(item));
    const match = record.type === 'match' ? record.matches[job] : undefined;
    if (match === undefined) throw new Error(`${item.file} was scored, but its match is lost`);
    return placeMatch(match, rank, this.duplicateOf(item.file));
  }

  /** The first file, by name, that holds a near-identical text; null for that first one and all that stand alone. */
  duplicateOf(file: string): string | null {
    this.#duplicates ??= duplicatesAmong(this.#entries);
    return this.#duplicates.get(file) ?? null;
  }
}

function duplicatesAmong(entries: readonly Entry[]): Map<string, string> {
  const sorted = [...entries].sort((a, b) => compareFiles(a.file, b.file));
  const firstOf = findDuplicates(sorted.map(({ sketch }) => sketch));
  const found = new Map<string, string>();
  for (const [index, { file }] of sorted.entries()) {
    const first = sorted[firstOf[index] ?? -1];
    if (first !== undefined) found.set(file, first.file);
  }
  return found;
}
