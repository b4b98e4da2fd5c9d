// Files → documents and resumes, read in child processes; what goes wrong with a file is an InputError.
import type { Config } from '../model/config.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import type { Resume } from '../model/profile.ts';
import type { Input } from '../read/input.ts';
import { ownSkills } from './lexicon-for.ts';
import type { Outcome, Scoring, Task } from './messages.ts';
import { openPool, type Pool } from './pool.ts';

/** A path, or bytes that came another way, with the name to call them by. */
export type Given = string | Input;

export interface ReaderOptions {
  workers: number;
  /** Whether resumes will be read: the lexicon is then loaded while the first files are looked for. */
  resumes: boolean;
  config: Config;
  /** The 'today' that open-ended dates run to, YYYY-MM-DD. */
  asOf: string;
  /** Read every file a second time, as ordinary software does. */
  second?: boolean;
  /** Folder of resumes that were understood before; null for none. */
  cache?: string | null;
}

/** Opens a reader, and ends its child processes whatever comes of its use. */
export async function withReader<T>(options: ReaderOptions, use: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = new Reader(options);
  try {
    return await use(reader);
  } finally {
    await reader.close();
  }
}

/** Reads files for as long as it is open; each method throws InputError for a file that cannot be used. */
export class Reader {
  readonly #pool: Pool;

  constructor({ workers, resumes, config, asOf, second = false, cache = null }: ReaderOptions) {
    const reading = { ocr: config.ocr ?? false, second };
    const limits = limitsFor(config);
    const setup = { resumes, limits, reading, skills: ownSkills(config), asOf, cache };
    this.#pool = openPool({ workers, setup });
  }

  async document(given: Given): Promise<Document> {
    const { document, file } = await this.#read(given, 'document');
    return document ?? lost(file);
  }

  async resume(given: Given): Promise<Resume> {
    const { resume, file } = await this.#read(given, 'resume');
    return resume ?? lost(file);
  }

  async both(given: Given): Promise<{ document: Document; resume: Resume }> {
    const { document, resume, file } = await this.#read(given, 'both');
    return { document: document ?? lost(file), resume: resume ?? lost(file) };
  }

  /** Says what resumes are scored against; `scores` needs it. */
  prepare(scoring: Scoring): void {
    this.#pool.prepare(scoring);
  }

  /** Scores one file, in the child that reads it. It never throws for a file: a failure is part of the outcome. */
  scores(given: Given): Promise<Outcome> {
    return this.#pool.run(taskOf(given, 'scores'));
  }

  /** Ends the child processes. */
  close(): Promise<void> {
    return this.#pool.close();
  }

  async #read(given: Given, want: Task['want']): Promise<Outcome> {
    const outcome = await this.#pool.run(taskOf(given, want));
    const { failure, file, sha256 } = outcome;
    if (failure === null) return outcome;
    const error = new InputError(failure.code, file, failure.message, failure.hint);
    error.sha256 = sha256;
    throw error;
  }
}

function taskOf(given: Given, want: Task['want']): Task {
  if (typeof given === 'string') return { file: given, want };
  return { file: given.name, bytes: Buffer.from(given.bytes).toString('base64'), want };
}

/** The limits of a configuration. Which file is a scan is known only once it is read, so with `ocr` all get the time of one. */
export function limitsFor({ limits, ocr }: Config): Limits {
  const all = { ...defaultLimits, ...limits };
  return ocr ? { ...all, seconds: Math.max(all.seconds, all.ocrSeconds) } : all;
}

function lost(file: string): never {
  throw new Error(`${file} was read, but nothing came back`);
}
