// Segments of a page whose stream order is no guide → groups in reading order, cut along columns and white space.
import { isDate } from './dates.ts';
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
/** Two sides that the stream changes between less often, as a share of the lines, are written one after the other. */
const apartShare = 0.5;
/** Columns of text are wider than this many font sizes. */
const narrowest = 4;
/** Distance of lines in font sizes from which on they are no running text. */
const sparseStep = 2.4;

/** Cuts at a column's edge with what runs across it in between, else into bands at the widest gap. Keeps stream order. */
export function cutIntoGroups(segments: readonly Segment[], depth = 0): Segment[][] {
  if (segments.length <= 1 || depth >= maxDepth) return [sortLines(segments)];
  const column = findColumn(segments);
  if (column !== null) return cutAtColumn(segments, column, depth);
  const band = widestGap(segments.map((segment) => ({ low: segment.top, high: segment.bottom })));
  if (band === null || band.high - band.low < 2) return [sortLines(segments)];
  const level = (band.low + band.high) / 2;
  const above = segments.filter((segment) => segment.bottom < level);
  const below = segments.filter((segment) => segment.bottom >= level);
  return [...cutIntoGroups(above, depth + 1), ...cutIntoGroups(below, depth + 1)];
}

/** What crosses the edge parts the column into bands; in each the left side comes before the right one. */
function cutAtColumn(
  segments: readonly Segment[],
  { edge, top, bottom }: Column,
  depth: number,
): Segment[][] {
  const within = segments.filter(({ baseline }) => baseline >= top && baseline <= bottom);
  const groups =
    segments.length > within.length
      ? cutIntoGroups(
          segments.filter(({ baseline }) => baseline < top),
          depth + 1,
        )
      : [];
  for (const { left, right, crossing } of formBands(within, edge)) {
    for (const side of [left, right]) if (side.length > 0) groups.push(...cutIntoGroups(side, depth + 1));
    if (crossing.length > 0) groups.push(sortLines(crossing));
  }
  const after = segments.filter(({ baseline }) => baseline > bottom);
  if (after.length > 0) groups.push(...cutIntoGroups(after, depth + 1));
  return groups;
}

/** What stands left and right of an edge, and what crosses it below that. */
interface Band {
  left: Segment[];
  right: Segment[];
  crossing: Segment[];
}

/** Bands from top to bottom; inside of each, segments keep the order they came in. */
function formBands(segments: readonly Segment[], edge: number): Band[] {
  const places = new Map<Segment, number>();
  for (const [place, segment] of segments.entries()) places.set(segment, place);
  const bands: Band[] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline)) {
    const side = sideOf(segment, edge);
    let band = bands.at(-1);
    if (!band || (side !== 'across' && band.crossing.length > 0)) {
      band = { left: [], right: [], crossing: [] };
      bands.push(band);
    }
    band[side === 'across' ? 'crossing' : side].push(segment);
  }
  const inStream = (a: Segment, b: Segment): number => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  for (const band of bands) for (const side of [band.left, band.right]) side.sort(inStream);
  return bands;
}

type Side = 'left' | 'right' | 'across';

function sideOf(segment: Segment, edge: number): Side {
  if (segment.left >= edge - 2) return 'right';
  return segment.right <= edge - 2 ? 'left' : 'across';
}

/** The left edge of a second column, and the baselines between which it runs. */
export interface Column {
  edge: number;
  top: number;
  bottom: number;
}

/**
 * A second column, or null: many segments start at its edge, few run across, and the two sides do not share their
 * baselines (then they are a table, or dates beside the entries they belong to) unless they are written apart. A
 * page with full lines above or below has its columns where none runs across, if not the `wholePage` must have them.
 */
export function findColumn(segments: readonly Segment[], wholePage = false): Column | null {
  let best: { column: Column; crossing: number } | null = null;
  for (const edge of commonEdges(segments)) {
    const crossing = segments.filter((segment) => sideOf(segment, edge) === 'across').length;
    if (best && crossing >= best.crossing) continue;
    const whole = crossing <= maxCrossing * segments.length;
    const range = whole ? segments : wholePage ? null : rangeOf(segments, edge);
    if (range && isColumn(range, edge))
      best = { column: { edge, ...(whole ? everywhere : reachOf(range)) }, crossing };
  }
  return best?.column ?? null;
}

const everywhere = { top: -Infinity, bottom: Infinity };

function reachOf(segments: readonly Segment[]): { top: number; bottom: number } {
  let top = Infinity;
  let bottom = -Infinity;
  for (const { baseline } of segments) {
    top = Math.min(top, baseline);
    bottom = Math.max(bottom, baseline);
  }
  return { top, bottom };
}

/** The part of a page between full lines above and below in which little crosses the edge; null for none. */
function rangeOf(segments: readonly Segment[], edge: number): Segment[] | null {
  const bands = formBands(segments, edge);
  const isSplit = ({ left, right }: Band): boolean => left.length >= minSide && right.length >= minSide;
  const first = bands.findIndex(isSplit);
  const last = bands.findLastIndex(isSplit);
  if (first < 0) return null;
  const parts = bands.slice(first, last + 1);
  const crossing = parts.slice(0, -1).reduce((sum, band) => sum + band.crossing.length, 0);
  const inside = new Set(
    parts.flatMap(({ left, right, crossing: across }, index) => [
      ...left,
      ...right,
      ...(index < parts.length - 1 ? across : []),
    ]),
  );
  return crossing <= maxCrossing * inside.size ? segments.filter((segment) => inside.has(segment)) : null;
}

function isColumn(segments: readonly Segment[], edge: number): boolean {
  const sides: Record<Side, Segment[]> = { left: [], right: [], across: [] };
  for (const segment of segments) sides[sideOf(segment, edge)].push(segment);
  const { left, right, across } = sides;
  if (left.length < minSide || right.length < minSide || isSparse(left) || isSparse(right)) return false;
  if (isShortTable(besideEachOther(left, [...across, ...right]))) return false;
  if (agreement(left, right) < tableShare) return true;
  const few = Math.min(left.length, right.length);
  const apart = countSwitches(segments, edge) <= Math.max(2, apartShare * few);
  return apart && [left, right].every((side) => !areDates(side) && !isNarrow(side));
}

/** What of two sides lies between the first and the last line that both have: headers and footers prove no column. */
function besideEachOther(left: readonly Segment[], right: readonly Segment[]): [Segment[], Segment[]] {
  const reaches = [left, right].filter((side) => side.length > 0).map(reachOf);
  const top = Math.max(...reaches.map((reach) => reach.top)) - 1;
  const bottom = Math.min(...reaches.map((reach) => reach.bottom)) + 1;
  const isBeside = ({ baseline }: Segment): boolean => baseline >= top && baseline <= bottom;
  return [left.filter(isBeside), right.filter(isBeside)];
}

/** A few lines beside others, on their baselines: a date for each entry, with a heading above them. */
function isShortTable([left, right]: [Segment[], Segment[]]): boolean {
  const few = Math.min(left.length, right.length);
  return few > 0 && few < minSide && agreement(left, right) >= tableShare;
}

/** Numbers and signs before the lines of a form or a list. */
function isNarrow(side: readonly Segment[]): boolean {
  return median(side.map(({ left, right, size }) => (right - left) / size)) < narrowest;
}

/** A column of dates belongs to the lines beside it, even where it is written after them. */
function areDates(side: readonly Segment[]): boolean {
  return 2 * side.filter(isDate).length > side.length;
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
