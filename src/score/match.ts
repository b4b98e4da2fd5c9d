// Spec × resume → Match: every requirement judged, points that add up, band and interval.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Resume } from '../model/profile.ts';
import type { Counts, Match, RequirementResult, Status } from '../model/results.ts';
import type { Importance, Requirement, Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { adviseOn } from './advice.ts';
import { sharePoints } from './points.ts';
import { type Criteria, criteriaFor, readingOf } from './reading.ts';
import { giveReason } from './reason.ts';
import { judgeRequirement, type Outcome } from './requirement.ts';

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
  return (resume) => scoreResume(resume, criteria);
}

function scoreResume(resume: Resume, criteria: Criteria): Unranked {
  const { spec, weights } = criteria;
  const reading = readingOf(resume, criteria);
  const outcomes = spec.requirements.map((requirement) => judgeRequirement(requirement, reading));
  const weighted = outcomes.map(({ credit, requirement }) => ({
    credit,
    weight: weightOf(requirement, weights),
  }));
  const { score, rows } = sharePoints(weighted);
  const results = outcomes.map((outcome, index) =>
    resultOf(outcome, rows[index] ?? { points: 0, possible: 0 }, weights),
  );
  return {
    file: resume.profile.file.name,
    sha256: resume.profile.file.sha256,
    score,
    interval: intervalOf(weighted),
    band: bandOf(score, weights),
    required: countOf(results, spec, 'required'),
    preferred: countOf(results, spec, 'preferred'),
    knockouts: knockoutsOf(results, spec),
    requirements: results,
    flags: resume.profile.integrity,
  };
}

/** What a requirement weighs against the others: importance × kind × its own weight in the spec. */
export function weightOf(requirement: Requirement, weights: Weights): number {
  return weights.importance[requirement.importance] * weights.kind[requirement.kind] * requirement.weight;
}

/** Met from `weights.met` on, missing at zero, unknown at null. Throws on a credit outside 0..1: that is a defect. */
export function statusOf(credit: number | null, weights: Weights): Status {
  if (credit === null) return 'unknown';
  if (!(credit >= 0 && credit <= 1)) throw new RangeError(`credit outside 0..1: ${credit}`);
  if (credit >= weights.met) return 'met';
  return credit > 0 ? 'partial' : 'missing';
}

function resultOf(
  outcome: Outcome,
  { points, possible }: { points: number; possible: number },
  weights: Weights,
): RequirementResult {
  const status = statusOf(outcome.credit, weights);
  return {
    requirement: outcome.requirement.id,
    status,
    credit: outcome.credit === null ? null : Math.round(outcome.credit * 1000) / 1000,
    points,
    possible,
    evidence: outcome.evidence,
    reason: giveReason(outcome),
    advice: adviseOn(outcome, status),
  };
}

/** The score if everything unknown turned out missing, and if it turned out met. */
function intervalOf(entries: readonly { credit: number | null; weight: number }[]): [number, number] {
  const total = entries.reduce((sum, entry) => sum + entry.weight, 0);
  if (total === 0) return [0, 100];
  const earned = entries.reduce((sum, { credit, weight }) => sum + (credit ?? 0) * weight, 0);
  const open = entries.reduce((sum, { credit, weight }) => sum + (credit === null ? weight : 0), 0);
  const tenths = (value: number): number => Math.round((1000 * value) / total) / 10;
  return [tenths(earned), tenths(earned + open)];
}

/** The band that a score of 0..100 falls into. */
export function bandOf(score: number, { bands }: Weights): Match['band'] {
  if (score >= bands.strong) return 'strong';
  if (score >= bands.good) return 'good';
  return score >= bands.partial ? 'partial' : 'weak';
}

function countOf(results: readonly RequirementResult[], spec: Spec, importance: Importance): Counts {
  const counts: Counts = { met: 0, partial: 0, missing: 0, unknown: 0 };
  for (const [index, result] of results.entries()) {
    if (spec.requirements[index]?.importance === importance) counts[result.status]++;
  }
  return counts;
}

/** Gates that the paper shows as not met; what it cannot show is no knock-out. */
function knockoutsOf(results: readonly RequirementResult[], spec: Spec): string[] {
  return results
    .filter(
      ({ status }, index) =>
        spec.requirements[index]?.gate === true && (status === 'missing' || status === 'partial'),
    )
    .map(({ requirement }) => requirement);
}
