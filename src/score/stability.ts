// Results × weights → how far a place depends on the weights: each is moved up and down, one at a time.
import type { Stability } from '../model/explanation.ts';
import type { Match, Results } from '../model/results.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { sharePoints } from './points.ts';
import { weightOf } from './standing.ts';

/** A fifth: the difference over which careful people disagree when they set weights by hand. */
const step = 0.2;

/**
 * Ranks all matches again with the weight of each requirement, of each kind and of each importance 20 % higher and
 * 20 % lower, one at a time. `second`, where given, is followed beside `first`.
 */
export function stabilityOf(
  { job, matches }: Pick<Results, 'job' | 'matches'>,
  weights: Weights,
  first: Match,
  second: Match | null = null,
): Stability {
  const ranks: [number, number] = [first.rank, first.rank];
  const against = { above: 0, level: 0, below: 0 };
  const weightings = weightingsOf(job.spec, weights);
  for (const weighting of weightings) {
    const own = scoreOf(first, weighting);
    let above = 0;
    for (const match of matches) if (scoreOf(match, weighting) > own) above++;
    ranks[0] = Math.min(ranks[0], above + 1);
    ranks[1] = Math.max(ranks[1], above + 1);
    if (second === null) continue;
    const other = scoreOf(second, weighting);
    against[own > other ? 'above' : own < other ? 'below' : 'level']++;
  }
  return {
    by: step,
    weightings: weightings.length,
    ranks,
    against: second === null ? null : against,
  };
}

function scoreOf({ requirements }: Match, weighting: readonly number[]): number {
  return sharePoints(requirements.map(({ credit }, index) => ({ credit, weight: weighting[index] ?? 0 })))
    .score;
}

/** The weights of the requirements, once for each single change. */
function weightingsOf({ requirements }: Spec, weights: Weights): number[][] {
  const base = requirements.map((requirement) => weightOf(requirement, weights));
  const kinds = [...new Set(requirements.map(({ kind }) => kind))];
  const importances = [...new Set(requirements.map(({ importance }) => importance))];
  const touched = [
    ...requirements.map((_, index) => (at: number) => at === index),
    ...kinds.map((kind) => (at: number) => requirements[at]?.kind === kind),
    ...importances.map((importance) => (at: number) => requirements[at]?.importance === importance),
  ];
  return touched.flatMap((is) =>
    [1 + step, 1 - step].map((factor) => base.map((weight, at) => (is(at) ? weight * factor : weight))),
  );
}
