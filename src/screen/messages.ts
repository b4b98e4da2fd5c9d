// The vocabulary between the pool and its child processes: plain data, sent as JSON.
import type { Document } from '../model/document.ts';
import type { Limits } from '../model/limits.ts';
import type { Resume } from '../model/profile.ts';
import type { Skill } from '../model/skill.ts';

/** What every file of a run is read with. */
export interface WorkerSetup {
  /** 'document' answers with the text as read, 'resume' with what was understood of it. */
  purpose: 'document' | 'resume';
  limits: Limits;
  /** The user's own skills, beside the built-in lexicon. */
  skills: Skill[];
  /** The 'today' that open-ended dates run to, YYYY-MM-DD. */
  asOf: string;
}

/** A file to read; `bytes` (base64) only where it has no path, as standard input has none. */
export interface Task {
  file: string;
  bytes?: string;
}

export interface Failure {
  code: string;
  message: string;
  hint: string | null;
}

/** What became of one file; exactly one of the three is not null. */
export interface Outcome {
  file: string;
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
