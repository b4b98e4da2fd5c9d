// A child process: setup and tasks in over IPC, one outcome a task out. Untrusted files are parsed here only.
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Resume } from '../model/profile.ts';
import type { Input } from '../read/input.ts';
import type { Outcome, Reply, Request, Task, WorkerSetup } from './messages.ts';

type Work = (task: Task) => Promise<Outcome>;

let work: Promise<Work> | null = null;

process.on('message', (request: Request) => {
  if ('setup' in request) {
    work = prepare(request.setup);
    work.catch((error: unknown) => send({ defect: stackOf(error) }));
  } else if (work) void answer(work, request.task);
});
// The parent is gone: nobody wants the answer.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

// Parsers leave promises of broken files behind that nobody waits for; the file's own outcome says what is wrong.
process.on('unhandledRejection', () => {});

/** Loads all that the first file needs, while the parent is still looking for files. */
async function prepare(setup: WorkerSetup): Promise<Work> {
  watch(setup.limits.memoryMb);
  const [{ readDocument }, { loadInput }, { openEngine }] = await Promise.all([
    import('../read/document.ts'),
    import('../read/input.ts'),
    import('../read/pdf/engine.ts'),
  ]);
  await openEngine();
  let understand = setup.resumes ? await prepareUnderstanding(setup) : null;
  send({ ready: true });
  return async (task) => {
    const outcome: Outcome = { file: task.file, sha256: null, document: null, resume: null, failure: null };
    try {
      const input = await inputOf(task, () => loadInput(task.file, setup.limits));
      outcome.sha256 = createHash('sha256').update(input.bytes).digest('hex');
      const document = await readDocument(input, setup.limits);
      if (task.want !== 'resume') outcome.document = document;
      if (task.want !== 'document') {
        understand ??= await prepareUnderstanding(setup);
        outcome.resume = understand(document);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      outcome.failure = { code: error.code, message: error.message, hint: error.hint };
    }
    return outcome;
  };
}

async function inputOf({ file, bytes }: Task, load: () => Promise<Input>): Promise<Input> {
  return bytes === undefined ? load() : { name: file, bytes: Buffer.from(bytes, 'base64') };
}

async function prepareUnderstanding({ skills, asOf }: WorkerSetup): Promise<(document: Document) => Resume> {
  const [{ understandResume }, { loadLexicon }] = await Promise.all([
    import('../understand/resume.ts'),
    import('../lexicon/load.ts'),
  ]);
  const lexicon = loadLexicon(skills);
  return (document) => understandResume(document, { lexicon, asOf });
}

async function answer(ready: Promise<Work>, task: Task): Promise<void> {
  try {
    const run = await ready;
    send({ outcome: await run(task) });
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
