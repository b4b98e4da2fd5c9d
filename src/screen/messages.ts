// The vocabulary between the pool and its child processes: plain data, sent as JSON.
import type { Document } from '../model/document.ts';
import type { InputCode } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import type { Resume } from '../model/profile.ts';
import type { ReadOptions } from '../model/reading.ts';
import type { Skill } from '../model/skill.ts';

/** What every file of a run is read with. */
export interface WorkerSetup {
  /** Whether resumes will be asked for, so that the lexicon is loaded ahead of the first one. */
  resumes: boolean;
  limits: Limits;
  /** What is to be read beyond the ordinary. */
  reading?: ReadOptions;
  /** The user's own skills, beside the built-in lexicon. */
  skills: Skill[];
  /** The 'today' that open-ended dates run to, YYYY-MM-DD. */
  asOf: string;
}

/** A file to read; `bytes` (base64) only where it has no path, as standard input has none. */
export interface Task {
  file: string;
  /** The text as read, what was understood of it as a resume, or both. */
  want: 'document' | 'resume' | 'both';
  bytes?: string;
}

export interface Failure {
  code: InputCode;
  message: string;
  hint: string | null;
}

/** What became of one file: what was wanted of it, or a failure. */
export interface Outcome {
  file: string;
  /** Hash of its bytes, null where they could not be read. */
  sha256: string | null;
  document: Document | null;
  resume: Resume | null;
  failure: Failure | null;
}

/** Pool → child: first the setup, then one task at a time. */
export type Request = { setup: WorkerSetup } | { task: Task };

/** Child → pool: `ready` once after the setup, then an outcome a task; `defect` is a bug, with its stack. */
export type Reply = { ready: true } | { outcome: Outcome } | { defect: string };

/** What the watch in a child writes to standard error before it ends the process. */
export const overMemory = 'rolefit: memory limit';
