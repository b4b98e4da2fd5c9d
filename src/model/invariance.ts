// The vocabulary of `rolefit audit invariance`: edits that must not matter, and where one of them did.

export const invarianceFormats = ['terminal', 'json'] as const;
export type InvarianceFormat = (typeof invarianceFormats)[number];

/** `invariant`: must change nothing. `placebo`: changes nothing by construction. `control`: must change something. */
export type EditPurpose = 'invariant' | 'placebo' | 'control';

/** One kind of edit over all resumes. */
export interface EditCount {
  edit: string;
  what: string;
  purpose: EditPurpose;
  /** Resumes in which the edit could be made, and those of them whose match it changed. */
  tried: number;
  changed: number;
  /** Largest change of the score, in points of 100; 0 where none changed. */
  largest: number;
}

/** A line that was edited; `before` is null where it was put in, `after` where it was taken out. */
export interface EditedLine {
  /** Counts from 1, in the resume as read. */
  line: number;
  before: string | null;
  after: string | null;
}

/** What one requirement came to. */
export interface Judged {
  status: string;
  points: number;
  /** Pieces of evidence. */
  evidence: number;
}

/** One resume whose match was changed by one edit, cut down to the lines that still change it. */
export interface Deviating {
  file: string;
  edit: string;
  /** Which of the edit's values: one of its names, one of its streets. */
  variant: string;
  lines: EditedLine[];
  /** Lines of the edit beyond those shown. */
  moreLines: number;
  score: { before: number; after: number };
  /** The first requirement that came out otherwise; null where only what stands beside the requirements did. */
  requirement: { id: string; text: string; before: Judged; after: Judged } | null;
  /** Parts of the match that are not the same, such as `score`, `positions`, `skills`. */
  parts: string[];
}

export interface InvarianceReport {
  schema: 'rolefit.invariance/1';
  asOf: string;
  engine: { version: string; lexicon: string; weights: string; config: string };
  job: { file: string; sha256: string; title: string | null };
  /** Resumes that were read, and edited resumes that were scored. */
  resumes: number;
  scored: number;
  unreadable: { file: string; code: string; message: string }[];
  edits: EditCount[];
  /** The smallest edit first. */
  deviations: Deviating[];
  /** False where an edit that must not matter did, or where the audit could not see a change that must show. */
  passed: boolean;
}
