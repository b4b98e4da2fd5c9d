// Matches in any order → ranked: best first, equal scores share a rank, order within a tie by file name.
import type { Match } from '../model/results.ts';
import type { Unranked } from './match.ts';

/** Competition ranking (1, 2, 2, 4) by score. File names are compared by code unit, the same on every machine. */
export function rankMatches(matches: readonly Unranked[]): Match[] {
  const sorted = [...matches].sort((a, b) => b.score - a.score || compare(a.file, b.file));
  const ranked: Match[] = [];
  for (const [index, match] of sorted.entries()) {
    const before = ranked[index - 1];
    const rank = before !== undefined && before.score === match.score ? before.rank : index + 1;
    const { file, sha256, ...rest } = match;
    ranked.push({ file, sha256, rank, ...rest, duplicateOf: null });
  }
  return ranked;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
