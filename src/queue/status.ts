// A run → how far it has come: counts, rate, time left, the oldest sign of life, failures by code.
import { withQueue } from './queue.ts';
import { findRun } from './runs.ts';
import { bossSchema, deadQueueOf, queueOf } from './tables.ts';

export interface StatusRequest {
  /** `postgres://…`, or a folder for the embedded database. */
  queue: string;
  run: string;
}

export interface RunStatus {
  id: string;
  /** Files planned, and of these the ones that are through. */
  files: number;
  done: number;
  /** Shards by what they are doing; `dead` are in the dead-letter queue. */
  shards: { waiting: number; active: number; done: number; dead: number };
  /** Files a second over the last minutes, null when none came through. */
  rate: number | null;
  /** Seconds until all are through at this rate. */
  secondsLeft: number | null;
  /** Seconds since the quietest worker gave a sign of life. */
  oldestHeartbeat: number | null;
  /** Files that could not be read, by code. */
  failures: Record<string, number>;
}

/** Minutes that the rate is taken over. */
const window = 5;

type ShardRow = {
  waiting: number;
  active: number;
  done: number;
  dead: number;
  recent: number;
  seconds: number | null;
  oldest: number | null;
};

const selectShards = `
SELECT
  count(*) FILTER (WHERE name = $1 AND state < 'active')::int AS waiting,
  count(*) FILTER (WHERE name = $1 AND state = 'active')::int AS active,
  count(*) FILTER (WHERE name = $1 AND state = 'completed')::int AS done,
  count(*) FILTER (WHERE name = $2)::int AS dead,
  coalesce(sum((output->>'files')::int) FILTER (WHERE name = $1 AND completed_on > now() - interval '${window} minutes'), 0)::int AS recent,
  extract(epoch FROM now() - min(greatest(started_on, now() - interval '${window} minutes'))
    FILTER (WHERE name = $1 AND state = 'completed' AND completed_on > now() - interval '${window} minutes'))::float8 AS seconds,
  extract(epoch FROM now() - min(coalesce(heartbeat_on, started_on)) FILTER (WHERE name = $1 AND state = 'active'))::float8 AS oldest
FROM ${bossSchema}.job WHERE name IN ($1, $2)`;

/** Throws UsageError when the queue cannot be reached or holds no such run. */
export function runStatus({ queue, run: id }: StatusRequest): Promise<RunStatus> {
  return withQueue(queue, {}, async ({ database }) => {
    const run = await findRun(database, id);
    const [shards] = await database.query<ShardRow>(selectShards, [queueOf(id), deadQueueOf(id)]);
    if (shards === undefined) throw new Error('A count came back without a row');
    const outcomes = await database.query<{ code: string | null; count: number }>(
      'SELECT code, count(*)::int AS count FROM rolefit.outcome WHERE run = $1 GROUP BY code ORDER BY code',
      [id],
    );
    const done = outcomes.reduce((sum, { count }) => sum + count, 0);
    const { waiting, active, dead, recent, seconds, oldest } = shards;
    const rate = recent > 0 && seconds !== null && seconds > 0 ? recent / seconds : null;
    const left = run.files - done;
    return {
      id,
      files: run.files,
      done,
      shards: { waiting, active, done: shards.done, dead },
      rate,
      secondsLeft: left === 0 ? 0 : rate === null ? null : left / rate,
      oldestHeartbeat: oldest,
      failures: Object.fromEntries(
        outcomes.flatMap(({ code, count }) => (code === null ? [] : [[code, count]])),
      ),
    };
  });
}
