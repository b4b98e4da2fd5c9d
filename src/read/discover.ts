// Files, folders and globs as people name them → the resume files behind them, with reasons for what is not.
import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../model/errors.ts';
import { errorCode, errorMessage } from './failure.ts';
import { describe, supportedTypes } from './input.ts';
import { extensionOf } from './kind.ts';

/** A resume to read, or something that was named or found but cannot be one. */
export type Found = { file: string } | { file: string; error: InputError };

/** What may be a resume, by extension; other files in a folder are none of our business. */
const resumeExtensions = new Set(
  'pdf docx docm dotx doc odt rtf txt text md markdown html htm json'.split(' '),
);

/** Whether a name, without its folder, is that of a resume. */
export const isResumeName = (name: string): boolean =>
  !isPassedOver(name) && resumeExtensions.has(extensionOf(name));

const globCharacters = /[*?[\]{}]|^!/;

/**
 * Finds resumes. Files come as named, folders sorted by name, each file once. Folders are searched at their
 * top only unless `recursive`. Hidden files and lock files (`~$…`) are passed over.
 * A folder or glob without any resume yields an InputError `no-resumes`.
 */
export async function* findResumes(paths: string[], options: { recursive: boolean }): AsyncIterable<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of findIn(path, options.recursive)) {
      const key = resolve(found.file);
      if (seen.has(key)) continue;
      seen.add(key);
      yield found;
    }
  }
}

async function* findIn(path: string, recursive: boolean): AsyncIterable<Found> {
  const stats = await statOrNull(path);
  if (stats === null && globCharacters.test(path)) yield* findByGlob(path);
  else if (stats?.isDirectory()) yield* findInFolder(path, recursive);
  else if (stats === null || stats.isFile()) yield { file: path };
  else yield { file: path, error: notAFile(path, stats) };
}

async function* findByGlob(pattern: string): AsyncIterable<Found> {
  const { glob } = await import('tinyglobby');
  const portable = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const files = await glob(portable, {
    dot: false,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    absolute: isAbsolute(pattern),
  });
  const named = files.filter((file) => !isPassedOver(basename(file))).sort(byName);
  for (const file of named) yield { file };
  if (named.length === 0) {
    const hint = 'Check the pattern, and put it in quotes if the shell should not expand it.';
    yield { file: pattern, error: new InputError('no-resumes', pattern, `No file matches ${pattern}`, hint) };
  }
}

async function* findInFolder(folder: string, recursive: boolean): AsyncIterable<Found> {
  let any = false;
  for await (const found of walkFolder(folder, await realpath(folder), recursive)) {
    any = true;
    yield found;
  }
  if (any) return;
  const hint = recursive
    ? `rolefit reads ${supportedTypes}.`
    : 'Use --recursive to search the folders in it as well.';
  yield { file: folder, error: new InputError('no-resumes', folder, `${folder} holds no resumes`, hint) };
}

/** `root` is the real path of the folder that was given: links must not lead out of it. */
async function* walkFolder(folder: string, root: string, recursive: boolean): AsyncIterable<Found> {
  const names = await listFolder(folder);
  if (names instanceof InputError) {
    yield { file: folder, error: names };
    return;
  }
  for (const name of names) {
    if (isPassedOver(name)) continue;
    const path = join(folder, name);
    const stats = await lstat(path).catch(() => null);
    if (stats === null) continue; // gone since it was listed
    const resume = resumeExtensions.has(extensionOf(name));
    if (stats.isDirectory() && recursive && !resume) yield* walkFolder(path, root, recursive);
    else if (!resume) continue;
    else if (stats.isSymbolicLink()) yield await checkLink(path, root);
    else if (stats.isFile()) yield { file: path };
    else yield { file: path, error: notAFile(path, stats) };
  }
}

async function listFolder(folder: string): Promise<string[] | InputError> {
  try {
    return (await readdir(folder)).sort(byName);
  } catch (error) {
    const hint = 'Change its permissions, or run rolefit as a user who may read it.';
    return new InputError(
      'permission',
      folder,
      `${folder} may not be read (${errorMessage(error)})`,
      hint,
      error,
    );
  }
}

async function checkLink(path: string, root: string): Promise<Found> {
  try {
    const target = await realpath(path);
    const way = relative(root, target);
    if (way === '..' || way.startsWith(`..${sep}`) || way === target)
      return { file: path, error: linkOut(path) };
    const stats = await stat(target);
    return stats.isFile() ? { file: path } : { file: path, error: notAFile(path, stats) };
  } catch (error) {
    const broken = errorCode(error) === 'ELOOP' ? 'leads in a circle' : 'leads nowhere';
    const message = `${path} is a link that ${broken}`;
    return {
      file: path,
      error: new InputError('not-found', path, message, 'Remove or mend the link.', error),
    };
  }
}

function linkOut(path: string): InputError {
  const hint = 'Name its target itself if it is meant to be read.';
  return new InputError(
    'not-a-file',
    path,
    `${path} is a link that leaves the folder and was not followed`,
    hint,
  );
}

function notAFile(path: string, stats: Stats): InputError {
  return new InputError('not-a-file', path, `${path} is a ${describe(stats)}, not a file`, 'It was skipped.');
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

async function statOrNull(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

/** By code unit, so that the order is the same on every machine. */
function byName(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
