// Where a queue lies → its database with all tables there, and pg-boss on top of it.
import type { PgBoss } from 'pg-boss';
import { type Database, openDatabase } from './database.ts';
import { bossSchema, createTables } from './tables.ts';

export interface Queue {
  database: Database;
  boss: PgBoss;
}

/** Seconds between two looks for shards whose worker has gone silent. */
const superviseSeconds = 3;

/** Opens a queue for the time of its use. `supervise` finds shards whose worker died: what works needs it. */
export async function withQueue<T>(
  queue: string,
  { supervise = false }: { supervise?: boolean },
  use: (queue: Queue) => Promise<T>,
): Promise<T> {
  const { PgBoss } = await import('pg-boss');
  const database = await openDatabase(queue);
  const boss = new PgBoss({
    db: database.boss,
    backend: database.backend,
    schema: bossSchema,
    schedule: false,
    registerInstance: false,
    supervise,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
  });
  boss.on('error', () => {}); // a database that is away for a moment: each use of it has its own patience
  try {
    await boss.start();
    // One transaction: two processes that begin at once must not create the same table at once.
    await database.script(`SELECT pg_advisory_xact_lock(7320544);${createTables}`);
    return await use({ database, boss });
  } finally {
    await boss.stop({ graceful: false }).catch(() => {});
    await database.close().catch(() => {});
  }
}

/** pg-boss looks a queue up once: inside a transaction it would wait for the one connection of PGlite. */
export async function knowQueue({ boss }: Queue, name: string): Promise<void> {
  await boss.findJobs(name, { limit: 1 });
}
