// Items and what sets of them come to → the smallest set that comes to enough.

/** What a set of items, by their indices in ascending order, comes to. Has to give the same every time. */
export type Sum = (indices: readonly number[]) => number;

export interface Fewest {
  indices: number[];
  /** True where every smaller set was tried and is not enough. */
  proven: boolean;
}

/** Sets that are tried at most: all up to four of sixteen items, all of any size of twelve. */
const mostTried = 4_096;

/**
 * Tries all sets of one item, then of two, and so on; of equally small ones the `better` one, and the first where
 * neither is. Where the sets of one size would be too many, it takes items away from all of them, the last first, as
 * long as the rest is enough: then no item of the set is idle, but a smaller set may exist. Null where even all
 * together are not enough.
 */
export function fewest(
  count: number,
  sumOf: Sum,
  enough: number,
  better: (one: readonly number[], other: readonly number[]) => boolean,
): Fewest | null {
  const all = [...Array(count).keys()];
  if (sumOf(all) < enough) return null;
  let left = mostTried;
  for (let size = 0; size <= count; size++) {
    left -= choices(count, size);
    if (left < 0) return { indices: thinned(all, sumOf, enough), proven: false };
    let best: number[] | null = null;
    for (const set of setsOf(count, size)) {
      if (sumOf(set) >= enough && (best === null || better(set, best))) best = set;
    }
    if (best !== null) return { indices: best, proven: true };
  }
  return { indices: all, proven: true };
}

function thinned(all: readonly number[], sumOf: Sum, enough: number): number[] {
  let kept = [...all];
  for (const index of all.toReversed()) {
    const without = kept.filter((one) => one !== index);
    if (sumOf(without) >= enough) kept = without;
  }
  return kept;
}

/** Binomial coefficient, as a number that may be rounded where it is far too large anyway. */
function choices(count: number, size: number): number {
  let result = 1;
  for (let step = 1; step <= size; step++) result = (result * (count - size + step)) / step;
  return result;
}

/** All sets of `size` indices below `count`, in lexicographic order. */
function* setsOf(count: number, size: number, from = 0): Iterable<number[]> {
  if (size === 0) return void (yield []);
  for (let first = from; first <= count - size; first++) {
    for (const rest of setsOf(count, size - 1, first + 1)) yield [first, ...rest];
  }
}
