// A child process: setup and tasks in over IPC, one outcome a task out. Untrusted files are parsed here only.
import { Worker } from 'node:worker_threads';
import { InputError } from '../model/errors.ts';
import type { Outcome, Reply, Request, Task, WorkerSetup } from './messages.ts';

type Work = (task: Task) => Promise<Outcome>;

let work: Promise<Work> | null = null;

process.on('message', (request: Request) => {
  if ('setup' in request) work = prepare(request.setup);
  else if (work) void answer(work, request.task);
});
// The parent is gone: nobody wants the answer.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

/** Loads all that the first file needs, while the parent is still looking for files. */
async function prepare(setup: WorkerSetup): Promise<Work> {
  watch(setup.limits.memoryMb);
  const [{ readDocument }, { loadInput }, { openEngine }] = await Promise.all([
    import('../read/document.ts'),
    import('../read/input.ts'),
    import('../read/pdf/engine.ts'),
  ]);
  await openEngine();
  const understand = setup.purpose === 'resume' ? await prepareUnderstanding(setup) : null;
  send({ ready: true });
  return async ({ file, bytes }) => {
    const input =
      bytes === undefined
        ? await loadInput(file, setup.limits)
        : { name: file, bytes: Buffer.from(bytes, 'base64') };
    const document = await readDocument(input, setup.limits);
    const blank = { file, document: null, resume: null, failure: null };
    return understand ? { ...blank, resume: understand(document) } : { ...blank, document };
  };
}

async function prepareUnderstanding({ skills, asOf }: WorkerSetup) {
  const [{ understandResume }, { loadLexicon }] = await Promise.all([
    import('../understand/resume.ts'),
    import('../lexicon/load.ts'),
  ]);
  const lexicon = loadLexicon(skills);
  return (document: Parameters<typeof understandResume>[0]) => understandResume(document, { lexicon, asOf });
}

async function answer(ready: Promise<Work>, task: Task): Promise<void> {
  try {
    const run = await ready;
    send({ outcome: await run(task) });
  } catch (error) {
    if (error instanceof InputError) send({ outcome: failed(task.file, error) });
    else send({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function failed(file: string, error: InputError): Outcome {
  const { code, message, hint } = error;
  return { file, document: null, resume: null, failure: { code, message, hint } };
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
