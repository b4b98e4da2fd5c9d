// The vocabulary of reading: what every reader makes of a file, whatever its format.
import type { IntegrityNote, Warning } from './profile.ts';
import type { SecondReading } from './reading.ts';
import type { Source, Span } from './source.ts';

/** Formats that rolefit reads; 'jobposting' is JSON-LD or a job board's own JSON, 'jsonresume' the open schema. */
export type DocumentFormat =
  | 'pdf'
  | 'docx'
  | 'text'
  | 'markdown'
  | 'html'
  | 'rtf'
  | 'odt'
  | 'jsonresume'
  | 'jobposting'
  | 'image';

/**
 * One line as a person sees it. `start`..`end` covers the words alone: indent and list marker lie before
 * `start`. Line numbers are the index in `Document.lines` plus one.
 */
export interface Line extends Span {
  /** Counts from 1; null where the format has no pages. */
  page: number | null;
  /** 1..6 where the format itself says heading (h2, ##, a heading style), else null. */
  heading: number | null;
  /** Depth of the list item that opens here (0 = outermost), null where none opens. */
  bullet: number | null;
  /** True when this line goes on with the paragraph or item of the line before it. */
  continues: boolean;
  /** True when at least one blank line or a wide gap stands before it. */
  gapBefore: boolean;
  bold: boolean;
  /** Font size in points; null where unknown. */
  size: number | null;
  /** Left edge in points from the left of the page, or columns of indent in text; null where unknown. */
  x: number | null;
}

/** What a job board states in fields of its own, beside the running text. */
export interface PostingFacts {
  title: string | null;
  employer: string | null;
  location: string | null;
  remote: boolean | null;
  employmentType: string | null;
  salary: { min: number | null; max: number | null; currency: string | null; period: string | null } | null;
}

/**
 * A file as read: `text` is the visible text in reading order, the lines of it joined by `\n`. A wide gap
 * inside a line (a date at the right margin, cells of a short table row) is a tab. Hidden text is not in
 * `text`; it is reported under `integrity`.
 */
export interface Document {
  file: string;
  format: DocumentFormat;
  sha256: string;
  pages: number | null;
  text: string;
  lines: Line[];
  links: { target: string; start: number; end: number }[];
  facts: PostingFacts | null;
  integrity: IntegrityNote[];
  warnings: Warning[];
  /** What ordinary software reads in the file; only there where it was asked for. */
  second?: SecondReading;
}

/** The 0-based index of the line that holds `offset`: binary search over `document.lines`. */
export function lineIndexAt(document: Pick<Document, 'lines'>, offset: number): number {
  let low = 0;
  let high = document.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The Source of a span: its line and page, and the quote verbatim (line breaks inside stay). */
export function sourceOf(document: Pick<Document, 'text' | 'lines'>, start: number, end: number): Source {
  const index = lineIndexAt(document, start);
  return {
    line: index + 1,
    page: document.lines[index]?.page ?? null,
    start,
    end,
    quote: document.text.slice(start, end),
  };
}
