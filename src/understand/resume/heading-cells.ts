// Lines → lines in which a heading that shares its line with text ("Skills: Go, SQL", a left column) has its own.
import type { ReadingLine } from './lines.ts';
import { alsoItems, headingKey, headingKinds } from './section-names.ts';

/** A heading at the start of a line, up to the tab or colon after it. */
const cell = /^(\p{Lu}[\p{L} &/]{3,30}?)(\s?\t\s?|\s?:\s+(?=\S))/u;

interface Cell {
  end: number;
  next: number;
  sure: boolean;
}

function headingCell(text: string, line: ReadingLine): Cell | null {
  if (line.bullet !== null || line.continues) return null;
  const start = text.slice(line.start, line.start + 60);
  const match = /[\t:]/.test(start) ? cell.exec(start) : null;
  if (!match?.[1]) return null;
  const key = headingKey(match[1]);
  const tab = match[2]?.includes('\t') === true;
  const kind = headingKinds.get(key);
  if (!kind || (!tab && (alsoItems.has(key) || kind === 'contact' || kind === 'other'))) return null;
  return { end: line.start + match[1].length, next: line.start + match[0].length, sure: !alsoItems.has(key) };
}

/** Splits such lines; names that are also list items only where another line of the same left edge is surely a heading. */
export function splitHeadingCells(text: string, lines: readonly ReadingLine[]): ReadingLine[] {
  const cells = lines.map((line) => headingCell(text, line));
  const edges = new Set(lines.filter((_, index) => cells[index]?.sure).map(({ x }) => Math.round(x ?? -1)));
  return lines.flatMap((line, index) => {
    const found = cells[index];
    if (!found || found.next >= line.end || (!found.sure && !edges.has(Math.round(line.x ?? -1))))
      return [line];
    return [
      { ...line, end: found.end, gapBefore: true },
      { ...line, start: found.next, heading: null, bold: false, gapBefore: true, x: null },
    ];
  });
}
