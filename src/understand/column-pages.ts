// A PDF's lines → the pages that are set in two columns, by the left edges of the lines in reading order.
import type { Document } from '../model/document.ts';

/** Points between the left edges of two columns, at least; lines that each has at least. */
const leastGap = 100;
const leastLines = 5;
/** Lines to one change of side, at least: text indented below its dates goes back and forth. */
const linesToChange = 5;

/**
 * Pages whose lines stand at two far edges, and stay at one for long before they go to the other. It misses columns
 * of a few lines each and a narrow first one.
 */
export function columnPages({ format, lines }: Pick<Document, 'format' | 'lines'>): number[] {
  if (format !== 'pdf') return [];
  const edges = new Map<number, number[]>();
  for (const { page, x } of lines) {
    if (page === null || x === null) continue;
    const known = edges.get(page);
    if (known === undefined) edges.set(page, [x]);
    else known.push(x);
  }
  return [...edges].filter(([, xs]) => hasColumns(xs)).map(([page]) => page);
}

function hasColumns(xs: readonly number[]): boolean {
  const sorted = xs.toSorted((a, b) => a - b);
  let edge = 0;
  let gap = 0;
  for (const [index, x] of sorted.entries()) {
    const step = x - (sorted[index - 1] ?? x);
    if (step > gap) [gap, edge] = [step, x];
  }
  if (gap < leastGap) return false;
  const right = xs.filter((x) => x >= edge).length;
  const changes = xs.filter((x, index) => index > 0 && x >= edge !== (xs[index - 1] ?? 0) >= edge).length;
  const fewer = Math.min(right, xs.length - right);
  return fewer >= leastLines && changes * linesToChange <= xs.length;
}
