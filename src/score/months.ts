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
  const months = new Set<number>();
  for (const position of positions) {
    const span = monthSpan(position);
    if (span === null) continue;
    for (let month = span.first; month < span.first + span.count; month++) months.add(month);
  }
  return months.size === 0 ? null : { months: months.size, last: Math.max(...months) };
}
