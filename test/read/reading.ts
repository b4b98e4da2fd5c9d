// Content of a file → its Document and ways to look at it, for the tests of all readers.
import type { Document } from '../../src/model/document.ts';
import { defaultLimits, type Limits } from '../../src/model/limits.ts';
import { readDocument } from '../../src/read/document.ts';
import { writeZip } from './zip-writer.ts';

export async function read(
  name: string,
  content: string | Uint8Array,
  limits: Partial<Limits> = {},
): Promise<Document> {
  return readDocument({ name, bytes: Buffer.from(content as string) }, { ...defaultLimits, ...limits });
}

/** The words of each line that has any. */
export function wordsOf(document: Document): string[] {
  return document.lines
    .map((line) => document.text.slice(line.start, line.end))
    .filter((words) => words !== '');
}

/** Each line with words as "bullet depth, or h and level: words", continued ones with "> " before the words. */
export function outlineOf(document: Document): string[] {
  return document.lines.flatMap((line) => {
    const words = document.text.slice(line.start, line.end);
    if (words === '') return [];
    const mark = line.heading !== null ? `h${line.heading} ` : line.bullet !== null ? `${line.bullet} ` : '';
    return [`${mark}${line.continues ? '> ' : ''}${words}`];
  });
}

const contentTypes = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One part of WordprocessingML: `root` is "document", "hdr", "styles" … */
export function wordPart(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${inner}</w:${root}>`;
}

/** Relationships as `[id, type, target]`; an address with a colon is external. */
export function relations(...entries: [string, string, string][]): string {
  const items = entries.map(([id, type, target]) => {
    const mode = target.includes(':') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** A DOCX with this body and these further parts. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  return writeZip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...parts,
  });
}

/** A paragraph of one run; `run` and `paragraph` are properties. */
export function paragraph(text: string, run = '', properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
