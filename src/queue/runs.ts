// The table of runs → what was planned of one, or of all that are not finished.
import type { Config } from '../model/config.ts';
import { type InputError, UsageError } from '../model/errors.ts';
import type { Results } from '../model/results.ts';
import type { Job } from '../screen/job.ts';
import type { Database } from './database.ts';

/** All that a worker has to know, so that it needs neither posting nor configuration. */
export interface Plan {
  /** The folder that names of files are relative to. */
  base: string;
  asOf: string;
  config: Config;
  engine: Results['engine'];
  jobs: Job[];
  unusable: { file: string; code: InputError['code']; message: string; hint: string | null }[];
  /** Whether the outcome is a matrix: several postings, or a folder of them. */
  several: boolean;
  /** Files of a shard. */
  shard: number;
}

export interface PlannedRun {
  id: string;
  engine: string;
  files: number;
  shards: number;
  finished: boolean;
  plan: Plan;
}

type RunRow = {
  id: string;
  engine: string;
  files: number;
  shards: number;
  finished: boolean;
  plan: string;
};

const columns =
  'SELECT id, engine, files, shards, finished_on IS NOT NULL AS finished, plan FROM rolefit.run';

/** Throws UsageError where the queue holds no such run. */
export async function findRun(database: Database, id: string): Promise<PlannedRun> {
  const [row] = await database.query<RunRow>(`${columns} WHERE id = $1`, [id]);
  if (row !== undefined) return runOf(row);
  throw new UsageError(
    `The queue at ${database.name} holds no run ${id}.`,
    '`rolefit run plan` prints the id of a run.',
  );
}

/** Runs with work left, the oldest first. */
export async function openRuns(database: Database): Promise<PlannedRun[]> {
  const rows = await database.query<RunRow>(`${columns} WHERE finished_on IS NULL ORDER BY planned_on, id`);
  return rows.map(runOf);
}

const runOf = ({ plan, ...row }: RunRow): PlannedRun => ({ ...row, plan: JSON.parse(plan) });
