// Files that a run wrote → these files and what the cache keeps of their resumes, removed or only named.
import { createReadStream } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { cacheFolder } from './cache.ts';

/** What a file is, by its own first words: nothing else is ever removed. */
const kinds: readonly (readonly [Purged['kind'], RegExp])[] = [
  ['journal', /^\{"type":"journal","schema":"rolefit\.journal\/1"/],
  ['results', /^\{(?:"type":"run",|\s*)"schema":\s?"rolefit\.(?:results|matrix)\/1"/],
  ['page', /^<!doctype html>[\s\S]*trusted-types rolefit/],
  ['table', /^\uFEFF?rank,file,score,lowest,highest,band/],
];
const headBytes = 1024;
const day = 24 * 3600 * 1000;

export interface Purged {
  path: string;
  kind: 'journal' | 'results' | 'page' | 'table' | 'cache';
  bytes: number;
}

export interface PurgeOptions {
  /** Only what is older than this many days, by the time of its last change; null for all. */
  olderThan?: number | null;
  /** Names what would go, and removes nothing. */
  dryRun?: boolean;
  /** Folder of the cache. */
  cache?: string;
}

/**
 * Removes results, journals, pages and tables that rolefit wrote, and what the cache keeps of the resumes that they
 * name by hash (pages and tables alone name too little for that). With `olderThan`, also what the cache keeps for
 * longer of any resume. Resumes and postings are never touched.
 *
 * @returns what was removed, or would be, in the order of the files; entries of the cache follow
 * @throws UsageError on a file that is not there or that rolefit did not write; nothing is removed then
 */
export async function purge(files: readonly string[], options: PurgeOptions = {}): Promise<Purged[]> {
  const { olderThan = null, dryRun = false, cache = cacheFolder() } = options;
  const before = olderThan === null ? Number.POSITIVE_INFINITY : Date.now() - olderThan * day;
  const own: Purged[] = [];
  const hashes = new Set<string>();
  for (const path of files) {
    const { mtimeMs, size } = await statOf(path);
    const kind = await kindOf(path);
    if (mtimeMs >= before) continue;
    own.push({ path, kind, bytes: size });
    if (kind === 'journal' || kind === 'results') await addHashes(path, hashes);
  }
  const kept = await entriesIn(
    cache,
    (sha256, mtimeMs) => hashes.has(sha256) || (olderThan !== null && mtimeMs < before),
  );
  const all = [...own, ...kept];
  if (!dryRun) for (const { path } of all) await rm(path, { force: true });
  return all;
}

async function statOf(path: string): Promise<{ mtimeMs: number; size: number }> {
  const stats = await stat(path).catch(() => null);
  if (stats?.isFile()) return stats;
  throw new UsageError(`${path} is not a file.`, 'Name the files that a run wrote; nothing was removed.');
}

/** What a file is, by its first words. Throws UsageError for one that rolefit did not write. */
export async function kindOf(path: string): Promise<Purged['kind']> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const head = buffer.toString('utf8', 0, bytesRead);
    const found = kinds.find(([, pattern]) => pattern.test(head));
    if (found !== undefined) return found[0];
  } finally {
    await file.close();
  }
  throw new UsageError(
    `${path} was not recognised as a journal, results (JSON, NDJSON), a page or a table (CSV) of rolefit; nothing was removed.`,
    'Remove reports in other formats by hand.',
  );
}

/** Every hash of a file that stands in it; those of postings find nothing in the cache. */
async function addHashes(path: string, hashes: Set<string>): Promise<void> {
  let rest = '';
  for await (const piece of createReadStream(path, 'utf8')) {
    const text: string = rest + piece;
    for (const [, sha256 = ''] of text.matchAll(/"sha256":\s?"([0-9a-f]{64})"/g)) hashes.add(sha256);
    rest = text.slice(-100); // a hash with its key is shorter
  }
}

/** Entries of the cache, which lie as `profiles/<engine>/<2 letters>/<62 letters>.<extension>`. */
async function entriesIn(
  cache: string,
  wanted: (sha256: string, mtimeMs: number) => boolean,
): Promise<Purged[]> {
  const root = join(cache, 'profiles');
  const found: Purged[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])) {
    const sha256 = entry.parentPath.slice(-2) + entry.name.slice(0, 62);
    if (!entry.isFile() || !/^[0-9a-f]{64}$/.test(sha256)) continue;
    const path = join(entry.parentPath, entry.name);
    const stats = await stat(path).catch(() => null);
    if (stats !== null && wanted(sha256, stats.mtimeMs))
      found.push({ path, kind: 'cache', bytes: stats.size });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
