// Resume × spec → all that the requirements are judged by, prepared once a resume.
import { type Implications, implicationsOf } from '../lexicon/implied.ts';
import { type Classes, classesOf } from '../lexicon/kinship.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Resume } from '../model/profile.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { workId } from '../model/work.ts';
import { type Claims, claimsOf } from './claims.ts';
import { askedFields, type Fields } from './depth.ts';
import { monthOf } from './months.ts';
import { type AskedWords, askedWords, type Nearness, nearnessOf } from './nearness.ts';
import { indexPassages, type PhraseIndex, type SoughtTerms, soughtTerms } from './phrase.ts';
import { fittingMonths, type KindOfWork, kindOfWork, positionFit } from './relevance.ts';
import { titleFields } from './title.ts';
import { kinship } from './weights.ts';

/** What does not change from resume to resume. */
export interface Criteria {
  spec: Spec;
  implications: Implications;
  /** The classes of things that a skill belongs to: skills of one class are kin. */
  classes: Classes;
  weights: Weights;
  /** Month of the 'today' that was used, as months since year 0. */
  thisMonth: number;
  /** Ids of asked skills that name the posting's own field of work. */
  titleFields: ReadonlySet<string>;
  /** Terms that are searched in the resume's own words. */
  sought: SoughtTerms;
  /** What makes a position fit the posting's kind of work. */
  kindOfWork: KindOfWork;
  /** Fields of the skills that the posting names; null where it names none. */
  fields: Fields | null;
  /** The posting's words, by how much they tell. */
  words: AskedWords;
}

/** One resume as its requirements are judged: claims, searchable words, months of fitting work. */
export interface Reading extends Criteria {
  resume: Resume;
  claims: Claims;
  index: PhraseIndex;
  /** How near the words of the working life are to the posting's. */
  near: Nearness;
  /** For each position how well it fits the posting's kind of work, 0..1. */
  fit: number[];
  /** Months in dated positions, each weighed by its fit; null when nothing is dated. */
  fittingMonths: number | null;
}

/** Prepares what all resumes of a run are measured against. `asOf` is YYYY-MM-DD. */
export function criteriaFor(spec: Spec, lexicon: Lexicon, weights: Weights, asOf: string): Criteria {
  const implications = implicationsOf(lexicon);
  return {
    spec,
    implications,
    classes: classesOf(lexicon, kinship.steps),
    weights,
    thisMonth: monthOf(asOf),
    titleFields: titleFields(spec),
    sought: soughtTerms(openTerms(spec)),
    kindOfWork: kindOfWork(spec, implications),
    fields: askedFields(spec, lexicon),
    words: askedWords(spec),
  };
}

/** What a search by words can be about: skills outside the lexicon, and requirements by their whole text. */
function openTerms({ requirements }: Spec): string[] {
  return requirements.flatMap(({ id, text, skills }) => [
    ...(skills.length === 0 && id !== workId ? [text] : []),
    ...skills.flatMap((group) => group.skills.filter(({ known }) => !known).map(({ name }) => name)),
  ]);
}

/** Prepares a resume for one spec. What rests on the passages alone is taken from a `before` that has the same ones. */
export function readingOf(resume: Resume, criteria: Criteria, before: Reading | null = null): Reading {
  const fit = positionFit(resume, criteria.kindOfWork);
  const same = before?.resume.passages === resume.passages ? before : null;
  return {
    ...criteria,
    resume,
    claims: claimsOf(resume, criteria.implications, criteria.classes),
    index: same?.index ?? indexPassages(resume, criteria.sought),
    near: same?.near ?? nearnessOf(resume, criteria.words),
    fit,
    fittingMonths: fittingMonths(resume, fit),
  };
}
