// Results × other weights or an edited spec → the results that a run with those gives, from the credits that are saved.
import type { Match, Results } from '../model/results.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { rankMatches } from './rank.ts';
import { reviewAgain } from './review.ts';
import { standingOf } from './standing.ts';

/**
 * Weighs all matches again and ranks them. What makes a credit (`weights.strength`, `weights.match`) is in the credits
 * already and is not applied again; the same requirements have to stand in the spec, in the same order. A run weighs
 * the very credits that it saves: the same weights give the same figures.
 */
export function reweigh(
  results: Results,
  weights: Weights,
  spec: Spec = results.job.spec,
): Pick<Results, 'job' | 'matches'> {
  const copies = new Map(results.matches.map(({ file, duplicateOf }) => [file, duplicateOf]));
  const ranked = rankMatches(results.matches.map((match) => reweighMatch(match, spec, weights)));
  return {
    job: { ...results.job, spec },
    matches: ranked.map((match) => ({ ...match, duplicateOf: copies.get(match.file) ?? null })),
  };
}

function reweighMatch(
  { rank: _rank, duplicateOf: _copy, ...match }: Match,
  spec: Spec,
  weights: Weights,
): Omit<Match, 'rank' | 'duplicateOf'> {
  const credits = match.requirements.map(({ credit }) => credit);
  const { rows, ...standing } = standingOf(credits, spec, weights);
  return {
    ...match,
    ...standing,
    ...reviewAgain(match, standing.interval),
    requirements: match.requirements.map((result, index) => {
      const row = rows[index];
      const advice = row?.status === 'met' ? null : result.advice;
      return { ...result, ...row, advice };
    }),
  };
}
