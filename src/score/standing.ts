// Credits × spec × weights → where a resume stands: points, score, interval, band, counts and knock-outs.
import type { Counts, Match, Status } from '../model/results.ts';
import type { Importance, Requirement, Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { workId } from '../model/work.ts';
import { type Points, sharePoints } from './points.ts';

/** All of a match that follows from its credits. */
export type Standing = Pick<Match, 'score' | 'interval' | 'band' | 'required' | 'preferred' | 'knockouts'> & {
  rows: (Points & { status: Status })[];
};

/**
 * Weighs credits, one for each requirement of the spec. It needs neither the resume nor the lexicon, so that saved
 * credits can be weighed otherwise.
 */
export function standingOf(credits: readonly (number | null)[], spec: Spec, weights: Weights): Standing {
  const weighted = spec.requirements.map((requirement, index) => ({
    credit: credits[index] ?? null,
    weight: weightOf(requirement, weights),
  }));
  const { score, rows } = sharePoints(weighted);
  const statuses = weighted.map(({ credit }) => statusOf(credit, weights));
  return {
    score,
    interval: intervalOf(weighted),
    band: bandOf(score, weights),
    required: countOf(statuses, spec, 'required'),
    preferred: countOf(statuses, spec, 'preferred'),
    knockouts: knockoutsOf(statuses, spec),
    rows: rows.map((row, index) => ({ ...row, status: statuses[index] ?? 'unknown' })),
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

function countOf(statuses: readonly Status[], spec: Spec, importance: Importance): Counts {
  const counts: Counts = { met: 0, partial: 0, missing: 0, unknown: 0 };
  for (const [index, status] of statuses.entries()) {
    const requirement = spec.requirements[index];
    // The work itself is nothing that the posting lists.
    if (requirement?.importance === importance && requirement.id !== workId) counts[status]++;
  }
  return counts;
}

/** Gates that the paper shows as not met; what it cannot show is no knock-out. */
function knockoutsOf(statuses: readonly Status[], spec: Spec): string[] {
  return spec.requirements
    .filter(({ gate }, index) => gate && (statuses[index] === 'missing' || statuses[index] === 'partial'))
    .map(({ id }) => id);
}
