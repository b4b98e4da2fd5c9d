// The cells of one table row → its lines: one line with tabs where all cells are short, else cell by cell.
import { type RawLine, rawLine } from './raw-line.ts';

/** Longer cells hold sentences, and a line of several sentences side by side is nothing a person reads. */
const longestCell = 80;
const longestRow = 160;

/**
 * Lays out a row. Layout tables put whole columns of a resume into one row, so only rows in which every
 * cell is a single short line become one line.
 */
export function layOutRow(cells: RawLine[][]): RawLine[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const heads = filled.map((cell) => cell[0]).filter((line) => line !== undefined);
  const total = heads.reduce((sum, line) => sum + line.text.length, 0);
  const single = filled.every((cell) => cell.length === 1) && heads.every(isShort);
  const joined = single && heads.length > 1 && total <= longestRow && !isSideHeading(heads);
  return joined ? [joinCells(heads)] : filled.flat();
}

/** A heading in a column of its own, as layout tables have it; with figures beside it, it is a title and its date. */
function isSideHeading([first, second, ...others]: readonly RawLine[]): boolean {
  if (!first || !second || others.length > 0) return false;
  return first.heading !== null && second.heading === null && !/\d/.test(second.text);
}

function isShort(line: RawLine): boolean {
  return line.text.length <= longestCell && line.bullet === null;
}

function joinCells(cells: RawLine[]): RawLine {
  const links: RawLine['links'] = [];
  let text = '';
  for (const cell of cells) {
    if (text !== '') text += '\t';
    for (const link of cell.links) {
      links.push({ target: link.target, start: link.start + text.length, end: link.end + text.length });
    }
    text += cell.text.trim();
  }
  const first = cells[0];
  return rawLine(text, {
    heading: cells.every((cell) => cell.heading !== null) ? (first?.heading ?? null) : null,
    gapBefore: first?.gapBefore ?? false,
    bold: cells.every((cell) => cell.bold),
    size: first?.size ?? null,
    links,
  });
}
