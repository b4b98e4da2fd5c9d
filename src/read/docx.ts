// A Word document → Document: header first, body, notes, footer last, as a person reads the page.
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import { composeDocument } from './compose.ts';
import { anyNumbering, readNumbering } from './docx/numbering.ts';
import { type PaintedPart, readPaint } from './docx/paint.ts';
import { type Relation, readRelations } from './docx/relations.ts';
import { noStyles, readStyles } from './docx/styles.ts';
import { type PartReading, type Surroundings, walkPart } from './docx/walk.ts';
import { decodeText } from './encoding.ts';
import { corruptError } from './failure.ts';
import { noteHidden } from './hidden.ts';
import type { Input } from './input.ts';
import type { RawLine } from './raw-line.ts';
import { parseXml } from './xml.ts';
import type { Zip } from './zip.ts';

/**
 * Reads a DOCX. What the first reader finds damaged, but no limit forbids, is tried by the second.
 * @throws InputError `corrupt`, `encrypted` or `too-large`.
 */
export async function readDocx(zip: Zip, input: Input, limits: Limits): Promise<Document> {
  try {
    return await readParts(zip, input, limits);
  } catch (error) {
    if (error instanceof InputError && error.code !== 'corrupt') throw error;
    const again = await trySecond(zip, input, limits);
    if (again !== null) return again;
    if (error instanceof InputError) throw error;
    throw corruptError(input.name, 'its parts do not fit together', error);
  }
}

async function trySecond(zip: Zip, input: Input, limits: Limits): Promise<Document | null> {
  try {
    const { readDocxAgain } = await import('./docx/second.ts');
    return await readDocxAgain(zip, input, limits);
  } catch {
    return null; // the first reader's error says more
  }
}

async function readParts(zip: Zip, input: Input, limits: Limits): Promise<Document> {
  const { name: file } = input;
  const packageRelations = readRelations(zip, '', file, limits);
  const main =
    packageRelations.find((relation) => relation.type === 'officeDocument')?.target ?? 'word/document.xml';
  const bytes = zip.read(main);
  if (bytes === null) throw corruptError(file, `it has no main part (${main})`);
  const relations = readRelations(zip, main, file, limits);
  const around = await readSurroundings(zip, bytes, relations, file, limits);
  const body = walkPart(bytes, { ...around, isBody: true });
  const headers = readMargins(zip, body.headers, relations, around);
  const footers = readMargins(zip, body.footers, relations, around);
  const notes = readNotes(zip, relations, around);
  const parts = [...headers, body, ...notes, ...footers];
  return composeDocument(
    input,
    {
      format: 'docx',
      mode: 'blocks',
      lines: parts.flatMap((part) => part.lines),
      pages: readPages(zip, file, limits),
      integrity: noteHidden(
        parts.flatMap((part) => Array.from(part.hidden, ([how, text]) => ({ how, text }))),
      ),
    },
    limits,
  );
}

async function readSurroundings(
  zip: Zip,
  body: Uint8Array,
  relations: Relation[],
  file: string,
  limits: Limits,
): Promise<Surroundings> {
  const part = (type: string): Uint8Array | null => readRelated(zip, relations, type);
  const styles = part('styles');
  const numbering = part('numbering');
  const links = relations.filter((relation) => relation.type === 'hyperlink' && relation.external);
  return {
    file,
    limits,
    isBody: false,
    styles: styles === null ? noStyles : readStyles(styles, file, limits),
    numbering: numbering === null ? anyNumbering : readNumbering(numbering, file, limits),
    links: new Map(links.map((relation) => [relation.id, relation.target])),
    chunks: await readChunks(zip, relations),
    paint: once(() => readPaint(paintedParts(zip, body, relations), file, limits)),
  };
}

function readRelated(zip: Zip, relations: Relation[], type: string): Uint8Array | null {
  const relation = relations.find((candidate) => candidate.type === type && !candidate.external);
  return relation === undefined ? null : zip.read(relation.target);
}

/** Converters leave the whole text in an imported HTML part. */
async function readChunks(zip: Zip, relations: Relation[]): Promise<Map<string, RawLine[]>> {
  const chunks = new Map<string, RawLine[]>();
  for (const { id, type, target } of relations) {
    if (type !== 'aFChunk' || !/\.x?html?$/i.test(target)) continue;
    const bytes = zip.read(target);
    if (bytes === null) continue;
    const { htmlLines } = await import('./html/fragment.ts');
    chunks.set(id, htmlLines(decodeText(bytes)));
  }
  return chunks;
}

/** The parts that lie on the page together: the body and all headers and footers. */
function paintedParts(zip: Zip, body: Uint8Array, relations: Relation[]): PaintedPart[] {
  const margins = relations.filter(({ type, external }) => !external && /^(?:header|footer)$/.test(type));
  const parts = margins.map(({ target }) => ({ bytes: zip.read(target), margin: true }));
  return [{ bytes: body, margin: false }, ...parts.filter(isThere)];
}

function isThere(part: { bytes: Uint8Array | null; margin: boolean }): part is PaintedPart {
  return part.bytes !== null;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Headers or footers: those of the first, odd and even pages mostly repeat each other; said once. */
function readMargins(zip: Zip, ids: string[], relations: Relation[], around: Surroundings): PartReading[] {
  const readings: PartReading[] = [];
  const said = new Set<string>();
  for (const id of new Set(ids)) {
    const target = relations.find((relation) => relation.id === id)?.target;
    const bytes = target === undefined ? null : zip.read(target);
    if (bytes === null || target === undefined) continue;
    const links = readRelations(zip, target, around.file, around.limits);
    const own = { ...around, links: new Map(links.map((link) => [link.id, link.target])) };
    const reading = walkPart(bytes, own);
    const lines = reading.lines.filter((line) => !pageNumber.test(line.text) && !said.has(line.text));
    for (const line of lines) said.add(line.text);
    readings.push({ ...reading, lines });
  }
  return readings;
}

const pageNumber = /^\W*(?:\p{L}{1,6}\s{1,3})?\d{1,3}(?:\s{0,3}(?:\/|\p{L}{1,4})\s{0,3}\d{1,3})?\W*$/u;

function readNotes(zip: Zip, relations: Relation[], around: Surroundings): PartReading[] {
  const readings: PartReading[] = [];
  for (const type of ['footnotes', 'endnotes']) {
    const bytes = readRelated(zip, relations, type);
    if (bytes !== null) readings.push(walkPart(bytes, around));
  }
  return readings;
}

/** The page count that the program which saved the file noted down; null where it did not. */
function readPages(zip: Zip, file: string, limits: Limits): number | null {
  const bytes = zip.read('docProps/app.xml');
  let inside = false;
  let digits = '';
  if (bytes === null) return null;
  parseXml(bytes, file, limits, {
    open(name) {
      inside = name === 'Pages';
    },
    close() {
      inside = false;
    },
    text(text) {
      if (inside) digits += text;
    },
  });
  const pages = Number(digits);
  return Number.isInteger(pages) && pages > 0 ? pages : null;
}
