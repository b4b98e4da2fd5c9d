// A screening against several postings → the matrix of candidates and postings.
import type { Candidate, Matrix } from '../model/matrix.ts';
import { inRankOrder } from '../score/rank.ts';
import type { Ranking, Screening, ScreeningRequest } from './screening.ts';

/** The matrix, with the results of every posting. With `minScore`, candidates whose best score is lower are left out. */
export function matrixOf(
  { rankings, unusable, tally }: Screening,
  { minScore = null }: Pick<ScreeningRequest, 'minScore'>,
): Matrix {
  const [first] = rankings;
  if (first === undefined) throw new Error('A matrix needs a posting');
  const jobs = rankings.map(inFull);
  const matches = jobs.flatMap((job) => job.matches);
  const hashes = new Map(matches.map(({ file, sha256 }) => [file, sha256]));
  const open = new Set(matches.flatMap(({ file, status }) => (status === 'needs-review' ? file : [])));
  const candidates: Candidate[] = [];
  for (const { item } of inRankOrder(tally.entries, ({ scores }) => Math.max(...scores))) {
    const { file, scores } = item;
    const top = Math.max(...scores);
    if (minScore !== null && top < minScore) continue;
    const sha256 = hashes.get(file) ?? '';
    candidates.push({
      file,
      sha256,
      best: scores.indexOf(top),
      scores,
      duplicateOf: tally.duplicateOf(file),
      status: open.has(file) ? 'needs-review' : 'ranked',
    });
  }
  const { asOf, engine, interrupted } = first.results;
  return {
    schema: 'rolefit.matrix/1',
    asOf,
    engine,
    jobs,
    candidates,
    unusable: unusable.map(({ file, code, message, hint }) => ({ file, code, message, hint })),
    ...(interrupted ? { interrupted } : {}),
  };
}

/** A ranking with all its matches. */
export function inFull({ results, matches }: Ranking): Matrix['jobs'][number] {
  const { unreadable, gates, interrupted, ...about } = results;
  return { ...about, matches: [...matches()], unreadable, gates, ...(interrupted ? { interrupted } : {}) };
}
