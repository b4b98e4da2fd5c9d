// A request (paths, posting, configuration, day) → Results: the whole pipeline, for one resume or many.
import type { Config } from '../model/config.ts';
import type { Document } from '../model/document.ts';
import type { Matrix } from '../model/matrix.ts';
import type { Resume } from '../model/profile.ts';
import type { Match, Results } from '../model/results.ts';
import { lexiconFor } from './lexicon-for.ts';
import { inFull, matrixOf } from './matrix.ts';
import { type ReadPosting, readPosting } from './posting.ts';
import { type Given, limitsFor, withReader } from './reader.ts';
import { type Ranking, type ScreeningRequest, withScreening } from './screening.ts';

export interface ScoreRequest extends ScreeningRequest {
  /** A posting, or a spec that was made before. */
  job: Given;
}

export interface MatrixRequest extends ScreeningRequest {
  /** Postings, specs, or folders of them. */
  jobs: readonly Given[];
}

/** Scores resumes against a job. Throws InputError when the job cannot be used; resumes that cannot are rows. */
export function score(request: ScoreRequest): Promise<Results> {
  return withRanking(request, inFull);
}

/** The same for any number of resumes: the matches are not held at once but read when their turn comes. */
export function withRanking<T>(request: ScoreRequest, use: (ranking: Ranking) => T | Promise<T>): Promise<T> {
  return withScreening(request, [request.job], ({ rankings: [ranking] }) => {
    if (ranking === undefined) throw new Error('A posting was read, but no ranking came of it');
    return use(ranking);
  });
}

/** Scores resumes against several jobs, given by name or by folder: each candidate beside each posting. */
export function scoreMatrix(request: MatrixRequest): Promise<Matrix> {
  return withMatrix(request, (matrix) => matrix);
}

/** The same, handed to `use` with every match of the first posting: also of resumes that the matrix leaves out. */
export function withMatrix<T>(
  request: MatrixRequest,
  use: (matrix: Matrix, all: () => Iterable<Match>) => T | Promise<T>,
): Promise<T> {
  return withScreening(request, request.jobs, (screening) =>
    use(matrixOf(screening, request), () => screening.rankings[0]?.all() ?? []),
  );
}

/** The spec of a posting, with the document it was made from (null for a spec that was made before). */
export async function readSpec(
  given: Given,
  { config = {} }: { config?: Config } = {},
): Promise<ReadPosting> {
  return withReader({ workers: 1, resumes: false, config, asOf: '' }, (reader) =>
    readPosting(given, reader, lexiconFor(config), limitsFor(config)),
  );
}

/** The document of a resume, and all that a score sees of it; with `second`, also what ordinary software reads. */
export async function readResume(
  given: Given,
  { config = {}, asOf, second = false }: { config?: Config; asOf: string; second?: boolean },
): Promise<{ document: Document; resume: Resume }> {
  return withReader({ workers: 1, resumes: true, config, asOf, second }, (reader) => reader.both(given));
}
