// The bytes of any file rolefit reads → its Document: text in reading order, lines, links, facts, warnings.
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import type { Warning } from '../model/profile.ts';
import type { ReadOptions } from '../model/reading.ts';
import { assertInput, type Input, supportedTypes } from './input.ts';
import { noteIntegrity } from './integrity.ts';
import { detectKind, extensionOf, type Kind } from './kind.ts';
import { scanError } from './refused.ts';

export type { Input } from './input.ts';

type Read = (input: Input, limits: Limits) => Promise<Document>;

/** Readers load when they are needed: a text file must not pay for the PDF engine. */
const readers: Record<Exclude<Kind, object>, () => Promise<Read>> = {
  pdf: async () => (await import('./pdf.ts')).readPdf,
  zip: async () => (await import('./package.ts')).readPackage,
  ole: async () => (await import('./refused.ts')).refuseOle,
  rtf: async () => (await import('./refused.ts')).refuseRtf,
  image: async () => (await import('./refused.ts')).refuseImage,
  json: async () => (await import('./json.ts')).readJson,
  html: async () => (await import('./html.ts')).readHtml,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  text: async () => (await import('./text.ts')).readText,
};

const loaded = new Map<Kind, Read>();

/** Extensions that promise a format; a file that turns out to be another is read, and said so. */
const promised: Record<string, Document['format'][]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  docm: ['docx'],
  dotx: ['docx'],
  doc: ['docx'],
  odt: ['odt'],
  txt: ['text', 'markdown'],
  md: ['markdown', 'text'],
  markdown: ['markdown', 'text'],
  html: ['html'],
  htm: ['html'],
  json: ['jsonresume', 'jobposting'],
  png: ['image'],
  jpg: ['image'],
  jpeg: ['image'],
  tif: ['image'],
  tiff: ['image'],
};

/**
 * Reads one file, whatever its format; `options` add what costs more.
 * @throws InputError `empty`, `unsupported`, `encrypted`, `no-text`, `corrupt` or `too-large`.
 */
export async function readDocument(
  input: Input,
  limits: Limits,
  options: ReadOptions = {},
): Promise<Document> {
  assertInput(input, limits);
  const kind = detectKind(input.bytes, input.name);
  if (typeof kind === 'object') throw foreignError(input.name, kind.foreign);
  const document = await readPictures(kind, input, limits, options);
  if (!/[\p{L}\p{N}]/u.test(document.text)) throw blankError(input.name);
  const mismatch = mismatchWarning(input.name, document.format);
  const checked = {
    ...document,
    integrity: [...document.integrity, ...noteIntegrity(document)],
    warnings: mismatch === null ? document.warnings : [...document.warnings, mismatch],
  };
  if (!options.second) return checked;
  const { readAgain } = await import('./second/read.ts');
  return { ...checked, second: await readAgain(document, input, limits) };
}

/** Reads the file, and where that finds pictures only, what is in them if that was asked for. */
async function readPictures(
  kind: Exclude<Kind, object>,
  input: Input,
  limits: Limits,
  { ocr = false }: ReadOptions,
): Promise<Document> {
  try {
    const document = await readPlainly(kind, input, limits);
    if (!ocr || kind !== 'pdf') return document;
    const { addScannedPages, hasBlankPages } = await import('./ocr.ts');
    return hasBlankPages(document) ? await addScannedPages(document, input, limits) : document;
  } catch (error) {
    const scan = error instanceof InputError && error.code === 'no-text';
    if (!scan || (kind !== 'pdf' && kind !== 'image')) throw error;
    if (!ocr) throw scanError(error, error);
    const { readScan } = await import('./ocr.ts');
    return readScan(input, kind, limits);
  }
}

async function readPlainly(kind: Exclude<Kind, object>, input: Input, limits: Limits): Promise<Document> {
  const read = loaded.get(kind) ?? (await readers[kind]());
  loaded.set(kind, read); // an import costs a twentieth of a small file each time, though it is done
  return read(input, limits);
}

function mismatchWarning(name: string, format: Document['format']): Warning | null {
  const extension = extensionOf(name);
  const expected = promised[extension];
  if (expected === undefined || expected.includes(format)) return null;
  return { code: 'extension-mismatch', message: `${name} ends in .${extension} but was read as ${format}` };
}

function foreignError(file: string, what: string): InputError {
  return new InputError('unsupported', file, `${file} is ${what}`, `rolefit reads ${supportedTypes}.`);
}

function blankError(file: string): InputError {
  const hint = 'If it shows a picture of a text, save or export it again with real text.';
  return new InputError('no-text', file, `${file} has no text in it`, hint);
}
