// A path a person gave → the bytes behind it, or an InputError that says what to do.
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import { errorCode } from './failure.ts';

/** A file to read: its name as the person gave it, and what is in it. */
export interface Input {
  name: string;
  bytes: Uint8Array;
}

/** A pipe with nobody at its other end does not hold up who opens it. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** What people are told when a file is of no use. */
export const supportedTypes = 'PDF, DOCX, ODT, TXT, Markdown, HTML, JSON Resume and job-board JSON';

/**
 * Reads one file whole.
 * @throws InputError `not-found`, `permission`, `not-a-file`, `empty` or `too-large`.
 */
export async function loadInput(path: string, limits: Limits): Promise<Input> {
  assertFile(path, await statOf(path));
  const handle = await openFile(path);
  try {
    const stats = await handle.stat(); // again: the path may have been swapped since
    assertFile(path, stats);
    assertSize(path, stats.size, limits);
    const bytes = await readAll(handle, stats.size);
    if (bytes.length === 0) throw emptyError(path);
    return { name: path, bytes };
  } finally {
    await handle.close();
  }
}

/**
 * The same at once, for a process that has nothing else to do: it takes a fifth of the time.
 * @throws InputError as `loadInput` does.
 */
export function loadInputSync(path: string, limits: Limits): Input {
  assertFile(
    path,
    accessed(path, () => statSync(path)),
  );
  const file = accessed(path, () => openSync(path, openFlags));
  try {
    const stats = fstatSync(file);
    assertFile(path, stats);
    assertSize(path, stats.size, limits);
    const bytes = new Uint8Array(stats.size);
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(file, bytes, filled, bytes.length - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    if (filled === 0) throw emptyError(path);
    return { name: path, bytes: bytes.subarray(0, filled) };
  } finally {
    closeSync(file);
  }
}

function accessed<T>(path: string, access: () => T): T {
  try {
    return access();
  } catch (error) {
    throw accessError(path, error);
  }
}

/**
 * Checks bytes that came another way than by `loadInput` (standard input, a caller's buffer).
 * @throws InputError `empty` or `too-large`.
 */
export function assertInput(input: Input, limits: Limits): void {
  if (input.bytes.length === 0) throw emptyError(input.name);
  assertSize(input.name, input.bytes.length, limits);
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw accessError(path, error);
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, openFlags);
  } catch (error) {
    throw accessError(path, error);
  }
}

async function readAll(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function assertFile(path: string, stats: Stats): void {
  if (stats.isFile()) return;
  const what = describe(stats);
  const hint = stats.isDirectory()
    ? 'Name a file inside it.'
    : `Name an ordinary file; rolefit reads ${supportedTypes}.`;
  throw new InputError('not-a-file', path, `${path} is a ${what}, not a file`, hint);
}

/** What stands where a file was expected, in a word. */
export function describe(stats: Pick<Stats, 'isDirectory' | 'isSocket' | 'isFIFO'>): string {
  if (stats.isDirectory()) return 'directory';
  if (stats.isSocket()) return 'socket';
  return stats.isFIFO() ? 'named pipe' : 'device';
}

/** Checks a size before anything is fetched. Throws InputError `too-large`. */
export function assertSize(path: string, size: number, limits: Limits): void {
  if (size <= limits.fileMb * 1_000_000) return;
  const megabytes = (size / 1_000_000).toFixed(1);
  throw new InputError(
    'too-large',
    path,
    `${path} has ${megabytes} MB; the limit is ${limits.fileMb} MB`,
    'Raise limits.fileMb in the configuration if the file is meant to be this large.',
  );
}

function emptyError(path: string): InputError {
  return new InputError(
    'empty',
    path,
    `${path} is empty`,
    'Check that the file was saved or copied completely.',
  );
}

function accessError(path: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new InputError(
      'not-found',
      path,
      `${path} does not exist`,
      'Check the spelling and the folder.',
      error,
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const hint = 'Change its permissions, or run rolefit as a user who may read it.';
    return new InputError('permission', path, `${path} may not be read`, hint, error);
  }
  if (code === 'ENXIO' || code === 'EISDIR' || code === 'ELOOP' || code === 'ENAMETOOLONG') {
    const message = `${path} is not a file that can be opened (${code})`;
    return new InputError('not-a-file', path, message, 'Name an ordinary file.', error);
  }
  return error;
}
