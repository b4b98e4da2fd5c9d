// Files that are recognised but not read → an InputError that says how to get a readable one.
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import { type Input, supportedTypes } from './input.ts';

const oldFormats: { stream: string; what: string; hint: string }[] = [
  {
    stream: 'WordDocument',
    what: 'an old Word file (.doc)',
    hint: 'Save it as .docx or PDF in Word, or run: soffice --headless --convert-to docx FILE',
  },
  { stream: 'Workbook', what: 'an old Excel file (.xls)', hint: `rolefit reads ${supportedTypes}.` },
  { stream: 'PowerPoint Document', what: 'an old PowerPoint file (.ppt)', hint: 'Export it as PDF.' },
  { stream: '__substg1.0_', what: 'an Outlook message (.msg)', hint: 'Save the attached file itself.' },
];

/** A compound file: an old Office format, or a newer one encrypted with a password. */
export async function refuseOle(input: Input): Promise<Document> {
  const bytes = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength);
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw encryptedError(input.name);
  const known = oldFormats.find((format) => bytes.includes(Buffer.from(format.stream, 'utf16le')));
  const what = known?.what ?? 'an old Office file';
  const hint = known?.hint ?? 'Save it as .docx or PDF.';
  throw new InputError('unsupported', input.name, `${input.name} is ${what}`, hint);
}

/** No package reads RTF well enough (src/README.md says why), so the way out is a conversion. */
export async function refuseRtf(input: Input): Promise<Document> {
  const hint = 'Save it as .docx or PDF, or run: soffice --headless --convert-to docx FILE';
  throw new InputError('unsupported', input.name, `${input.name} is a Rich Text file (.rtf)`, hint);
}

/** A picture of a text holds no text, unless its letters are recognised. */
export async function refuseImage(input: Input): Promise<Document> {
  throw new InputError(
    'no-text',
    input.name,
    `${input.name} is an image without text`,
    'Ask for the PDF or DOCX it was made from.',
  );
}

/** The same error for a file that `--ocr` may read, with the way to switch that on as its hint. */
export function scanError({ file, message }: InputError, cause: unknown): InputError {
  const hint =
    'If it shows a scan or photo of text, read it with --ocr (in the configuration, ocr: true); else ask for the PDF or DOCX it was made from.';
  return new InputError('no-text', file, message, hint, cause);
}

/** The error for a file that opens only with a password. */
export function encryptedError(file: string): InputError {
  const hint = 'Open it with the password and save a copy without one.';
  return new InputError('encrypted', file, `${file} is protected with a password`, hint);
}
