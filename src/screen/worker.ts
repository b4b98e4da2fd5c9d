// A child process: setup and tasks in over IPC, one outcome a task out. Untrusted files are parsed here only.
import { Worker } from 'node:worker_threads';
import type { Desk } from './desk.ts';
import type { Reply, Request, Task, WorkerSetup } from './messages.ts';

let desk: Promise<Desk> | null = null;

process.on('message', (request: Request) => {
  if ('setup' in request) {
    desk = open(request.setup);
    desk.catch((error: unknown) => send({ defect: stackOf(error) }));
  } else if (desk && 'task' in request) void answer(desk, request.task);
  else if (desk && 'scoring' in request) void desk.then((ready) => ready.prepare(request.scoring));
});
// The parent is gone: nobody wants the answer.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// Ctrl-C reaches every process of a terminal: the parent decides what becomes of the files under way.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});

// Parsers leave promises of broken files behind that nobody waits for; the file's own outcome says what is wrong.
process.on('unhandledRejection', () => {});

async function open(setup: WorkerSetup): Promise<Desk> {
  watch(setup.limits.memoryMb);
  const { openDesk } = await import('./desk.ts');
  const ready = await openDesk(setup);
  send({ ready: true });
  return ready;
}

async function answer(opened: Promise<Desk>, task: Task): Promise<void> {
  try {
    const outcome = await (await opened).work(task);
    send({ outcome, residentMb: process.memoryUsage.rss() / 1e6 });
  } catch (error) {
    send({ defect: stackOf(error) });
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function send(reply: Reply): void {
  process.send?.(reply);
}

/** A thread, because the main one does not answer while it parses. */
function watch(memoryMb: number): void {
  const name = import.meta.url.endsWith('.ts') ? './watch.ts' : './watch.js';
  const thread = new Worker(new URL(name, import.meta.url), {
    workerData: { memoryMb, parent: process.ppid },
  });
  thread.unref();
}
