// A run → nothing of it left in the queue: shards, dead letters, outcomes, matches, plan.
import { withQueue } from './queue.ts';
import { findRun } from './runs.ts';
import { bossSchema, deadQueueOf, queueOf } from './tables.ts';

export interface PurgeRequest {
  /** `postgres://…`, or a folder for the embedded database. */
  queue: string;
  run: string;
}

/** Removes a run, all of it or nothing. A worker that still has a shard of it is late: its rows go nowhere. */
export function purgeRun({ queue, run: id }: PurgeRequest): Promise<void> {
  return withQueue(queue, {}, async ({ database }) => {
    await findRun(database, id);
    // In the order in which a worker's commit takes its locks; pg-boss's own call cannot be part of a transaction.
    await database.transaction(async (inside) => {
      for (const name of [queueOf(id), deadQueueOf(id)])
        await inside.query(`SELECT ${bossSchema}.delete_queue($1)`, [name]);
      await inside.query('DELETE FROM rolefit.run WHERE id = $1', [id]);
    });
  });
}
