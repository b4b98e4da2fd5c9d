// Dates of positions → months: counted inclusively, overlaps once, "present" as the day of the run.

/** First and last month as numbers (year × 12 + month), both included. */
export interface MonthRange {
  first: number;
  last: number;
}

const yearOnly = (date: string): boolean => date.length === 4;

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;
}

/**
 * The months of a dated range as of `asOf` (`YYYY-MM-DD`), both ends included. A bare year counts whole at either end:
 * `2014 – 2016` is 36 months, as months are counted inclusively too; the least it can mean is 13 days over a year. Null
 * when the range has no end or lies in the future.
 */
export function monthRange(from: string, to: string | null, asOf: string): MonthRange | null {
  if (to === null) return null;
  const now = monthNumber(asOf);
  const first = monthNumber(from);
  let last = to === 'present' ? now : monthNumber(to);
  if (to !== 'present' && yearOnly(to)) last += 11;
  last = Math.min(last, now);
  return last < first ? null : { first, last };
}

/** Length of the union of the ranges in months; null when there are none. */
export function mergedMonths(ranges: readonly MonthRange[]): number | null {
  if (ranges.length === 0) return null;
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    if (last > reached) total += last - Math.max(first - 1, reached);
    reached = Math.max(reached, last);
  }
  return total;
}
