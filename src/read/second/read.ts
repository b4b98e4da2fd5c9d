// A file that was read → what ordinary software reads in it, and where the two differ.
import type { Document } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import type { Limits } from '../../model/limits.ts';
import type { SecondReading } from '../../model/reading.ts';
import { readRawText } from '../docx/second.ts';
import { limitError } from '../failure.ts';
import type { Input } from '../input.ts';
import { openZip } from '../zip.ts';
import { compareTexts } from './compare.ts';

/**
 * Reads the file again with pdf-parse or mammoth, hidden text and all: that is what other programs see.
 * @throws InputError `unsupported` for formats that need no second reader, and what the second reader throws.
 */
export async function readAgain(document: Document, input: Input, limits: Limits): Promise<SecondReading> {
  const { reader, text } = await secondText(document, input, limits);
  return { schema: 'rolefit.second-reader/1', reader, ...compareTexts(document.text, text), text };
}

async function secondText(
  { format }: Document,
  input: Input,
  limits: Limits,
): Promise<Pick<SecondReading, 'reader' | 'text'>> {
  if (format === 'pdf') {
    const { readPdfSecond } = await import('../pdf/second.ts');
    return { reader: 'pdf-parse', text: (await readPdfSecond(input, limits)).text };
  }
  if (format === 'docx') {
    const text = await readRawText(openZip(input, limits), input, limits);
    if (text === null)
      throw limitError(input.name, 'it has more tags than the second reader may see', 'xmlPartMb');
    return { reader: 'mammoth', text };
  }
  const hint = 'PDF and DOCX files are read in different ways by different programs; other formats are not.';
  throw new InputError('unsupported', input.name, `${input.name} has no second reader`, hint);
}
