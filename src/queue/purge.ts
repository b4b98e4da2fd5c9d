// A run → nothing of it left in the queue: shards, dead letters, outcomes, matches, plan.
import { withQueue } from './queue.ts';
import { findRun } from './runs.ts';
import { deadQueueOf, queueOf } from './tables.ts';

export interface PurgeRequest {
  /** `postgres://…`, or a folder for the embedded database. */
  queue: string;
  run: string;
}

/** Removes a run. A worker that still has a shard of it is late: its rows go nowhere. */
export function purgeRun({ queue, run: id }: PurgeRequest): Promise<void> {
  return withQueue(queue, {}, async ({ database, boss }) => {
    await findRun(database, id);
    await boss.deleteQueue(queueOf(id));
    await boss.deleteQueue(deadQueueOf(id));
    await database.query('DELETE FROM rolefit.run WHERE id = $1', [id]);
  });
}
