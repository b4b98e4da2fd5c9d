// Edits of a resume and lines to cross → for each line the fewest edits that cross it.
import type { Edit, Reach, Threshold } from '../model/advice.ts';
import { type Band, bands } from '../model/outcome.ts';
import type { Weights } from '../model/weights.ts';
import { fewest } from './fewest.ts';
import { bandOf } from './standing.ts';

/** A score to come to, and the band that begins there; null for a number that was asked for. */
export type Line = Pick<Threshold, 'band' | 'at'>;

/** The bands above a score, the nearest first; or the one number that was asked for. */
export function linesAbove(score: number, { bands: starts }: Weights, asked: number | null): Line[] {
  if (asked !== null) return [{ band: null, at: asked }];
  const above = bands.flatMap((band: Band): Line[] =>
    band === 'weak' || starts[band] <= score ? [] : [{ band, at: starts[band] }],
  );
  return above.sort((a, b) => a.at - b.at);
}

/** What some edits together come to. */
export type ScoreOf = (edits: readonly Edit[]) => number;

/**
 * Finds the fewest edits for each line, among all and among those that rest on the paper alone. Of equally few, those
 * that ask least of what is not on the paper, then those that come to the higher score.
 */
export function thresholdsOf(
  lines: readonly Line[],
  edits: readonly Edit[],
  scoreOf: ScoreOf,
  weights: Weights,
): Threshold[] {
  const remembered = remember(scoreOf);
  const shown = edits.filter(({ basis }) => basis === 'shown');
  return lines.map(({ band, at }) => {
    const all = fewestEdits(edits, at, remembered, weights);
    const own = fewestEdits(shown, at, remembered, weights);
    const smallest = (all?.proven ?? true) && (own?.proven ?? true);
    return { band, at, reach: all?.reach ?? null, shown: own?.reach ?? null, smallest };
  });
}

function remember(scoreOf: ScoreOf): ScoreOf {
  const known = new Map<string, number>();
  return (edits) => {
    const key = edits.map(({ id }) => id).join();
    const score = known.get(key) ?? scoreOf(edits);
    known.set(key, score);
    return score;
  };
}

function fewestEdits(
  edits: readonly Edit[],
  at: number,
  scoreOf: ScoreOf,
  weights: Weights,
): { reach: Reach; proven: boolean } | null {
  const chosen = (indices: readonly number[]): Edit[] => indices.flatMap((index) => edits[index] ?? []);
  const sumOf = (indices: readonly number[]): number => scoreOf(chosen(indices));
  const guesses = (indices: readonly number[]): number =>
    chosen(indices).filter(({ basis }) => basis === 'related').length;
  const better = (one: readonly number[], other: readonly number[]): boolean =>
    guesses(one) < guesses(other) || (guesses(one) === guesses(other) && sumOf(one) > sumOf(other));
  const found = fewest(edits.length, sumOf, at, better);
  if (found === null) return null;
  const score = sumOf(found.indices);
  const ids = chosen(found.indices).map(({ id }) => id);
  return { reach: { score, band: bandOf(score, weights), edits: ids }, proven: found.proven };
}
