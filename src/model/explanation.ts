// The vocabulary of `rolefit explain`: why one resume stands where it does, or above another.
import type { Match } from './results.ts';
import type { Spec } from './spec.ts';

/** What becomes of a place when weights move. */
export interface Stability {
  /** How far each weight was moved, as a share of itself. */
  by: number;
  /** Weightings that were tried. */
  weightings: number;
  /** Best and worst rank among them. */
  ranks: [number, number];
  /** Weightings in which the first of two stays above, meets, or falls below the second; null for one resume. */
  against: { above: number; level: number; below: number } | null;
}

export interface Explanation {
  schema: 'rolefit.explanation/1';
  asOf: string;
  engine: { version: string; lexicon: string; weights: string; config: string };
  job: { file: string; sha256: string; spec: Spec };
  /** Resumes in the ranking. */
  of: number;
  first: Match;
  /** The one that it is compared with, which never stands above it; null where one resume is explained. */
  second: Match | null;
  stability: Stability;
}
