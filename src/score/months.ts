// Dated positions → calendar months, each counted once.
import type { Position } from '../model/profile.ts';

/** The months of a position, as months since year 0; null when it is not dated. */
export interface MonthSpan {
  first: number;
  count: number;
}

/** A start that names only a year is put at its middle; `months` was counted conservatively when it was read. */
export function monthSpan({ start, months }: Position): MonthSpan | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(start ?? '');
  if (match === null || months === null) return null;
  return {
    first: Number(match[1]) * 12 + (match[2] === undefined ? 6 : Number(match[2]) - 1),
    count: months,
  };
}

/** Months that at least one of the positions covers; null when none is dated. */
export function mergedMonths(positions: Iterable<Position>): number | null {
  const months = new Set<number>();
  let dated = false;
  for (const position of positions) {
    const span = monthSpan(position);
    if (span === null) continue;
    dated = true;
    for (let month = span.first; month < span.first + span.count; month++) months.add(month);
  }
  return dated ? months.size : null;
}
