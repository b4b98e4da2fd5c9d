// A PDF file → its Document: what a person sees on its pages, in reading order.
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import type { Warning } from '../model/profile.ts';
import { assertCharacters, sha256Of } from './compose.ts';
import { limitError } from './failure.ts';
import type { Input } from './input.ts';
import { noteInvisible } from './integrity.ts';
import { mostGlyphs, overBytes, overGlyphs } from './pdf/core/budget.ts';
import { readWithCore } from './pdf/core/read-file.ts';
import { layOutPages } from './pdf/document.ts';
import { discardEngine, openEngine } from './pdf/engine.ts';
import { readPages } from './pdf/file.ts';
import { noteHiddenWords } from './pdf/notes.ts';
import type { PageContent } from './pdf/page.ts';

/** More unmapped glyphs than this share of all, and the text is not to be trusted. */
const manyUnmapped = 0.02;

/**
 * Reads a PDF with the text core, with PDFium what the core leaves to it, and with the second reader where PDFium
 * fails on the file.
 * @throws InputError `encrypted`, `no-text`, `corrupt` or `too-large`.
 */
export async function readPdf(input: Input, limits: Limits): Promise<Document> {
  const { pages: found, reasons } = readWithCore(input.bytes, limits);
  if (reasons.includes(overBytes)) throw unfoldError(input.name);
  if (reasons.includes(overGlyphs) && limits.characters <= mostGlyphs)
    throw limitError(input.name, `it has more than ${limits.characters} characters`, 'characters');
  const known = found ?? [];
  const pages = known.length > 0 && isComplete(known) ? known : await readWithEngine(input, limits, known);
  if (!(pages instanceof Error)) return describe(input, limits, pages);
  const { readPdfSecond } = await import('./pdf/second.ts');
  try {
    return await readPdfSecond(input, limits);
  } catch (error) {
    // What the first reader says of a broken file is plainer.
    throw error instanceof InputError && error.code === 'corrupt' && pages instanceof InputError
      ? pages
      : error;
  }
}

function isComplete(pages: (PageContent | null)[]): pages is PageContent[] {
  return !pages.includes(null);
}

/** The pages, or the error on which another reader may do better; all other errors are thrown. */
async function readWithEngine(
  input: Input,
  limits: Limits,
  known: readonly (PageContent | null)[],
): Promise<PageContent[] | Error> {
  const engine = await openEngine();
  try {
    return readPages(engine, input, limits, known);
  } catch (error) {
    if (error instanceof InputError) {
      if (error.code !== 'corrupt') throw error;
      return error;
    }
    discardEngine();
    if (engine.exhausted()) throw unfoldError(input.name);
    if (error instanceof WebAssembly.RuntimeError) return error;
    throw error;
  }
}

function unfoldError(file: string): InputError {
  return limitError(file, 'it unfolds to more than the reader may hold', 'memoryMb');
}

function describe(input: Input, limits: Limits, pages: PageContent[]): Document {
  const flow = layOutPages(pages);
  if (!/[\p{L}\p{N}]/u.test(flow.text)) throw noTextError(input.name);
  assertCharacters(input.name, flow.text.length, limits);
  return {
    file: input.name,
    format: 'pdf',
    sha256: sha256Of(input.bytes),
    pages: pages.length,
    ...flow,
    facts: null,
    integrity: [
      ...noteHiddenWords(pages, flow.text),
      ...noteInvisible(pages.flatMap((page) => page.odd).join(' ')),
    ],
    warnings: warn(pages),
  };
}

function warn(pages: readonly PageContent[]): Warning[] {
  const warnings: Warning[] = [];
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  const all = pages.reduce((sum, page) => sum + page.characters, 0);
  if (unmapped > manyUnmapped * all) {
    const message = `${unmapped} of ${all} glyphs have no character in the file; words with them may be wrong`;
    warnings.push({ code: 'unmapped-glyphs', message });
  }
  const blank = pages.filter((page) => page.words.length === 0).map((page) => page.number);
  if (blank.length > 0 && blank.length < pages.length) {
    warnings.push({ code: 'page-without-text', message: `No text on page ${blank.join(', ')}` });
  }
  return warnings;
}

function noTextError(file: string): InputError {
  const hint =
    'If it is a scan, run it through OCR software first; otherwise export a PDF with text from the program it was made in.';
  return new InputError('no-text', file, `${file} has no text: its pages are pictures or empty`, hint);
}
