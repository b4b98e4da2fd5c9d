// A folder with a database in it → a lock beside it: two processes that open it at once would destroy it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** Locks a folder, made if need be, and returns what unlocks it. Throws UsageError while another process holds it. */
export function lockFolder(folder: string): () => void {
  const lock = `${resolve(folder)}.lock`;
  mkdirSync(resolve(folder), { recursive: true, mode: 0o700 });
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = holderOf(lock);
    if (attempt > 0 || (holder !== null && isAlive(holder)))
      throw new UsageError(
        `The queue in ${folder} is in use by process ${holder ?? 'unknown'}.`,
        'A folder serves one process at a time; for several, use --queue postgres://…',
      );
    rmSync(lock, { force: true }); // its process was ended
  }
}

function holderOf(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
