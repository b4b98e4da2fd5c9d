// Segments in stream order → the same with blocks set at the right margin moved up to the lines they belong to.
import { isMarkerText } from './bullets.ts';
import type { Segment } from './segments.ts';

/** A block at the margin (dates, places) has no more lines than this. */
const maxBlock = 4;
/** How many segments back its first line may belong: an entry of many items may lie between. */
const reach = 40;
/** How closely right edges must agree, in points. */
const edgeTolerance = 1.5;

/**
 * Printed web pages and typesetters write an entry's left side (employer, title, items) before its right side
 * ("2019 – 2021", "Berlin"); a person reads the first lines across. A block is moved only if its first line
 * shares a baseline with one before, lies right of it, and the block is set flush right: blocks set flush left
 * are columns and stay where they are.
 */
export function pairRows(segments: readonly Segment[]): Segment[] {
  const margins = countEdges(segments.map(({ right }) => right));
  const ragged = segments.filter(({ right }) => (margins.get(edgeKey(right)) ?? 0) < 3);
  const starts = countEdges(ragged.map(({ left }) => left));
  const ordered: Segment[] = [];
  for (let index = 0; index < segments.length; ) {
    const block = blockAt(segments, index, ordered.at(-1), margins, starts);
    const partner = block.length > 0 && block[0] ? partnerOf(ordered, block[0]) : -1;
    if (partner >= 0) {
      insertBlock(ordered, block, partner);
      index += block.length;
    } else {
      const segment = segments[index];
      if (segment) ordered.push(segment);
      index += 1;
    }
  }
  return ordered;
}

/** The flush-right lines from `index` on that step back above what was written last; empty for none. */
function blockAt(
  segments: readonly Segment[],
  index: number,
  last: Segment | undefined,
  margins: Map<number, number>,
  starts: Map<number, number>,
): Segment[] {
  const first = segments[index];
  if (!first || !last || first.baseline > last.baseline - 0.5 * first.size) return [];
  const block = [first];
  while (block.length < maxBlock) {
    const segment = segments[index + block.length];
    const above = block.at(-1);
    if (!segment || !above || Math.abs(segment.right - first.right) > edgeTolerance) break;
    const step = segment.baseline - above.baseline;
    if (step <= 0 || step > 2.2 * segment.size) break;
    block.push(segment);
  }
  const flushLeft = block.every((segment) => Math.abs(segment.left - first.left) < 2 * edgeTolerance);
  if (!flushLeft) return block;
  const atMargin = (margins.get(edgeKey(first.right)) ?? 0) >= 3;
  const startsColumn = (starts.get(edgeKey(first.left)) ?? 0) >= 3;
  return block.length === 1 && atMargin && !startsColumn ? block : [];
}

/** First line to its partner; a further one to the next row if that is no list item, else it stays a line of its own. */
function insertBlock(ordered: Segment[], block: readonly Segment[], partner: number): void {
  let at = partner;
  let paired = true;
  for (const [index, segment] of block.entries()) {
    if (index > 0 && paired) {
      const next = rowBelow(ordered, at, segment);
      paired = next >= 0;
      if (paired) at = next;
    }
    ordered.splice(at + 1, 0, paired ? segment : { ...segment, alone: true });
    at += 1;
  }
}

/** The place of the segment right after `at` if it shares the baseline and opens no list item; else -1. */
function rowBelow(ordered: readonly Segment[], at: number, segment: Segment): number {
  const next = ordered[at + 1];
  const opening = next?.words[0];
  if (!next || !opening || isMarkerText(opening)) return -1;
  return sharesRow(next, segment) ? at + 1 : -1;
}

/** The place of the nearest segment before that stands on the same baseline and further left; -1 for none. */
function partnerOf(ordered: readonly Segment[], segment: Segment): number {
  for (let index = ordered.length - 1; index >= Math.max(0, ordered.length - reach); index -= 1) {
    const other = ordered[index];
    if (other && sharesRow(other, segment)) return index;
  }
  return -1;
}

function sharesRow(left: Segment, right: Segment): boolean {
  return Math.abs(left.baseline - right.baseline) <= 0.3 * right.size && left.right < right.left;
}

/** How often each edge occurs, give or take: margins to which dates are set recur, and so do starts of columns. */
function countEdges(edges: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const edge of edges) {
    for (const key of [edgeKey(edge) - 1, edgeKey(edge), edgeKey(edge) + 1]) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function edgeKey(edge: number): number {
  return Math.floor(edge / edgeTolerance);
}
