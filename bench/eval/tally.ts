// Hits and misses, counted as they come → shares, and the list of what was missed.

/** Counts of one measure: `ok` of `all`. */
export interface Count {
  ok: number;
  all: number;
}

/** Counts by measure, with a line for each miss. */
export class Tally<Measure extends string> {
  readonly misses: string[] = [];
  readonly #counts = new Map<Measure, Count>();

  /** Adds one case to a measure; `missed` is noted when it is not right. */
  add(measure: Measure, right: boolean, missed?: string): void {
    const count = this.#counts.get(measure) ?? { ok: 0, all: 0 };
    this.#counts.set(measure, count);
    count.all += 1;
    if (right) count.ok += 1;
    else if (missed !== undefined) this.misses.push(missed);
  }

  /** Share of right cases, 0..1; null when there was none. */
  share(measure: Measure): number | null {
    const count = this.#counts.get(measure);
    return count === undefined ? null : count.ok / count.all;
  }
}

/** Harmonic mean of precision and recall; null when either is. */
export function f1(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null || precision + recall === 0) return null;
  return (2 * precision * recall) / (precision + recall);
}
