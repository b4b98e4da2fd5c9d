// Segments in stream order → the same with dates that are written before their entries moved beside them.
import type { Segment } from './segments.ts';

/** A date and what comes with it ("Mar 2021 – Present", "since 2019, Oslo") has no more words. */
const maxWords = 6;
/** Fewer dates in a row may be anything. */
const leastDates = 2;
const mostDates = 60;

export function isDate({ words }: Segment): boolean {
  return words.length <= maxWords && words.some(({ text }) => /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text));
}

/**
 * Browsers paint what floats before the text it floats beside: all dates of a page come first, then its entries.
 * Dates that follow each other in the stream, each with a line beside it that comes later, go to that line. A column
 * that has dates among other lines is left alone.
 */
export function joinDates(segments: readonly Segment[]): readonly Segment[] {
  const rows = new Map<number, Segment[]>();
  const places = new Map<Segment, number>();
  const beside = new Map<Segment, Segment[]>();
  for (let index = 0; index < segments.length; ) {
    let end = index;
    while (end < segments.length && isLoneDate(segments, end)) end += 1;
    if (end - index >= leastDates && end - index <= mostDates) {
      if (rows.size === 0) fillRows(rows, places, segments);
      const comesLater = (other: Segment): boolean => (places.get(other) ?? 0) >= end;
      place(segments.slice(index, end), rows, comesLater, beside);
    }
    index = Math.max(end, index + 1);
  }
  if (beside.size === 0) return segments;
  const moved = new Set([...beside.values()].flat());
  const ordered: Segment[] = [];
  for (const segment of segments) {
    if (moved.has(segment)) continue;
    ordered.push(segment);
    for (const date of beside.get(segment) ?? []) ordered.push(date);
  }
  return ordered;
}

/** A date with no text of its row before or after it in the stream. */
function isLoneDate(segments: readonly Segment[], index: number): boolean {
  const segment = segments[index];
  if (!segment || !isDate(segment)) return false;
  return [segments[index - 1], segments[index + 1]].every((other) => !other || !isSameRow(other, segment));
}

function isSameRow(a: Segment, b: Segment): boolean {
  return Math.abs(a.baseline - b.baseline) < 0.3 * b.size;
}

function fillRows(
  rows: Map<number, Segment[]>,
  places: Map<Segment, number>,
  segments: readonly Segment[],
): void {
  for (const [index, segment] of segments.entries()) {
    places.set(segment, index);
    const key = Math.round(segment.baseline);
    const row = rows.get(key);
    if (row) row.push(segment);
    else rows.set(key, [segment]);
  }
}

/** Finds a partner for each of the dates, or for none. */
function place(
  dates: readonly Segment[],
  rows: Map<number, Segment[]>,
  comesLater: (other: Segment) => boolean,
  beside: Map<Segment, Segment[]>,
): void {
  const partners = dates.map((date) => partnerOf(date, rows, comesLater));
  if (partners.includes(null)) return;
  for (const [index, partner] of partners.entries()) {
    const date = dates[index];
    if (!partner || !date) continue;
    const known = beside.get(partner);
    if (known) known.push(date);
    else beside.set(partner, [date]);
  }
}

/** The nearest segment of the date's row that comes after all the dates. */
function partnerOf(
  date: Segment,
  rows: Map<number, Segment[]>,
  comesLater: (other: Segment) => boolean,
): Segment | null {
  let nearest: Segment | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const key of [-1, 0, 1].map((step) => Math.round(date.baseline) + step)) {
    for (const other of rows.get(key) ?? []) {
      const gap = Math.max(other.left - date.right, date.left - other.right);
      if (gap < 0 || gap >= least || !comesLater(other) || !isSameRow(other, date)) continue;
      [nearest, least] = [other, gap];
    }
  }
  return nearest;
}
