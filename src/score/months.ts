// Dated positions → calendar months, as months since year 0, each counted once.
import type { Position } from '../model/profile.ts';

/** The months of a position. */
export interface MonthSpan {
  first: number;
  count: number;
}

/** `YYYY-MM` or longer → months since year 0. A year alone is put at its middle. */
export function monthOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) * 12 + (month === undefined ? 6 : month - 1);
}

/** Null when the position is not dated; `months` was counted conservatively when it was read. */
export function monthSpan({ start, months }: Position): MonthSpan | null {
  return start === null || months === null ? null : { first: monthOf(start), count: months };
}

/** Months that at least one of the positions covers, and the last of them; null when none is dated. */
export function mergeMonths(positions: Iterable<Position>): { months: number; last: number } | null {
  const spans: MonthSpan[] = [];
  for (const position of positions) {
    const span = monthSpan(position);
    if (span !== null && span.count > 0) spans.push(span);
  }
  if (spans.length > 1) spans.sort((a, b) => a.first - b.first);
  let months = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { first, count } of spans) {
    const end = first + count - 1;
    if (end <= last) continue;
    months += end - Math.max(first - 1, last);
    last = end;
  }
  return months === 0 ? null : { months, last };
}
