// The annotations of a page → the links that lead out of the document; forms people fill in are handed over.
import { showBox } from '../frame.ts';
import type { PageContent } from '../page.ts';
import { type CoreFile, dictEntry, entry, resolve } from './file.ts';
import { HandOver } from './hand-over.ts';
import type { CorePage } from './pages.ts';
import { type Dict, isDict, nameOf, numbersOf } from './value.ts';

/** A page with more links than this is no resume; the rest is left out. */
const maxLinks = 500;

export function readAnnotations(file: CoreFile, page: CorePage): PageContent['links'] {
  const list = entry(file, page.dict, 'Annots');
  const links: PageContent['links'] = [];
  if (!Array.isArray(list)) return links;
  const root = dictEntry(file, file.xref.trailer, 'Root');
  const hasForm = root !== null && dictEntry(file, root, 'AcroForm') !== null;
  for (const item of list) {
    const annotation = resolve(file, item);
    if (!isDict(annotation)) continue;
    const isLink = nameOf(entry(file, annotation, 'Subtype')) === 'Link';
    // What is filled in is part of the page, and where there is a form PDFium paints all annotations.
    if (hasForm && (!isLink || annotation.has('AP'))) throw new HandOver('form');
    const link = isLink && links.length < maxLinks ? readLink(file, page, annotation) : null;
    if (link) links.push(link);
  }
  return links;
}

function readLink(file: CoreFile, page: CorePage, annotation: Dict): PageContent['links'][number] | null {
  const action = dictEntry(file, annotation, 'A');
  const target = action && nameOf(entry(file, action, 'S')) === 'URI' ? entry(file, action, 'URI') : null;
  const area = entry(file, annotation, 'Rect');
  if (typeof target !== 'string' || target === '' || !Array.isArray(area)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = numbersOf(area.map((side) => resolve(file, side)));
  const box = showBox(page.frame, Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d));
  const text = /[\x80-\xff]/.test(target) ? Buffer.from(target, 'latin1').toString('utf8') : target;
  return { target: text.slice(0, 2047), ...box };
}
