// Several postings × many resumes: each candidate beside each posting, with the results of every posting in full.
import type { Decision, Results } from './results.ts';

export interface Candidate {
  file: string;
  sha256: string;
  /** Index into `Matrix.jobs` of the posting that fits best; of equal ones the first. */
  best: number;
  /** 0..100 for each posting, in the order of `Matrix.jobs`. */
  scores: number[];
  duplicateOf: string | null;
  /** `needs-review` where it is so beside any posting; earlier versions do not say. */
  status?: Results['matches'][number]['status'];
  /** What people decided, for each posting; only there where somebody did. */
  decisions?: (Decision | null)[];
}

export interface Matrix {
  schema: 'rolefit.matrix/1';
  asOf: string;
  engine: Results['engine'];
  /** For each posting what `rolefit score` with it alone gives. */
  jobs: Results[];
  /** By best score, equal ones by file name. */
  candidates: Candidate[];
  /** Postings that could not be used. */
  unusable: { file: string; code: string; message: string; hint: string | null }[];
  interrupted?: true;
}

/** Formats that can show a matrix. */
export const matrixFormats = ['terminal', 'json', 'csv', 'markdown', 'html'] as const;
export type MatrixFormat = (typeof matrixFormats)[number];
