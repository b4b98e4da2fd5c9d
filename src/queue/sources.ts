// Folders, globs, a manifest or s3://… as people name them → each resume with a stamp that tells when it changes.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { InputError, UsageError } from '../model/errors.ts';
import { findResumes } from '../read/discover.ts';
import type { Source } from './source.ts';
import { isStored, listStored } from './storage.ts';

/** Bytes of a manifest that are read at once. */
const bytesAtOnce = 256 * 1024;

/** Every resume of what was named, in the order of `rolefit score`; many at once, for a step of its own costs each. */
export async function* sourcesOf(
  named: readonly string[],
  recursive: boolean,
): AsyncIterable<readonly Source[]> {
  const paths = named.filter((one) => !isStored(one) && !one.endsWith('.ndjson'));
  for (const one of named) {
    if (isStored(one)) for await (const source of listStored(one)) yield [source];
    else if (one.endsWith('.ndjson')) yield* listManifest(one);
  }
  if (paths.length === 0) return;
  for await (const found of findResumes(paths, { recursive })) {
    if ('error' in found) yield [found];
    else yield [{ file: found.file, stamp: await stampOf(found.file) }];
  }
}

/** A line is `{"file": …}`, relative to the manifest or s3://…; what else it holds tells whether the file is the same. */
async function* listManifest(manifest: string): AsyncIterable<readonly Source[]> {
  const folder = dirname(manifest);
  let count = 0;
  for await (const lines of linesOf(manifest)) {
    const page: Source[] = [];
    for (const line of lines) {
      count += 1;
      if (line.trim() === '') continue;
      const named = fileIn(line);
      if (named === null) throw notALine(manifest, count);
      const file = isStored(named) || isAbsolute(named) ? named : join(folder, named);
      page.push({ file, stamp: line });
    }
    yield page;
  }
}

/** The lines of a file, as many at once as one read brings. */
async function* linesOf(manifest: string): AsyncIterable<readonly string[]> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(manifest, { encoding: 'utf8', highWaterMark: bytesAtOnce })) {
      const lines = `${rest}${chunk}`.split(/\r?\n/);
      rest = lines.pop() ?? '';
      yield lines;
    }
  } catch (cause) {
    const hint = 'Check the spelling and the folder.';
    throw new InputError('not-found', manifest, `${manifest} could not be read.`, hint, cause);
  }
  yield [rest];
}

function fileIn(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('file' in value)) return null;
    return typeof value.file === 'string' && isName(value.file) ? value.file : null;
  } catch {
    return null;
  }
}

/** No file is called by half a character or by a zero, and no database keeps one. */
const isName = (name: string): boolean => name !== '' && !name.includes('\0') && name.isWellFormed();

function notALine(manifest: string, line: number): UsageError {
  return new UsageError(
    `${manifest}, line ${line}, names no file.`,
    'Each line is an object such as {"file": "resumes/1.pdf"}.',
  );
}

async function stampOf(file: string): Promise<string> {
  const stats = await stat(file).catch(() => null);
  return stats === null ? 'gone' : `${stats.size}-${stats.mtimeMs}`;
}
