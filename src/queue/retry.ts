// A run → its files that failed for a reason that may be gone, planned once more; dead letters among them.
import type { InputCode } from '../model/errors.ts';
import { insertShards } from './plan.ts';
import { knowQueue, withQueue } from './queue.ts';
import { findRun } from './runs.ts';
import { deadQueueOf, queueOf } from './tables.ts';

export interface RetryRequest {
  /** `postgres://…`, or a folder for the embedded database. */
  queue: string;
  run: string;
}

/** What a machine, a mount or a limit can be to blame for; what is wrong with a file itself stays wrong. */
const passing: readonly InputCode[] = ['timeout', 'memory', 'crashed', 'not-found', 'permission'];

/** Puts failed files back into the queue, each in a shard of its own; returns their number. */
export function retryRun({ queue, run: id }: RetryRequest): Promise<{ files: number }> {
  return withQueue(queue, {}, async (opened) => {
    await findRun(opened.database, id);
    await knowQueue(opened, queueOf(id));
    const files = await opened.database.transaction(async (inside) => {
      const rows = await inside.query<{ file: string }>(
        'DELETE FROM rolefit.outcome WHERE run = $1 AND code = ANY($2::text[]) RETURNING file',
        [id, [...passing]],
      );
      if (rows.length === 0) return 0;
      const shards = rows.map(({ file }) => ({ files: [file] }));
      await insertShards(opened, inside, id, [shards]);
      await inside.query('UPDATE rolefit.run SET finished_on = NULL WHERE id = $1', [id]);
      return rows.length;
    });
    await opened.boss.deleteAllJobs(deadQueueOf(id));
    return { files };
  });
}
