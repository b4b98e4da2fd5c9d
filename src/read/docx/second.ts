// A DOCX → its text by mammoth, as other software sees it; also for files that the first reader failed on.
import { extractRawText } from 'mammoth';
import type { Document } from '../../model/document.ts';
import type { Limits } from '../../model/limits.ts';
import { composeDocument } from '../compose.ts';
import type { Input } from '../input.ts';
import { rawLine } from '../raw-line.ts';
import type { Zip } from '../zip.ts';

/** mammoth builds trees of all it reads and takes the process down with too many nodes. */
const mostTags = 200_000;

/**
 * Reads a file that the first reader found damaged. Null where text is hidden, since mammoth would read that
 * as well, and where it may not be tried; mammoth's own errors pass through.
 */
export async function readDocxAgain(zip: Zip, input: Input, limits: Limits): Promise<Document | null> {
  for (const name of partNames(zip)) {
    const styles = /^word\/(?:styles|stylesWithEffects|numbering)/i.test(name);
    if (!styles && partOf(zip, name).includes('vanish')) return null;
  }
  const text = await readRawText(zip, input, limits);
  if (text === null) return null;
  const lines = text.split('\n').map((line) => rawLine(line));
  const message = 'The file is damaged; it was read by a second reader that sees less of the layout.';
  return composeDocument(
    input,
    { format: 'docx', mode: 'blocks', lines, warnings: [{ code: 'second-reader', message }] },
    limits,
  );
}

/**
 * The text as mammoth reads it, a line a paragraph, hidden runs and all. Every XML part is held to the limits
 * first; null where one declares a DOCTYPE or all have more tags than mammoth bears.
 */
export async function readRawText(zip: Zip, input: Input, limits: Limits): Promise<string | null> {
  let tags = 0;
  for (const name of partNames(zip)) {
    const bytes = partOf(zip, name);
    if (bytes.includes('<!DOCTYPE')) return null;
    tags += countTags(bytes);
    if (tags > mostTags) return null;
  }
  const { value } = await extractRawText({ buffer: Buffer.from(input.bytes) });
  return value.slice(0, limits.characters).trim().replace(/\n+/g, '\n');
}

function partNames(zip: Zip): string[] {
  return zip.names().filter((name) => /\.(?:xml|rels)$/i.test(name));
}

function partOf(zip: Zip, name: string): Buffer {
  return Buffer.from(zip.read(name) ?? []);
}

function countTags(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at + 1)) count++;
  return count;
}
