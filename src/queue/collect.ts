// A run that was worked off → its rankings, the same as of a run on one machine.
import { InputError, UsageError } from '../model/errors.ts';
import type { Matrix } from '../model/matrix.ts';
import { OwnLines } from '../screen/lines.ts';
import { matrixOf } from '../screen/matrix.ts';
import { type Ranking, rankingOf } from '../screen/screening.ts';
import { Tally } from '../screen/tally.ts';
import type { Database } from './database.ts';
import { withQueue } from './queue.ts';
import { findRun, type PlannedRun } from './runs.ts';

export interface CollectRequest {
  /** `postgres://…`, or a folder for the embedded database. */
  queue: string;
  run: string;
  /** Leaves out matches with a lower score; gates are about all of them. */
  minScore?: number | null;
  /** Take what is there of a run that is not done; the results are then marked `interrupted`. */
  partial?: boolean;
}

export interface Collected {
  /** One for each posting, in the order they were planned; their matches come one by one. */
  rankings: Ranking[];
  /** Whether several postings were planned. */
  several: boolean;
  matrix(): Matrix;
}

/** Files that are fetched at once. */
const page = 500;

/**
 * Collects a run, and hands it to `use` while its matches can be read.
 * @throws UsageError when there is no such run, or it is not done and `partial` is not set.
 */
export function collectRun<T>(
  request: CollectRequest,
  use: (collected: Collected) => T | Promise<T>,
): Promise<T> {
  return withQueue(request.queue, {}, async ({ database }) => {
    const run = await findRun(database, request.run);
    const lines = new OwnLines();
    try {
      const tally = new Tally(lines);
      const missing = run.files - (await addOutcomes(database, run, tally));
      if (missing > 0 && !request.partial) throw notDone(run, missing);
      const { asOf, config, engine, jobs } = run.plan;
      const look = {
        config,
        minScore: request.minScore ?? null,
        signal: missing > 0 ? AbortSignal.abort() : null,
      };
      const rankings = jobs.map((job, index) => rankingOf(look, { asOf, engine, job }, tally, index));
      const unusable = run.plan.unusable.map(
        ({ file, code, message, hint }) => new InputError(code, file, message, hint),
      );
      return await use({
        rankings,
        several: run.plan.several,
        matrix: () => matrixOf({ rankings, unusable, tally }, look),
      });
    } finally {
      lines.close();
    }
  });
}

type OutcomeRow = {
  file: string;
  resume: string | null;
  sketch: string | null;
  code: InputError['code'] | null;
  message: string | null;
  hint: string | null;
  postings: string[];
  matches: string[];
};

const selectPage = `
SELECT o.file, o.resume, o.sketch, o.code, o.message, o.hint,
  array(SELECT r.posting FROM rolefit.result r WHERE r.run = o.run AND r.resume = o.resume AND r.kind = o.kind ORDER BY r.posting, r.engine) AS postings,
  array(SELECT r.match FROM rolefit.result r WHERE r.run = o.run AND r.resume = o.resume AND r.kind = o.kind ORDER BY r.posting, r.engine) AS matches
FROM rolefit.outcome o WHERE o.run = $1 AND o.file > $2 ORDER BY o.file LIMIT ${page}`;

/** Adds every outcome in the order of the key, a page at a time; returns how many there were. */
async function addOutcomes(database: Database, run: PlannedRun, tally: Tally): Promise<number> {
  let count = 0;
  for (let after = '', more = true; more; ) {
    const rows = await database.query<OutcomeRow>(selectPage, [run.id, after]);
    for (const row of rows) addOutcome(run, row, tally);
    count += rows.length;
    after = rows.at(-1)?.file ?? after;
    more = rows.length === page;
  }
  return count;
}

function addOutcome(run: PlannedRun, row: OutcomeRow, tally: Tally): void {
  const { file, resume, code, message, hint } = row;
  if (code !== null) {
    tally.addUnreadable({ file, sha256: resume, code, message: message ?? '', hint }, null, false);
    return;
  }
  const byPosting = new Map(row.postings.map((posting, index) => [posting, row.matches[index]]));
  const matches = run.plan.jobs.map(({ sha256 }) => {
    const match: unknown = JSON.parse(byPosting.get(sha256) ?? 'null');
    if (typeof match !== 'object' || match === null || !('score' in match) || typeof match.score !== 'number')
      throw new Error(`${file} was scored, but its match is lost`);
    // The match may have been made of the same bytes under another name.
    return { ...match, score: match.score, file };
  });
  const scores = matches.map(({ score }) => score);
  tally.addScored(file, null, { scores, sketch: row.sketch ?? '', matches: JSON.stringify(matches) });
}

function notDone({ id, files }: PlannedRun, missing: number): UsageError {
  return new UsageError(
    `Run ${id} is not done: ${missing} of ${files} files are still to be scored.`,
    'See `rolefit run status`; --partial collects what is there.',
  );
}
