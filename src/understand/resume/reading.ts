// Document → its text with name and contact blanked, offsets kept: all that the rest of resume reading sees.
import type { Document, Line } from '../../model/document.ts';
import { lineIndexAt } from '../../model/document.ts';
import type { Source } from '../../model/source.ts';
import { findReachSpans, isContactLine } from './contact.ts';
import { splitHeadingCells } from './heading-cells.ts';
import { wordsOf } from './lines.ts';
import { findName } from './name.ts';

/** A line as this folder works on it; `number` is the document's line, which a heading in a cell may share. */
export interface ReadingLine extends Line {
  number: number;
}

/** A resume without its person: `text` is as long as the document's, blank where name, contact or private lines stood. */
export interface Reading {
  text: string;
  lines: ReadingLine[];
}

/** Blanks name, e-mail, telephone, links, handles and private lines, and gives headings in a cell a line of their own. */
export function blindReading(document: Document): Reading {
  const units = document.text.split('');
  const blank = (start: number, end: number): void => {
    for (let at = start; at < end; at++) if (!/\s/.test(units[at] ?? '')) units[at] = ' ';
  };
  for (const { start, end } of findReachSpans(document.text)) blank(start, end);
  const name = findName(document);
  if (name !== null)
    for (const match of document.text.matchAll(namePattern(name)))
      blank(match.index, match.index + match[0].length);
  const reached = units.join('');
  for (const line of document.lines) {
    const written = document.text.slice(line.start, line.end);
    if (isContactLine(written, reached.slice(line.start, line.end))) blank(line.start, line.end);
  }
  const text = units.join('');
  return {
    text,
    lines: splitHeadingCells(
      text,
      document.lines.map((line, index) => ({ ...line, number: index + 1 })),
    ),
  };
}

/** The whole name, in any case. */
function namePattern(name: string): RegExp {
  const words = wordsOf(name).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s,]{1,3}')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** The Source of a span, its quote taken from the blanked text. */
export function sourceIn(reading: Reading, start: number, end: number): Source {
  const line = reading.lines[lineIndexAt(reading, start)];
  return {
    line: line?.number ?? 1,
    page: line?.page ?? null,
    start,
    end,
    quote: reading.text.slice(start, end),
  };
}

/** A line's text, blanked. */
export function lineText(reading: Reading, index: number): string {
  const line = reading.lines[index];
  return line ? reading.text.slice(line.start, line.end) : '';
}

/** Whether nothing is left of a line. */
export function isBlank(reading: Reading, index: number): boolean {
  return !/[\p{L}\p{N}]/u.test(lineText(reading, index));
}
