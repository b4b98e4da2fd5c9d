// Resume × spec → all that the requirements are judged by, prepared once a resume.
import type { Implications } from '../lexicon/implied.ts';
import type { Resume } from '../model/profile.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { type Claims, claimsOf } from './claims.ts';
import { indexPassages, type PhraseIndex } from './phrase.ts';
import { relevantMonths } from './relevance.ts';
import { titleFields } from './title.ts';

/** One resume as its requirements are judged: claims, searchable words, months of fitting work. */
export interface Reading {
  resume: Resume;
  claims: Claims;
  index: PhraseIndex;
  implications: Implications;
  weights: Weights;
  /** Months in dated positions, each month weighed by how well the position fits; null when nothing is dated. */
  relevantMonths: number | null;
  /** Ids of asked skills that name the posting's own field of work. */
  titleFields: ReadonlySet<string>;
}

/** Prepares a resume for one spec. */
export function readingOf(resume: Resume, spec: Spec, implications: Implications, weights: Weights): Reading {
  return {
    resume,
    claims: claimsOf(resume, implications),
    index: indexPassages(resume),
    implications,
    weights,
    relevantMonths: relevantMonths(resume, spec, implications),
    titleFields: titleFields(spec),
  };
}
