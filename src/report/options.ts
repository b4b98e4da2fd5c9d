// What a report is: a pure function from results to text, or to the bytes of a file.
import type { Results } from '../model/results.ts';

/** What a report may know beside the results. Formats for machines ignore all of it. */
export interface ReportOptions {
  color: boolean;
  /** Columns to write for, where lines are broken. */
  width: number;
  /** Matches to show in a ranking; the others are counted. Null shows all. */
  top: number | null;
  /** Matches there are beyond those in the results, where only the first ones were handed over. */
  more?: number;
  /** Whether `html` shows labels in place of file names; it does unless this is false. */
  blind?: boolean;
}

/** Renders results; the same results and options give the same bytes. */
export type Report = (results: Results, options: ReportOptions) => string;

/** A report that is no text: a spreadsheet. The same results give the same bytes. */
export type BinaryReport = (results: Results, options: ReportOptions) => Promise<Uint8Array>;
