// Where a queue lies → its database with all tables there, and pg-boss on top of it.
import type { PgBoss } from 'pg-boss';
import { UsageError } from '../model/errors.ts';
import { type Database, openDatabase, reasonOf } from './database.ts';
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
    await prepare({ database, boss });
    return await use({ database, boss });
  } finally {
    await boss.stop({ graceful: false }).catch(() => {});
    await database.close().catch(() => {});
  }
}

/** Makes what is not there yet; who only uses a queue needs no right to make anything. */
async function prepare({ database, boss }: Queue): Promise<void> {
  try {
    await boss.start();
    const [made] = await database.query("SELECT to_regclass('rolefit.result') IS NOT NULL AS there");
    // One transaction: two processes that begin at once must not create the same table at once.
    if (!made?.there) await database.script(`SELECT pg_advisory_xact_lock(7320544);${createTables}`);
  } catch (cause) {
    throw new UsageError(
      `The queue at ${database.name} could not be prepared: ${reasonOf(cause)}`,
      'Whoever uses it first must be allowed to make schemas in the database; all others, to use rolefit and rolefit_jobs.',
    );
  }
}

/** pg-boss looks a queue up once: inside a transaction it would wait for the one connection of PGlite. */
export async function knowQueue({ boss }: Queue, name: string): Promise<void> {
  await boss.findJobs(name, { limit: 1 });
}
