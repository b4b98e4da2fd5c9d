// A PDF file → its Document through pdf-parse: what ordinary software sees, for files PDFium fails on.
import type { Document } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import type { Limits } from '../../model/limits.ts';
import { composeDocument } from '../compose.ts';
import { corruptError, errorMessage, limitError } from '../failure.ts';
import type { Input } from '../input.ts';
import { rawLine } from '../raw-line.ts';

/**
 * Reads a PDF with pdf-parse: lines and pages, but no size, weight or position, and hidden text is not told apart.
 * @throws InputError `encrypted`, `corrupt` or `too-large`.
 */
export async function readPdfSecond(input: Input, limits: Limits): Promise<Document> {
  const pages = await readPages(input);
  if (pages.length > limits.pages) {
    throw limitError(input.name, `it has ${pages.length} pages, the limit is ${limits.pages}`, 'pages');
  }
  const lines = pages.map((text) => text.trimEnd().split(/\r?\n/));
  const reading = { format: 'pdf', mode: 'physical', pages: pages.length } as const;
  const document = composeDocument(
    input,
    { ...reading, lines: lines.flat().map((text) => rawLine(text)) },
    limits,
  );
  const numbers = lines.flatMap((page, index) => page.map(() => index + 1));
  const message =
    'The file was read by the second reader (pdf-parse): sizes, positions and hidden text are unknown.';
  return {
    ...document,
    lines: document.lines.map((line, index) => ({ ...line, page: numbers[index] ?? null, x: null })),
    warnings: [...document.warnings, { code: 'second-reader', message }],
  };
}

async function readPages({ name, bytes }: Input): Promise<string[]> {
  // Loaded here only: its import takes as long as reading ten resumes.
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 });
  try {
    const { pages } = await parser.getText({ pageJoiner: '' });
    return pages.map((page) => page.text);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      const hint = 'Open it with the password and save a copy without one.';
      throw new InputError('encrypted', name, `${name} is locked with a password`, hint, error);
    }
    throw corruptError(name, errorMessage(error), error);
  } finally {
    await parser.destroy();
  }
}
