// A scanned PDF or an image file → Document, its letters recognised by tesseract.js, which is optional.
import type { Document, Line } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import type { Warning } from '../model/profile.ts';
import { composeDocument } from './compose.ts';
import type { Input } from './input.ts';
import { paintPages } from './ocr/paint-pages.ts';
import { checkPicture } from './ocr/picture.ts';
import { openRecogniser, type PageImage, type RecognisedLine } from './ocr/recognise.ts';
import { rawLine } from './raw-line.ts';

/** Surer than this, or it is taken for a smudge, a logo or part of a photo, which come out as stray letters. */
const leastConfidence = 0.3;

/**
 * Recognises the text of a file whose pages are pictures.
 * @throws InputError `unsupported` where tesseract.js is not installed or does not know the kind of image,
 * `no-text` where nothing is recognised, `too-large`, and what PDFium says of the file.
 */
export async function readScan(input: Input, kind: 'pdf' | 'image', limits: Limits): Promise<Document> {
  const pages = kind === 'pdf' ? await recognisePages(input, limits, null) : await recogniseImage(input);
  const lines = pages.flat();
  if (lines.length === 0) throw illegibleError(input.name);
  const raws = lines.map(({ text, gapBefore, size }) => rawLine(text, { gapBefore, size }));
  const document = composeDocument(
    input,
    { format: kind, mode: 'physical', lines: raws, pages: pages.length, warnings: [warningOf(lines)] },
    limits,
  );
  return { ...document, lines: document.lines.map((line, index) => place(line, lines[index])) };
}

/**
 * A PDF of which some pages are pictures → the same with their text after all other text, so that the places
 * of what was read before stay true. The lines name their page.
 */
export async function addScannedPages(document: Document, input: Input, limits: Limits): Promise<Document> {
  const blank = blankPages(document);
  const lines = (await recognisePages(input, limits, blank)).flat();
  if (lines.length === 0) return document;
  const raws = lines.map(({ text, gapBefore, size }) => rawLine(text, { gapBefore, size }));
  const scan = composeDocument(input, { format: 'pdf', mode: 'physical', lines: raws }, limits);
  const shift = document.text.length + 1;
  const placed = scan.lines.map((line, index) => ({
    ...place(line, lines[index]),
    start: line.start + shift,
    end: line.end + shift,
  }));
  return {
    ...document,
    text: `${document.text}\n${scan.text}`,
    lines: [...document.lines, ...placed],
    warnings: [...document.warnings.filter(({ code }) => code !== blankWarning), warningOf(lines)],
  };
}

const blankWarning = 'page-without-text';

/** True for a PDF that has pages with text and pages without. */
export function hasBlankPages({ format, warnings }: Document): boolean {
  return format === 'pdf' && warnings.some(({ code }) => code === blankWarning);
}

function blankPages({ pages, lines }: Document): number[] {
  const filled = new Set(lines.map(({ page }) => page));
  return Array.from({ length: pages ?? 0 }, (_, index) => index + 1).filter((page) => !filled.has(page));
}

async function recognisePages(
  input: Input,
  limits: Limits,
  only: readonly number[] | null,
): Promise<RecognisedLine[][]> {
  const recogniser = await openRecogniser(input.name);
  try {
    const pages: RecognisedLine[][] = [];
    for await (const image of paintPages(input, limits, only)) pages.push(await legible(recogniser, image));
    return pages;
  } finally {
    await recogniser.close();
  }
}

async function recogniseImage(input: Input): Promise<RecognisedLine[][]> {
  checkPicture(input);
  const recogniser = await openRecogniser(input.name);
  try {
    return [await legible(recogniser, { bytes: input.bytes, number: 1, zoom: null })];
  } finally {
    await recogniser.close();
  }
}

async function legible(
  recogniser: Awaited<ReturnType<typeof openRecogniser>>,
  image: PageImage,
): Promise<RecognisedLine[]> {
  const lines = await recogniser.read(image);
  return lines.filter(({ text, confidence }) => confidence >= leastConfidence && /[\p{L}\p{N}]/u.test(text));
}

function place(line: Line, recognised: RecognisedLine | undefined): Line {
  return { ...line, page: recognised?.page ?? null, x: recognised?.x ?? null };
}

/** The mean over all characters. */
function warningOf(lines: readonly RecognisedLine[]): Warning {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const sure = lines.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / characters;
  const confidence = Math.round(sure * 100) / 100;
  const message = `Text was recognised in pictures, ${Math.round(confidence * 100)} % sure; letters may be wrong`;
  return { code: 'ocr', message, confidence };
}

function illegibleError(file: string): InputError {
  const hint =
    'Scan it again at 300 dpi, upright and in good light, or ask for the file it was printed from.';
  return new InputError('no-text', file, `${file} shows no text that could be recognised`, hint);
}
