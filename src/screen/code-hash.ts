// The program's own files → a hash of what reads and understands: another program's work must not pass for ours.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../model/version.ts';

/** Folders of the program that have a say in what is understood of a file. */
const folders = ['lexicon', 'model', 'read', 'understand'];
const root = fileURLToPath(new URL('..', import.meta.url));
const known = new Map<string, string>();

/** 16 hex digits over version, Unicode tables and the code that understands; takes some ten milliseconds, once a process. */
export function codeHash(): string {
  return hashOnce(folders);
}

/** The same over all code that has a say in a match. */
export function scoringHash(): string {
  return hashOnce([...folders, 'score', 'screen']);
}

function hashOnce(names: readonly string[]): string {
  const key = names.join(' ');
  const hash = known.get(key) ?? hashFiles(names);
  known.set(key, hash);
  return hash;
}

function hashFiles(names: readonly string[]): string {
  const hash = createHash('sha256').update(`${version} ${process.versions.unicode}`);
  for (const folder of names) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of files.filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort())
      hash.update(name).update(readFileSync(join(root, folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
