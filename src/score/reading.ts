// Resume × spec → all that the requirements are judged by, prepared once a resume.
import type { Implications } from '../lexicon/implied.ts';
import type { Resume } from '../model/profile.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { type Claims, claimsOf } from './claims.ts';
import { monthOf } from './months.ts';
import { indexPassages, type PhraseIndex } from './phrase.ts';
import { fittingMonths, positionFit } from './relevance.ts';
import { titleFields } from './title.ts';

/** What does not change from resume to resume. */
export interface Bench {
  spec: Spec;
  implications: Implications;
  weights: Weights;
  /** Month of the 'today' that was used, as months since year 0. */
  thisMonth: number;
  /** Ids of asked skills that name the posting's own field of work. */
  titleFields: ReadonlySet<string>;
}

/** One resume as its requirements are judged: claims, searchable words, months of fitting work. */
export interface Reading extends Bench {
  resume: Resume;
  claims: Claims;
  index: PhraseIndex;
  /** For each position how well it fits the posting's kind of work, 0..1. */
  fit: number[];
  /** Months in dated positions, each weighed by its fit; null when nothing is dated. */
  fittingMonths: number | null;
}

/** Prepares what all resumes of a run are measured against. `asOf` is YYYY-MM-DD. */
export function benchOf(spec: Spec, implications: Implications, weights: Weights, asOf: string): Bench {
  return { spec, implications, weights, thisMonth: monthOf(asOf), titleFields: titleFields(spec) };
}

/** Prepares a resume for one spec. */
export function readingOf(resume: Resume, bench: Bench): Reading {
  const fit = positionFit(resume, bench.spec, bench.implications);
  return {
    ...bench,
    resume,
    claims: claimsOf(resume, bench.implications),
    index: indexPassages(resume),
    fit,
    fittingMonths: fittingMonths(resume, fit),
  };
}
