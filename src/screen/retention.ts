// Days that personal data may be kept → what is older: profiles in the cache, and journals that runs have used.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cacheFolder } from './cache.ts';
import { kindOf, type Purged, purge } from './purge.ts';

const notesIn = (root: string): string => join(root, 'journals');

/**
 * Notes where a journal lies, so that it can be found when its time is up. False where nothing can be noted: the journal
 * then has to be removed by hand.
 */
export async function rememberJournal(journal: string, root = cacheFolder()): Promise<boolean> {
  const path = resolve(journal);
  const name = createHash('sha256').update(path).digest('hex').slice(0, 32);
  try {
    await mkdir(notesIn(root), { recursive: true, mode: 0o700 });
    await writeFile(join(notesIn(root), name), path, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

/** Journals that are remembered, are there and still are journals. Those that are gone are forgotten. */
export async function rememberedJournals(root = cacheFolder()): Promise<string[]> {
  const journals: string[] = [];
  const names = await readdir(notesIn(root)).catch(() => []);
  for (const name of names.sort()) {
    const note = join(notesIn(root), name);
    const path = await readFile(note, 'utf8');
    const isThere = await stat(path).then(
      (stats) => stats.isFile(),
      () => false,
    );
    if (!isThere) await rm(note, { force: true });
    else if ((await kindOf(path).catch(() => null)) === 'journal') journals.push(path);
  }
  return journals;
}

/** Removes what is older than `days`: a profile since it was understood, a journal since its last line. */
export async function removeExpired(days: number, root = cacheFolder()): Promise<Purged[]> {
  const removed = await purge(await rememberedJournals(root), { olderThan: days, cache: root });
  await rememberedJournals(root);
  return removed;
}
