// A plain text file → Document: every physical line is a line, so that numbers agree with an editor's.
import type { Document } from '../model/document.ts';
import type { Limits } from '../model/limits.ts';
import { assertCharacters, composeDocument } from './compose.ts';
import { decodeText, mendDoubleEncoding } from './encoding.ts';
import type { Input } from './input.ts';
import { rawLine } from './raw-line.ts';

/** Reads plain text in UTF-8, UTF-16 or Windows-1252. */
export async function readText(input: Input, limits: Limits): Promise<Document> {
  const text = mendDoubleEncoding(decodeText(input.bytes));
  assertCharacters(input.name, text.length, limits);
  const lines = splitLines(text).map((line) => rawLine(tabWideGaps(decodeEntities(line))));
  return composeDocument(input, { format: 'text', mode: 'physical', lines }, limits);
}

/** Splits at any line end; the end of the last line does not open another. */
export function splitLines(text: string): string[] {
  const lines = text.split(text.includes('\n') ? /\r?\n/ : /\r/);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

/** Three blanks or more between words, or any run with a tab in it, become one tab; indent is kept. */
export function tabWideGaps(line: string): string {
  return line.replace(/(?<=\S)(?: {3,}| {0,2}\t[ \t]*)(?=\S)/g, '\t');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text that a script took out of a page often keeps the page's entities. */
function decodeEntities(line: string): string {
  return line.includes('&')
    ? line.replace(
        /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{2,4}));/g,
        (_, name: string | undefined, code: string) =>
          name === undefined ? String.fromCharCode(Number(code)) : (entities[name] ?? ''),
      )
    : line;
}
