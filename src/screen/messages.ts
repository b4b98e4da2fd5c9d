// The vocabulary between the pool and its child processes: plain data, sent as JSON.
import type { Document } from '../model/document.ts';
import type { InputCode } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import type { Resume } from '../model/profile.ts';
import type { ReadOptions } from '../model/reading.ts';
import type { Skill } from '../model/skill.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';

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
  /** Folder of resumes that were understood before; null or left out for none. */
  cache?: string | null;
}

/** What resumes are scored against: sent to a child before the first task that wants scores. */
export interface Scoring {
  specs: Spec[];
  weights: Weights;
}

/** A file to read; `bytes` (base64) only where it has no path, as standard input has none. */
export interface Task {
  file: string;
  /** The text as read, what was understood of it as a resume, both, or its scores against every spec. */
  want: 'document' | 'resume' | 'both' | 'scores';
  bytes?: string;
}

export interface Failure {
  code: InputCode;
  message: string;
  hint: string | null;
}

/** A resume scored against every spec, in their order. */
export interface Scored {
  scores: number[];
  /** The matches as JSON, a list: they are written to a file as they stand, so the parent need not take them apart. */
  matches: string;
  /** What near-identical texts share, '' for a text too short to tell. */
  sketch: string;
}

/** What became of one file: what was wanted of it, or a failure. */
export interface Outcome {
  file: string;
  /** Hash of its bytes, null where they could not be read. */
  sha256: string | null;
  document: Document | null;
  resume: Resume | null;
  scored: Scored | null;
  /** True when the resume was understood before and not read again. */
  cached: boolean;
  failure: Failure | null;
}

/** Pool → child: first the setup, then one task at a time; what to score against before the first that needs it. */
export type Request = { setup: WorkerSetup } | { scoring: Scoring } | { task: Task };

/**
 * Child → pool: `ready` once after the setup, then an outcome a task with the memory the child holds after it;
 * `defect` is a bug, with its stack.
 */
export type Reply = { ready: true } | { outcome: Outcome; residentMb: number } | { defect: string };

/** What the watch in a child writes to standard error before it ends the process. */
export const overMemory = 'rolefit: memory limit';
