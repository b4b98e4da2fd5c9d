// A zip file → Document, by what kind of document is packed in it: DOCX or ODT.
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import { readDocx } from './docx.ts';
import type { Input } from './input.ts';
import { supportedTypes } from './input.ts';
import { readOdt } from './odt.ts';
import { openZip } from './zip.ts';

const foreign: [RegExp, string, string][] = [
  [/^xl\//, 'an Excel workbook', 'Export the sheet as PDF.'],
  [/^ppt\//, 'a PowerPoint presentation', 'Export it as PDF.'],
  [
    /^index\.iwa$|^Index\/Document\.iwa$|^Index\.zip$/i,
    'an Apple Pages document',
    'Export it as PDF or Word.',
  ],
  [/^META-INF\/container\.xml$/, 'an e-book (EPUB)', 'Convert it to PDF or DOCX.'],
];

/**
 * Reads a packed document.
 * @throws InputError `unsupported` for other archives, and all that the readers throw.
 */
export async function readPackage(input: Input, limits: Limits): Promise<Document> {
  const zip = openZip(input, limits);
  const names = zip.names();
  if (names.includes('content.xml') && !names.includes('[Content_Types].xml'))
    return readOdt(zip, input, limits);
  const known = foreign.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (known !== undefined)
    throw new InputError('unsupported', input.name, `${input.name} is ${known[1]}`, known[2]);
  if (!names.some((name) => /^(?:word\/|_rels\/\.rels$|\[Content_Types\]\.xml$)/i.test(name))) {
    const hint = `Unpack it and name the files in it; rolefit reads ${supportedTypes}.`;
    throw new InputError('unsupported', input.name, `${input.name} is a zip archive`, hint);
  }
  return readDocx(zip, input, limits);
}
