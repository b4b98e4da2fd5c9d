// A PDF file → the content of its pages, through PDFium; refuses what is locked, broken or too large.
import type { Limits } from '../../model/limits.ts';
import { corruptError, limitError } from '../failure.ts';
import type { Input } from '../input.ts';
import type { Engine } from './engine.ts';
import { withDocument, within } from './open-document.ts';
import type { PageContent } from './page.ts';
import { readPage } from './read-page.ts';

/**
 * Reads the pages that are not `known`, null standing for those still to read; without it, all.
 * @throws InputError `encrypted`, `corrupt` or `too-large`; errors of PDFium pass through.
 */
export function readPages(
  engine: Engine,
  input: Input,
  limits: Limits,
  known: readonly (PageContent | null)[] = [],
): PageContent[] {
  return withDocument(engine, input, (document) => readAll(engine, document, input.name, limits, known));
}

function readAll(
  engine: Engine,
  document: number,
  file: string,
  limits: Limits,
  known: readonly (PageContent | null)[],
): PageContent[] {
  const { call } = engine;
  const count = call.FPDF_GetPageCount(document);
  if (count > limits.pages) {
    throw limitError(file, `it has ${count} pages, the limit is ${limits.pages}`, 'pages');
  }
  const hasForm = call.FPDF_GetFormType(document) > 0;
  const pages: PageContent[] = [];
  let left = limits.characters;
  for (let index = 0; index < count; index += 1) {
    const done = known.length === count ? known[index] : null;
    if (done) {
      left -= done.characters;
      pages.push(done);
      continue;
    }
    const page = openPage(engine, document, index, hasForm);
    if (page === 0) continue;
    const closePage = () => call.FPDF_ClosePage(page);
    const content = within(closePage, () => readPage(engine, document, page, index + 1, left));
    if (content === null) {
      throw limitError(file, `it has more than ${limits.characters} characters`, 'characters');
    }
    left -= content.characters;
    pages.push(content);
  }
  if (pages.length === 0) throw corruptError(file, 'none of its pages can be opened');
  return pages;
}

/** What people typed into form fields belongs to the page: it is painted into it first. */
function openPage({ call }: Engine, document: number, index: number, hasForm: boolean): number {
  const page = call.FPDF_LoadPage(document, index);
  if (page === 0 || !hasForm || call.FPDFPage_Flatten(page, 0) !== 1) return page;
  call.FPDF_ClosePage(page);
  return call.FPDF_LoadPage(document, index);
}
