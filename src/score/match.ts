// Spec × resume → Match: every requirement judged, points that add up, band and interval.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { IntegrityNote, Resume } from '../model/profile.ts';
import type { Match, RequirementResult } from '../model/results.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { adviseOn } from './advice.ts';
import { type Background, backgroundFor, lastUseOf, lastUses } from './background.ts';
import { type Criteria, criteriaFor, type Reading, readingOf } from './reading.ts';
import { giveReason } from './reason.ts';
import { judgeRequirement, type Outcome } from './requirement.ts';
import { reviewOf } from './review.ts';
import { type Standing, standingOf } from './standing.ts';

/** A match before it is placed among others. */
export type Unranked = Omit<Match, 'rank' | 'duplicateOf'>;

/** Scores any number of resumes against one spec; the same resume always gets the same match. */
export type Scorer = (resume: Resume) => Unranked;

/**
 * Prepares a scorer for one spec. It keeps nothing of one resume for the next.
 *
 * @param asOf - the 'today' that recency is measured from, YYYY-MM-DD
 */
export function scorerFor(spec: Spec, lexicon: Lexicon, weights: Weights, asOf: string): Scorer {
  const criteria = criteriaFor(spec, lexicon, weights, asOf);
  const background = backgroundFor(spec, lexicon);
  return (resume) => {
    const match = scoreResume(resume, criteria, background);
    if (resume.withHidden === undefined) return match;
    const { score } = scoreResume(resume.withHidden, criteria, background);
    return { ...match, flags: [...match.flags, noteCounted(score)] };
  };
}

/** What hidden text would have made of the score, neutrally: it was not counted. */
const noteCounted = (score: number): IntegrityNote => ({
  kind: 'hidden-text',
  detail: `Had what is hidden been counted, the score of this run would have been ${score.toFixed(1)}.`,
  source: null,
});

/** The outcome of every requirement, and where that puts the resume. */
export interface Judged {
  outcomes: Outcome[];
  standing: Standing;
}

/** Judges one reading of a resume: the one way to a score. */
export function judge(reading: Reading): Judged {
  const { spec, weights } = reading;
  const outcomes = spec.requirements.map((requirement) => judgeRequirement(requirement, reading));
  const credits = outcomes.map(({ credit }) => savedCredit(credit));
  return { outcomes, standing: standingOf(credits, spec, weights) };
}

function scoreResume(resume: Resume, criteria: Criteria, background: Background): Unranked {
  const judged = judge(readingOf(resume, criteria));
  const { outcomes } = judged;
  const { rows, ...standing } = judged.standing;
  const uses = lastUses(resume);
  return {
    file: resume.profile.file.name,
    sha256: resume.profile.file.sha256,
    ...standing,
    ...reviewOf(resume.profile, standing.interval),
    requirements: outcomes.flatMap((outcome, index) => resultOf(outcome, rows[index], uses)),
    ...background(resume, outcomes),
    flags: resume.profile.integrity.map(({ kind, detail, source }) => ({ kind, detail, source })),
  };
}

/** Three decimals, before anything is weighed: whoever weighs saved credits again comes to the same figures. */
const savedCredit = (credit: number | null): number | null =>
  credit === null ? null : Math.round(credit * 1000) / 1000;

function resultOf(
  outcome: Outcome,
  row: Standing['rows'][number] | undefined,
  uses: ReadonlyMap<string, string>,
): RequirementResult[] {
  if (row === undefined) return [];
  const { status, points, possible } = row;
  const lastUsed = lastUseOf(outcome.evidence, uses);
  return [
    {
      requirement: outcome.requirement.id,
      status,
      credit: savedCredit(outcome.credit),
      points,
      possible,
      evidence: outcome.evidence,
      ...(lastUsed === undefined ? {} : { lastUsed }),
      reason: giveReason(outcome),
      advice: adviseOn(outcome, status),
    },
  ];
}
