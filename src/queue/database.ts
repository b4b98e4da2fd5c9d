// Where a queue lies → PostgreSQL, or PGlite in a folder: the same statements and transactions on both.
import type { ConnectionOptions } from 'pg-boss';
import { UsageError } from '../model/errors.ts';
import { lockFolder } from './lock.ts';
import { load } from './optional.ts';

type BossDatabase = NonNullable<ConnectionOptions['db']>;

export type Row = { [column: string]: unknown };

/** Statements on one database, or inside one transaction of it. */
export interface Statements {
  query<T extends Row>(text: string, values?: unknown[]): Promise<T[]>;
  /** The same for pg-boss: given to a call of it as `db`, the call is part of the transaction. */
  boss: BossDatabase;
}

export interface Database extends Statements {
  /** Where it lies, without a password. */
  name: string;
  backend: 'postgres' | 'pglite';
  /** Runs several statements without values. */
  script(text: string): Promise<void>;
  transaction<T>(use: (inside: Statements) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Connections that one process holds: a worker claims, touches and commits, never more at once. */
const connections = 4;

export const isServer = (queue: string): boolean => /^postgres(?:ql)?:\/\//.test(queue);

/** The place of a queue as it may be shown: no user, no password, no parameters. */
export function placeOf(queue: string): string {
  if (!isServer(queue)) return queue;
  try {
    const { protocol, host, pathname } = new URL(queue);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'postgres://…';
  }
}

/** Opens a queue's database. Throws UsageError where it cannot be reached, never with a password in it. */
export async function openDatabase(queue: string): Promise<Database> {
  assertPlace(queue);
  let database: Database | null = null;
  try {
    database = await (isServer(queue) ? openServer(queue) : openFolder(queue));
    await database.query('SELECT 1');
    return database;
  } catch (cause) {
    await database?.close().catch(() => {});
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(
      `The queue at ${placeOf(queue)} could not be opened: ${reasonOf(cause)}`,
      isServer(queue)
        ? 'Check that the server runs and lets you in; a password belongs into PGPASSWORD or a password file.'
        : 'Name a folder that may be written and holds nothing else, or none yet.',
    );
  }
}

/** What is neither a folder nor PostgreSQL would be made a folder of that name, password and all, or lie in memory. */
function assertPlace(queue: string): void {
  const hint = 'Give postgres://host/database, or a folder.';
  if (queue.trim() === '') throw new UsageError('--queue, or ROLEFIT_QUEUE, is empty.', hint);
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(queue) ?? [];
  if (scheme !== undefined && !isServer(queue))
    throw new UsageError(`A queue cannot be at ${scheme}://.`, hint);
}

async function openServer(queue: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: queue, max: connections, application_name: 'rolefit' });
  pool.on('error', () => {}); // a connection that ends while idle is replaced when one is needed
  return {
    name: placeOf(queue),
    backend: 'postgres',
    query: async (text, values) => (await pool.query(text, values)).rows,
    boss: { executeSql: (text, values) => pool.query(text, values) },
    script: async (text) => void (await pool.query(text)),
    async transaction(use) {
      const client = await pool.connect();
      let broken: Error | undefined;
      client.on('error', noteBroken);
      function noteBroken(error: Error): void {
        broken = error;
      }
      try {
        await client.query('BEGIN');
        const outcome = await use({
          query: async (text, values) => (await client.query(text, values)).rows,
          boss: { executeSql: (text, values) => client.query(text, values) },
        });
        await client.query('COMMIT');
        return outcome;
      } catch (error) {
        await client.query('ROLLBACK').catch(noteBroken);
        throw error;
      } finally {
        client.off('error', noteBroken);
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

async function openFolder(folder: string): Promise<Database> {
  const [{ PGlite }, { fromPglite }] = await Promise.all([
    load('@electric-sql/pglite', () => import('@electric-sql/pglite')),
    import('pg-boss'),
  ]);
  const unlock = lockFolder(folder);
  const database = await PGlite.create(folder).catch((error: unknown) => {
    unlock();
    throw error;
  });
  return {
    name: folder,
    backend: 'pglite',
    query: async <T extends Row>(text: string, values?: unknown[]) =>
      (await database.query<T>(text, values)).rows,
    boss: fromPglite(database),
    script: async (text) => void (await database.exec(text)),
    transaction: (use) =>
      database.transaction((inside) =>
        use({
          query: async <T extends Row>(text: string, values?: unknown[]) =>
            (await inside.query<T>(text, values)).rows,
          boss: { executeSql: (text, values) => inside.query(text, values) },
        }),
      ),
    close: async () => {
      await database.close();
      unlock();
    },
  };
}

/** Why something failed, in words; a connection that was refused on every address has them a level down. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/(:\/\/)\S*@/g, '$1');
}
