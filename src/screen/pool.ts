// Files one by one → outcomes, read in child processes that are watched, ended and replaced.
import { Child } from './child.ts';
import type { Outcome, Task, WorkerSetup } from './messages.ts';

export type { Outcome, Task, WorkerSetup } from './messages.ts';

/** A child is replaced after this many files: whatever a parser leaks stays bounded. */
const filesPerChild = 500;

export interface Pool {
  /** Reads one file; waits for a free child. Resolves for every file, hostile or not. */
  run(task: Task): Promise<Outcome>;
  /** Ends all children; tasks under way end as `crashed`. */
  close(): Promise<void>;
}

/** Starts the children at once, so that they load while the caller looks for files. */
export function openPool({ workers, setup }: { workers: number; setup: WorkerSetup }): Pool {
  const idle: Child[] = [];
  const all = new Set<Child>();
  const waiting: { give: (child: Child) => void; fail: (error: unknown) => void }[] = [];
  let closed = false;

  const start = () => {
    const child = new Child(setup);
    all.add(child);
    child.ready.then(
      () => release(child),
      (error) => {
        all.delete(child);
        if (!closed) for (const { fail } of waiting.splice(0)) fail(error);
      },
    );
  };
  const release = (child: Child) => {
    const next = waiting.shift();
    if (next) next.give(child);
    else idle.push(child);
  };
  const acquire = () => {
    const child = idle.pop();
    if (child) return Promise.resolve(child);
    if (all.size < workers) start();
    return new Promise<Child>((give, fail) => waiting.push({ give, fail }));
  };
  const retire = (child: Child) => {
    all.delete(child);
    if (!closed) start();
    return child.end();
  };

  for (let count = 0; count < workers; count += 1) start();
  return {
    async run(task) {
      if (closed) throw new Error('The pool is closed');
      const child = await acquire();
      try {
        return await child.run(task);
      } finally {
        if (child.dead || child.files >= filesPerChild) await retire(child);
        else release(child);
      }
    },
    async close() {
      closed = true;
      for (const { fail } of waiting.splice(0)) fail(new Error('The pool was closed'));
      await Promise.all([...all].map((child) => child.end()));
    },
  };
}
