// Where understood resumes are kept between runs: the folder, which part of it an engine may use, its size, its end.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Config } from '../model/config.ts';
import type { Limits } from '../model/limits.ts';
import { codeHash } from './code-hash.ts';
import { hashOf } from './engine.ts';

/** Days after which the folder of an engine that nobody used is removed, unless the configuration says otherwise: profiles are personal data. */
const keptDays = 60;

/** Days that personal data is kept for. */
export const retentionDays = ({ retention }: Config = {}): number => retention?.days ?? keptDays;

/** What has a say in how a file is understood. */
export interface CacheKey {
  lexicon: string;
  limits: Limits;
  ocr: boolean;
  asOf: string;
  /** Says how long what nobody uses is kept. */
  config?: Config;
}

/** The cache of this user: XDG_CACHE_HOME, or the place that the system has for such things. */
export function cacheFolder(env = process.env, platform = process.platform): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'rolefit');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'rolefit');
  if (platform === 'win32') return join(local ?? join(homedir(), 'AppData', 'Local'), 'rolefit', 'Cache');
  return join(homedir(), '.cache', 'rolefit');
}

/**
 * The folder for this engine, made if need be; null where there can be none, as in a home that is read-only. Another
 * code, lexicon or month ('present' ends there) uses another folder; limits of time and memory change no profile.
 */
export function openCache(key: CacheKey, root = cacheFolder()): string | null {
  const { seconds, ocrSeconds, memoryMb, ...limits } = key.limits;
  const month = key.asOf.slice(0, 7);
  const folder = join(root, 'profiles', hashOf([codeHash(), key.lexicon, limits, key.ocr, month]));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const now = Date.now() / 1000;
    utimesSync(folder, now, now);
    removeUnused(join(root, 'profiles'), now - retentionDays(key.config) * 24 * 3600);
    return folder;
  } catch {
    return null;
  }
}

function removeUnused(profiles: string, before: number): void {
  for (const name of readdirSync(profiles)) {
    const folder = join(profiles, name);
    if (statSync(folder).mtimeMs / 1000 < before) rmSync(folder, { recursive: true, force: true });
  }
}

/** Profiles kept, and the bytes of their files. */
export async function cacheSize(
  root = cacheFolder(),
): Promise<{ folder: string; profiles: number; bytes: number }> {
  let profiles = 0;
  let bytes = 0;
  const entries = await readdir(join(root, 'profiles'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const stats = await lstat(join(entry.parentPath, entry.name)).catch(() => null);
    profiles += 1;
    bytes += stats?.size ?? 0;
  }
  return { folder: root, profiles, bytes };
}

/** Removes all that is kept; runs under way go on without it. */
export async function clearCache(root = cacheFolder()): Promise<void> {
  const profiles = join(root, 'profiles');
  if (existsSync(profiles)) await rm(profiles, { recursive: true, force: true, maxRetries: 3 });
}
