// A stream of files × a pool that scores them → a Tally: each file on its own, whatever becomes of the others.
import { stat } from 'node:fs/promises';
import type { InputError } from '../model/errors.ts';
import type { Unreadable } from '../model/results.ts';
import { Ahead } from './ahead.ts';
import type { Journal } from './journal.ts';
import { OwnLines } from './lines.ts';
import type { Outcome } from './messages.ts';
import type { Given } from './reader.ts';
import { Tally } from './tally.ts';

/** A file to score, or why there is none at that place. */
export type Found = { file: Given } | { file: string; error: InputError };

/** How far a run has come. */
export interface Progress {
  /** Files that are through, one way or the other. */
  done: number;
  /** Of these, files that could not be read. */
  failed: number;
  /** Of these, files that an earlier run of the journal had done. */
  before: number;
  /** Files found so far. */
  found: number;
  /** True once all files are found. */
  complete: boolean;
}

export interface Run {
  files: AsyncIterable<Found> | Iterable<Found>;
  /** Scores one file; resolves whatever the file is. */
  scoreFile: (file: Given) => Promise<Outcome>;
  /** Files under way at once. */
  width: number;
  journal: Journal | null;
  onProgress: (progress: Progress) => void;
  /** Aborted: no file is begun any more, and those under way do not count. */
  signal: AbortSignal | null;
}

/** Scores every file, or those that were done when the signal came. */
export async function scoreFiles(run: Run): Promise<{ tally: Tally; close: () => void }> {
  const lines = run.journal?.lines ?? new OwnLines();
  const tally = new Tally(lines);
  const files = new Ahead(run.files);
  const progress: Progress = { done: 0, failed: 0, before: 0, found: 0, complete: false };
  const isOver = (): boolean => run.signal?.aborted ?? false;
  const work = async (): Promise<void> => {
    for (let next = await files.next(); next !== null && !isOver(); next = await files.next()) {
      const came = await through(next, run, tally);
      if (came === null) return;
      progress.done += 1;
      if (came.failed) progress.failed += 1;
      if (came.before) progress.before += 1;
      run.onProgress({ ...progress, found: files.found, complete: files.complete });
    }
  };
  try {
    await untilAborted(Promise.all(Array.from({ length: run.width }, work)), run.signal);
  } catch (error) {
    lines.close();
    throw error;
  } finally {
    files.stop();
  }
  return { tally, close: () => lines.close() };
}

/** What became of one file, after it was added to the tally; null when the run was aborted meanwhile. */
async function through(
  found: Found,
  { journal, scoreFile, signal }: Run,
  tally: Tally,
): Promise<{ failed: boolean; before: boolean } | null> {
  if ('error' in found) {
    tally.addUnreadable(rowOf(found.error), null, false);
    return { failed: true, before: false };
  }
  const name = typeof found.file === 'string' ? found.file : found.file.name;
  const stamp = journal === null ? null : await stampOf(found.file);
  const done = journal?.done.get(name);
  if (done !== undefined && stamp !== null && done.stamp === stamp) {
    if ('entry' in done) tally.addKnown(done.entry);
    else tally.addUnreadable(done.row, null, false);
    return { failed: 'row' in done, before: true };
  }
  const { failure, scored, sha256 } = await scoreFile(found.file);
  if (signal?.aborted) return null;
  if (failure !== null) tally.addUnreadable({ file: name, sha256, ...failure }, stamp, stamp !== null);
  else if (scored !== null) tally.addScored(name, stamp, scored);
  else throw new Error(`${name} was read, but nothing came back`);
  return { failed: failure !== null, before: false };
}

const rowOf = ({ file, sha256, code, message, hint }: InputError): Unreadable => ({
  file,
  sha256,
  code,
  message,
  hint,
});

/** Size and time of a file: what changed since it was scored is scored again. Null where it is not there. */
async function stampOf(file: Given): Promise<string | null> {
  if (typeof file !== 'string') return null;
  const stats = await stat(file).catch(() => null);
  return stats === null ? null : `${stats.size}-${stats.mtimeMs}`;
}

/** Resolves when the work is done or the signal comes, whichever is first. */
async function untilAborted(work: Promise<unknown>, signal: AbortSignal | null): Promise<void> {
  if (signal === null) return void (await work);
  let stop = (): void => {};
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) resolve();
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => {}); // what is still under way ends with the pool
  }
}
