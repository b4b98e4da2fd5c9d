// Files one by one → outcomes, read in child processes that are watched, ended and replaced.
import { Child } from './child.ts';
import type { Outcome, Scoring, Task, WorkerSetup } from './messages.ts';

export type { Outcome, Task, WorkerSetup } from './messages.ts';

/** A child is replaced after it has parsed this many files: whatever a parser leaks stays bounded. */
const filesPerChild = 2000;

export interface Pool {
  /** Says what resumes are scored against, before the first task that wants scores. */
  prepare(scoring: Scoring): void;
  /** Reads one file; waits for a free child. Resolves for every file, hostile or not. */
  run(task: Task): Promise<Outcome>;
  /** Ends all children; tasks under way end as `crashed`. */
  close(): Promise<void>;
}

/** Starts the children at once, so that they load while the caller looks for files. */
export function openPool({ workers, setup }: { workers: number; setup: WorkerSetup }): Pool {
  const pool = new ChildPool(workers, setup);
  return {
    prepare: (scoring) => pool.prepare(scoring),
    run: (task) => pool.run(task),
    close: () => pool.close(),
  };
}

class ChildPool {
  readonly #workers: number;
  readonly #setup: WorkerSetup;
  readonly #all = new Set<Child>();
  readonly #idle: Child[] = [];
  readonly #waiting: { give: (child: Child) => void; fail: (error: unknown) => void }[] = [];
  #scoring: Scoring | null = null;
  #closed = false;

  constructor(workers: number, setup: WorkerSetup) {
    this.#workers = workers;
    this.#setup = setup;
    for (let count = 0; count < workers; count += 1) this.#start();
  }

  prepare(scoring: Scoring): void {
    this.#scoring = scoring;
    for (const child of this.#all) child.prepare(scoring);
  }

  async run(task: Task): Promise<Outcome> {
    const first = await this.#runOnce(task);
    const ended = first.outcome.failure?.code === 'crashed' || first.outcome.failure?.code === 'memory';
    // What earlier files left behind in the process may be to blame: alone in a fresh one it has its fair chance.
    if (!ended || first.fresh || this.#closed) return first.outcome;
    return (await this.#runOnce(task, true)).outcome;
  }

  async #runOnce(task: Task, needsFresh = false): Promise<{ outcome: Outcome; fresh: boolean }> {
    if (this.#closed) throw new Error('The pool is closed');
    const child = await this.#acquire();
    if (needsFresh && child.files > 0) {
      await this.#replace(child);
      return this.#runOnce(task, true);
    }
    const fresh = child.files === 0;
    try {
      return { outcome: await child.run(task), fresh };
    } finally {
      if (child.dead || child.full || child.files >= filesPerChild) await this.#replace(child);
      else this.#release(child);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { fail } of this.#waiting.splice(0)) fail(new Error('The pool was closed'));
    await Promise.all([...this.#all].map((child) => child.end()));
  }

  #start(): void {
    const child = new Child(this.#setup);
    this.#all.add(child);
    if (this.#scoring) child.prepare(this.#scoring);
    const failed = (error: unknown) => {
      this.#all.delete(child);
      for (const { fail } of this.#waiting.splice(0)) fail(error);
    };
    child.ready.then(() => this.#release(child), failed);
  }

  #acquire(): Promise<Child> {
    const child = this.#idle.pop();
    if (child) return Promise.resolve(child);
    if (this.#all.size < this.#workers) this.#start();
    return new Promise((give, fail) => this.#waiting.push({ give, fail }));
  }

  #release(child: Child): void {
    const next = this.#waiting.shift();
    if (next) next.give(child);
    else this.#idle.push(child);
  }

  #replace(child: Child): Promise<void> {
    this.#all.delete(child);
    if (!this.#closed) this.#start();
    return child.end();
  }
}
