// Segments of a page whose stream order is no guide → groups in reading order, cut along columns and white space.
import type { Segment } from './segments.ts';
import { median } from './spacing.ts';

interface Interval {
  low: number;
  high: number;
}

const maxDepth = 16;
/** So many segments on either side make a column. */
const minSide = 4;
/** Share of segments that may run across a gutter: headers, footers, a wide heading. */
const maxCrossing = 0.2;
/** Share of equal baselines from which on two sides are rows of one table, not columns. */
const tableShare = 0.6;
/** Distance of lines in font sizes from which on they are no running text. */
const sparseStep = 2.4;

/** Cuts at a column's edge with what runs across it in between, else into bands at the widest gap. */
export function cutIntoGroups(segments: readonly Segment[], depth = 0): Segment[][] {
  if (segments.length <= 1 || depth >= maxDepth) return [sortLines(segments)];
  const edge = findColumn(segments);
  if (edge !== null) return cutAtColumn(segments, edge, depth);
  const band = widestGap(segments.map((segment) => ({ low: segment.top, high: segment.bottom })));
  if (band === null || band.high - band.low < 2) return [sortLines(segments)];
  const level = (band.low + band.high) / 2;
  const above = segments.filter((segment) => segment.bottom < level);
  const below = segments.filter((segment) => segment.bottom >= level);
  return [...cutIntoGroups(above, depth + 1), ...cutIntoGroups(below, depth + 1)];
}

/** What crosses the edge parts the page into bands; in each the left side comes before the right one. */
function cutAtColumn(segments: readonly Segment[], edge: number, depth: number): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline);
  const groups: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let crossing: Segment[] = [];
  const closeBand = () => {
    for (const side of [left, right]) if (side.length > 0) groups.push(...cutIntoGroups(side, depth + 1));
    left = [];
    right = [];
  };
  const closeCrossing = () => {
    if (crossing.length > 0) groups.push(sortLines(crossing));
    crossing = [];
  };
  for (const segment of sorted) {
    const side = sideOf(segment, edge);
    if (side === 'across') {
      closeBand();
      crossing.push(segment);
    } else {
      closeCrossing();
      (side === 'left' ? left : right).push(segment);
    }
  }
  closeBand();
  closeCrossing();
  return groups;
}

type Side = 'left' | 'right' | 'across';

function sideOf(segment: Segment, edge: number): Side {
  if (segment.left >= edge - 2) return 'right';
  return segment.right <= edge - 2 ? 'left' : 'across';
}

/**
 * The left edge of a second column, or null: many segments start there, few run across, and the two sides do
 * not share their baselines (then they are a table, or dates beside the entries they belong to).
 */
export function findColumn(segments: readonly Segment[]): number | null {
  let best: { edge: number; crossing: number } | null = null;
  for (const edge of commonEdges(segments)) {
    const sides: Record<Side, Segment[]> = { left: [], right: [], across: [] };
    for (const segment of segments) sides[sideOf(segment, edge)].push(segment);
    const crossing = sides.across.length;
    if (sides.left.length < minSide || sides.right.length < minSide) continue;
    if (crossing > maxCrossing * segments.length || (best && crossing >= best.crossing)) continue;
    if (isSparse(sides.left) || isSparse(sides.right)) continue;
    if (agreement(sides.left, sides.right) < tableShare) best = { edge, crossing };
  }
  return best?.edge ?? null;
}

/** Lines far from each other are labels or dates beside the text of the other side, not a column of text. */
function isSparse(side: readonly Segment[]): boolean {
  const baselines = side.map((segment) => segment.baseline).sort((a, b) => a - b);
  const steps: number[] = [];
  for (let index = 1; index < baselines.length; index += 1) {
    const step = (baselines[index] ?? 0) - (baselines[index - 1] ?? 0);
    if (step > 1) steps.push(step);
  }
  return median(steps) > sparseStep * median(side.map((segment) => segment.size));
}

/** How often the stream changes sides at a column's edge; a column after the other changes once or twice. */
export function countSwitches(segments: readonly Segment[], edge: number): number {
  let count = 0;
  let last: Side = 'across';
  for (const segment of segments) {
    const side = sideOf(segment, edge);
    if (side === 'across') continue;
    if (last !== 'across' && side !== last) count += 1;
    last = side;
  }
  return count;
}

/** Left edges at which several segments start, the leftmost of each cluster; at most a dozen. */
function commonEdges(segments: readonly Segment[]): number[] {
  const lefts = segments.map((segment) => segment.left).sort((a, b) => a - b);
  const edges: { edge: number; count: number }[] = [];
  for (const left of lefts) {
    const last = edges.at(-1);
    if (last && left - last.edge < 4) last.count += 1;
    else edges.push({ edge: left, count: 1 });
  }
  return edges
    .slice(1)
    .filter(({ count }) => count >= minSide)
    .sort((a, b) => b.count - a.count)
    .slice(0, 12)
    .map(({ edge }) => edge);
}

/** Share of the baselines of the side with fewer segments that the other side has as well. */
function agreement(left: readonly Segment[], right: readonly Segment[]): number {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const levels = new Set(many.map((segment) => Math.round(segment.baseline)));
  const shared = few.filter(
    ({ baseline }) => levels.has(Math.floor(baseline)) || levels.has(Math.ceil(baseline)),
  );
  return shared.length / few.length;
}

/** Rows from top to bottom, each from left to right; baselines within a third of a size are one row. */
function sortLines(segments: readonly Segment[]): Segment[] {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: Segment[][] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && segment.baseline - first.baseline <= 0.3 * Math.min(segment.size, first.size))
      row.push(segment);
    else rows.push([segment]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}

/** The widest stretch between the lowest and the highest end that no interval covers. */
function widestGap(intervals: Interval[]): Interval | null {
  intervals.sort((a, b) => a.low - b.low);
  let reach = intervals[0]?.high ?? 0;
  let widest: Interval | null = null;
  for (const { low, high } of intervals) {
    if (low > reach && (widest === null || low - reach > widest.high - widest.low))
      widest = { low: reach, high: low };
    reach = Math.max(reach, high);
  }
  return widest;
}
