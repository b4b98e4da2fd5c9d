// Rows of a page → the same with headings that stand in a column of their own, left of the text, on their own line.
import type { Segment } from './segments.ts';

/** How closely left edges must agree, in points. */
const tolerance = 2.5;
/** Rows between one label and the next, in the middle of the cases: fewer, and it is a table of labels. */
const rowsApart = 3;
const maxWords = 4;

/**
 * A page whose text starts at one edge, with short labels left of it on the first rows of passages, has side
 * headings ("Experience | Employer …"). Dates in such a column stay with their row, and so do labels that end
 * in a colon or follow row upon row (a table of skills).
 */
export function splitSideHeadings(rows: readonly Segment[][]): Segment[][] {
  const places: number[] = [];
  for (const [index, row] of rows.entries()) if (isLabelled(row)) places.push(index);
  const columns = new Map<string, number[]>();
  for (const place of places) {
    const key = columnKey(rows[place] ?? []);
    const known = columns.get(key);
    if (known) known.push(place);
    else columns.set(key, [place]);
  }
  const split = new Set<number>();
  for (const found of columns.values())
    if (areHeadings(rows, found)) for (const place of found) split.add(place);
  return rows.flatMap((row, index) => (split.has(index) ? [row.slice(0, 1), row.slice(1)] : [row]));
}

function isLabelled(row: readonly Segment[]): boolean {
  const [label, body] = row;
  if (!label || !body || body.left - label.right < label.size) return false;
  const text = label.words.map((word) => word.text).join(' ');
  return label.words.length <= maxWords && /^\p{Lu}[^\d:|]*$/u.test(text);
}

function columnKey([label, body]: readonly Segment[]): string {
  return `${Math.round((label?.left ?? 0) / tolerance)} ${Math.round((body?.left ?? 0) / tolerance)}`;
}

/** At least two, well apart, and what lies between starts at the body's edge or further right. */
function areHeadings(rows: readonly Segment[][], places: readonly number[]): boolean {
  const first = places[0];
  if (first === undefined || places.length < 2) return false;
  const edge = (rows[first]?.[1]?.left ?? 0) - tolerance;
  const labelled = new Set(places);
  const distances = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  distances.sort((a, b) => a - b);
  if ((distances[distances.length >> 1] ?? 0) < rowsApart) return false;
  const between = rows.slice(first, places.at(-1)).filter((_, index) => !labelled.has(first + index));
  // A date in the labels' column belongs to its row and breaks no rule.
  const indented = between.filter(
    (row) => (row[0]?.left ?? 0) >= edge || (row.length > 1 && (row[0]?.right ?? 0) < edge),
  );
  return indented.length >= 0.9 * between.length;
}
