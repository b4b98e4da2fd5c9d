// A finding and its posting → the place in the file itself, where the text as read has the lines of the file.
import type { Finding, LintedPosting } from '../model/lint.ts';

/** Readers of text and Markdown keep every line of the file; of other formats a line number would be another's. */
export function fileLine({ source }: Finding, { format }: Pick<LintedPosting, 'format'>): number | null {
  return source !== null && (format === 'text' || format === 'markdown') ? source.line : null;
}

/** Columns of the quote from 1, the end exclusive; Markdown loses its marks, and a quote may span lines. */
export function fileColumns(
  { source }: Finding,
  { format }: Pick<LintedPosting, 'format'>,
): { start: number; end: number } | null {
  if (source === null || format !== 'text' || source.quote.includes('\n')) return null;
  return { start: source.column, end: source.column + source.quote.length };
}
