// A path × what a run is about → its journal: what an earlier, killed run had done, and a place for what comes.
import { closeSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { UsageError } from '../model/errors.ts';
import type { Results, Unreadable } from '../model/results.ts';
import { codeHash } from './code-hash.ts';
import { hashOf } from './engine.ts';
import type { Job } from './job.ts';
import { FileLines, type Lines } from './lines.ts';
import { splitLines } from './split-lines.ts';
import type { Entry, FileRecord } from './tally.ts';

/** What a journal is bound to: with anything of it changed, its scores would be other scores. */
interface Head {
  type: 'journal';
  schema: 'rolefit.journal/1';
  asOf: string;
  engine: Results['engine'];
  code: string;
  jobs: { file: string; sha256: string; spec: string }[];
}

/** What an earlier run made of a file; `stamp` is of the file as it was then. */
export type Done = { stamp: string | null } & ({ entry: Entry } | { row: Unreadable });

export interface Journal {
  lines: Lines;
  /** By file name. */
  done: Map<string, Done>;
}

/** What a journal of this run begins with. */
export function headOf(asOf: string, engine: Results['engine'], jobs: readonly Job[]): Head {
  return {
    type: 'journal',
    schema: 'rolefit.journal/1',
    asOf,
    engine,
    code: codeHash(),
    jobs: jobs.map(({ file, sha256, spec }) => ({ file, sha256, spec: hashOf(spec) })),
  };
}

/**
 * Opens a journal, or begins it. A torn last line, as a kill may leave it, is dropped.
 * @throws UsageError where the file is no journal, is one of another run, or cannot be written.
 */
export function openJournal(path: string, head: Head): Journal {
  const file = open(path);
  try {
    const done = new Map<string, Done>();
    let end = 0;
    let begun = false;
    for (const { text, start, length } of splitLines(file)) {
      end = start + length;
      if (!begun) checkHead(path, text, head);
      else addRecord(done, text, { start, length });
      begun = true;
    }
    if (!begun) checkBeginning(path, file, head);
    ftruncateSync(file, end);
    const lines = new FileLines(file, path, end);
    if (!begun) lines.append(JSON.stringify(head));
    return { lines, done };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** The day that a journal's run used as 'today', null where there is no journal yet. */
export function journalDay(path: string): string | null {
  try {
    const file = openSync(path, 'r');
    try {
      for (const { text } of splitLines(file)) return parseHead(text)?.asOf ?? null;
    } finally {
      closeSync(file);
    }
  } catch {
    // No file: a journal is about to begin.
  }
  return null;
}

function open(path: string): number {
  try {
    return openSync(path, 'a+', 0o600);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(
      `The journal ${path} could not be opened: ${why}`,
      'Check that its folder is there and may be written to.',
    );
  }
}

function parseHead(text: string): Head | null {
  try {
    const head: Head = JSON.parse(text);
    return head.type === 'journal' && head.schema === 'rolefit.journal/1' ? head : null;
  } catch {
    return null;
  }
}

function checkHead(path: string, text: string, wanted: Head): void {
  const head = parseHead(text);
  if (head === null) throw notAJournal(path);
  const parts: [string, unknown, unknown][] = [
    ['the posting', head.jobs, wanted.jobs],
    ['the day (--as-of)', head.asOf, wanted.asOf],
    ['the configuration or its gates', head.engine.config, wanted.engine.config],
    ['the weights', head.engine.weights, wanted.engine.weights],
    ['the lexicon', head.engine.lexicon, wanted.engine.lexicon],
    ['the version of rolefit', [head.engine.version, head.code], [wanted.engine.version, wanted.code]],
  ];
  const changed = parts.filter(([, before, now]) => JSON.stringify(before) !== JSON.stringify(now));
  if (changed.length === 0) return;
  throw new UsageError(
    `${path} is the journal of another run: ${changed.map(([name]) => name).join(', ')} changed since.`,
    `It was begun as of ${head.asOf} for ${head.jobs.map(({ file }) => file).join(', ')}. Run the same command again, or name a new journal.`,
  );
}

/** A file without one whole line: empty, the torn head of a journal, or something that is not ours to cut. */
function checkBeginning(path: string, file: number, head: Head): void {
  const bytes = Buffer.alloc(64);
  const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  if (!JSON.stringify(head).startsWith(text.slice(0, 48))) throw notAJournal(path);
}

function notAJournal(path: string): UsageError {
  return new UsageError(
    `${path} is no journal of rolefit; it was left as it is.`,
    'Name a file that is not there yet.',
  );
}

/** A line that does not parse is passed over: its file is scored again. */
function addRecord(done: Map<string, Done>, text: string, place: { start: number; length: number }): void {
  try {
    const record: FileRecord = JSON.parse(text);
    const { file, stamp } = record;
    if (record.type === 'unreadable') done.set(file, { stamp, row: record.row });
    else done.set(file, { stamp, entry: { file, scores: record.scores, sketch: record.sketch, ...place } });
  } catch {}
}
