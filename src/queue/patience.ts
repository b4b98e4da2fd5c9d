// A use of the database → the same again while the database is away, as at a restart.
import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf } from './database.ts';

/** Minutes of absence that a worker sits out. */
const mostMinutes = 5;
const away =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|Connection terminated|connection timeout|terminating connection|server closed the connection|the database system is|not queryable|client was closed/i;

/** Whether a statement failed because no database was there, rather than because of what it said. */
export function isAway(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^(?:57P0|08)/.test(code) || away.test(`${code} ${reasonOf(error)}`);
}

/** Repeats a use until the database answers; what it must do twice at most must be harmless twice. */
export async function patiently<T>(use: () => Promise<T>): Promise<T> {
  const end = Date.now() + mostMinutes * 60_000;
  for (let wait = 200; ; wait = Math.min(2 * wait, 5_000)) {
    try {
      return await use();
    } catch (error) {
      if (!isAway(error) || Date.now() > end) throw error;
      await pause(wait);
    }
  }
}
