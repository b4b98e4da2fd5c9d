// A DOCX that the first reader failed on → its Document by mammoth, as other software would see it.
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
 * Reads with mammoth, after making sure that every XML part keeps the limits, declares no DOCTYPE and has a
 * bearable number of tags, and that no text is hidden, since mammoth would read that as well. Null where it
 * may not be tried; mammoth's own errors pass through.
 */
export async function readDocxAgain(zip: Zip, input: Input, limits: Limits): Promise<Document | null> {
  let tags = 0;
  for (const name of zip.names()) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const bytes = Buffer.from((await zip.read(name)) ?? []);
    const hides = /^word\/(?!styles|stylesWithEffects|numbering)/i.test(name) && bytes.includes('vanish');
    if (hides || bytes.includes('<!DOCTYPE')) return null;
    tags += countTags(bytes);
    if (tags > mostTags) return null;
  }
  const { value } = await extractRawText({ buffer: Buffer.from(input.bytes) });
  const lines = value.split(/\n+/).map((text) => rawLine(text));
  const message = 'The file is damaged; it was read by a second reader that sees less of the layout.';
  return composeDocument(
    input,
    { format: 'docx', mode: 'blocks', lines, warnings: [{ code: 'second-reader', message }] },
    limits,
  );
}

function countTags(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at + 1)) count++;
  return count;
}
