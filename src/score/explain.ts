// Results × one or two resumes → why one stands where it does, or above the other.
import type { Explanation } from '../model/explanation.ts';
import type { Match, Results } from '../model/results.ts';
import type { Weights } from '../model/weights.ts';
import { stabilityOf } from './stability.ts';

/** Explains a match, or two: then the one that stands above comes first, whatever order they are given in. */
export function explain(
  results: Results,
  weights: Weights,
  one: Match,
  other: Match | null = null,
): Explanation {
  const [first, second] = other !== null && other.score > one.score ? [other, one] : [one, other];
  const { asOf, engine, job, matches } = results;
  return {
    schema: 'rolefit.explanation/1',
    asOf,
    engine,
    job: { file: job.file, sha256: job.sha256, spec: job.spec },
    of: matches.length,
    first,
    second,
    stability: stabilityOf(results, weights, first, second),
  };
}
