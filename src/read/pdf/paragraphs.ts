// Lines of text in reading order → which go on with the line before, and before which a gap stands.
import { readMarker } from '../marker.ts';
import { median } from './spacing.ts';
import type { TextLine } from './text-line.ts';

/** A line with its place among paragraphs. */
export interface FlowLine extends TextLine {
  continues: boolean;
  gapBefore: boolean;
}

/** Leading beyond this multiple of the usual one is a gap. */
const gapFactor = 1.35;
/** How many lines back and forth are looked at for the right edge of a column. */
const window = 12;

/** Joins wrapped lines by geometry: the same size and edge, usual leading, and no room for the next word before. */
export function formParagraphs(lines: readonly TextLine[]): FlowLine[] {
  const leading = usualLeading(lines);
  const edges = rightEdges(lines);
  const flow: FlowLine[] = [];
  /** Left edge of the words of the paragraph or item that is open. */
  let body: number | null = null;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const marker = readMarker(line.text, 0);
    const gapBefore = before?.page === line.page ? hasGap(above(lines, index), line, leading) : false;
    const continues =
      before !== undefined &&
      marker === null &&
      !gapBefore &&
      goesOn(before, line, edges[index - 1] ?? { right: before.right, shared: false }, body);
    if (!continues) body = null;
    if (body === null) body = line.left;
    flow.push({ ...line, continues, gapBefore });
  }
  return flow;
}

/** Median distance of consecutive baselines in font sizes, over the whole document; 1.2 where none is known. */
function usualLeading(lines: readonly TextLine[]): number {
  const steps: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1];
    const line = lines[index];
    if (!before || !line || before.page !== line.page) continue;
    const step = (line.baseline - before.baseline) / Math.max(line.size, 1);
    if (step > 0.8 && step < 2.2) steps.push(step);
  }
  return steps.length > 0 ? median(steps) : 1.2;
}

/** The nearest of the lines before that stands over this one; a date moved up beside its entry does not. */
function above(lines: readonly TextLine[], index: number): TextLine | null {
  const line = lines[index];
  for (let back = index - 1; line && back >= Math.max(0, index - 6); back -= 1) {
    const other = lines[back];
    if (!other || other.page !== line.page) break;
    if (other.left < line.right && line.left < other.right) return other;
  }
  return null;
}

function hasGap(before: TextLine | null, line: TextLine, leading: number): boolean {
  if (before === null) return true;
  const step = line.baseline - before.baseline;
  // A line's own height counts for most of the distance to the one before; its depth belongs to the one after.
  const usual = leading * (0.7 * line.size + 0.3 * before.size);
  return step < -0.5 * line.size || step > gapFactor * usual;
}

/** The right edge of a column, and whether a line beside the furthest one comes near it: one line alone proves none. */
interface Edge {
  right: number;
  shared: boolean;
}

/** For each line the edge of its column: the furthest of the lines set solid with it, up to a dozen away. */
function rightEdges(lines: readonly TextLine[]): Edge[] {
  return lines.map((line, index) => {
    const rights = [line.cellRight];
    for (const step of [-1, 1]) {
      for (let near = index; Math.abs(near - index) < window; near += step) {
        const from = lines[near];
        const to = lines[near + step];
        if (!from || !to || !isSolid(from, to, line)) break;
        rights.push(to.cellRight);
      }
    }
    const right = Math.max(...rights);
    return { right, shared: rights.filter((other) => other > right - 6 * line.size).length > 1 };
  });
}

/** Neighbours of one size and one column without a wide gap between. */
function isSolid(a: TextLine, b: TextLine, line: TextLine): boolean {
  const apart = Math.abs(a.baseline - b.baseline);
  return (
    a.page === b.page &&
    apart < 2.5 * line.size &&
    Math.abs(b.left - line.left) < 3 * line.size &&
    Math.abs(b.size - line.size) < 0.15 * line.size
  );
}

/** Words and signs after which a sentence or a list of names is not over. */
const openEnd =
  /[,&(/–-]$|\b(?:and|or|of|the|in|for|with|to|a|an|at|by|on|from|using|via|as|into|und|et|de|y)$/iu;
/** Columns narrower than this many font sizes hold lists of short lines as often as prose. */
const narrow = 28;

function goesOn(before: TextLine, line: TextLine, edge: Edge, body: number | null): boolean {
  if (line.text.includes('\t') || before.text.includes('\t')) return false;
  if (Math.abs(before.size - line.size) > 0.08 * line.size) return false;
  if (before.page === line.page && line.baseline - before.baseline > 2 * line.size) return false;
  const lower = /^[\p{Ll}(&]/u.test(line.text);
  if (before.bold && !line.bold && !lower) return false;
  const full = before.right + line.firstWidth + 0.2 * line.size > edge.right;
  if (!alignsWith(before, line, body, full && lower)) return false;
  const width = edge.right - before.left;
  if (before.page !== line.page) return full && lower;
  if (lower) return before.right - before.left > 0.6 * width;
  return (
    full &&
    ((edge.shared && width > narrow * line.size) || openEnd.test(before.text) || isListing(before, line))
  );
}

/** Names with commas on both lines: a list that runs on. */
function isListing(before: TextLine, line: TextLine): boolean {
  return before.text.includes(', ') && line.text.includes(', ') && !/[.!?:;\d]$/.test(before.text);
}

/** The same edge as the paragraph, or a hanging indent under an item's words, or back from a first-line indent. */
function alignsWith(before: TextLine, line: TextLine, body: number | null, hanging: boolean): boolean {
  if (before.page !== line.page) return true;
  const slack = 0.35 * line.size;
  const shift = line.left - before.left;
  if (hanging || readMarker(before.text, 0) !== null) return shift > -slack && shift < 4 * line.size;
  if (Math.abs(shift) <= slack) return true;
  const centred = Math.abs(before.left + before.right - line.left - line.right) < line.size && shift > 0;
  return !centred && body !== null && before.left === body && shift < 0 && shift > -4 * line.size;
}
