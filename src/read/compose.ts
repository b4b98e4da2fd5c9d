// What a reader found in a file → the Document of it.
import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { Limits } from '../model/limits.ts';
import { limitError } from './failure.ts';
import type { Input } from './input.ts';
import { noteInvisible, stripInvisible } from './integrity.ts';
import { composeLines, type LineMode } from './lines.ts';
import type { RawLine } from './raw-line.ts';

/** What a reader hands over; everything but the lines has a default. */
export interface Reading extends Partial<Pick<Document, 'pages' | 'facts' | 'integrity' | 'warnings'>> {
  format: Document['format'];
  mode: LineMode;
  lines: RawLine[];
}

/**
 * Makes the Document of a reading.
 * @throws InputError `too-large` if the text is longer than the limit.
 */
export function composeDocument(input: Input, reading: Reading, limits: Limits): Document {
  const visible = reading.lines.map(visibleLine);
  const composed = composeLines(visible, reading.mode);
  assertCharacters(input.name, composed.text.length, limits);
  return {
    file: input.name,
    format: reading.format,
    sha256: sha256Of(input.bytes),
    pages: reading.pages ?? null,
    text: composed.text,
    lines: composed.lines,
    links: composed.links,
    facts: reading.facts ?? null,
    integrity: [...(reading.integrity ?? []), ...noteInvisibleIn(reading.lines, visible)],
    warnings: reading.warnings ?? [],
  };
}

/** The line without characters that nobody sees; links move along. */
function visibleLine(line: RawLine): RawLine {
  const text = stripInvisible(line.text);
  if (text === line.text) return line;
  const place = (at: number): number => stripInvisible(line.text.slice(0, at)).length;
  const links = line.links.map(({ target, start, end }) => ({
    target,
    start: place(start),
    end: place(end),
  }));
  return { ...line, text, links };
}

function noteInvisibleIn(lines: RawLine[], visible: RawLine[]): Document['integrity'] {
  const changed = lines.filter((line, index) => line !== visible[index]);
  return changed.length === 0 ? [] : noteInvisible(changed.map((line) => line.text).join('\n'));
}

/** Throws InputError `too-large` for more characters than the limit. */
export function assertCharacters(file: string, count: number, limits: Limits): void {
  if (count <= limits.characters) return;
  throw limitError(file, `its text has more than ${limits.characters} characters`, 'characters');
}

/** The SHA-256 of the bytes, in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
