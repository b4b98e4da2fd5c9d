// Matches in any order → ranked: best first, equal scores share a rank, order within a tie by file name.
import type { Match } from '../model/results.ts';
import type { Unranked } from './match.ts';

/** Competition ranking (1, 2, 2, 4) by score. File names are compared by code unit, the same on every machine. */
export function rankMatches(matches: readonly Unranked[]): Match[] {
  return inRankOrder(matches, ({ score }) => score).map(({ item, rank }) => placeMatch(item, rank, null));
}

/** Anything with a file name and a score in the order of the ranking, each with its rank. */
export function inRankOrder<T extends { file: string }>(
  items: readonly T[],
  scoreOf: (item: T) => number,
): { item: T; rank: number }[] {
  const sorted = [...items].sort((a, b) => scoreOf(b) - scoreOf(a) || compareFiles(a.file, b.file));
  let rank = 0;
  let before = Number.NaN;
  return sorted.map((item, index) => {
    const score = scoreOf(item);
    if (score !== before) rank = index + 1;
    before = score;
    return { item, rank };
  });
}

/** A match in its place among the others. */
export function placeMatch(match: Unranked, rank: number, duplicateOf: string | null): Match {
  const { file, sha256, ...rest } = match;
  return { file, sha256, rank, ...rest, duplicateOf };
}

/** File names by code unit. */
export const compareFiles = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
