// One child process of the pool: a task in, an outcome out, whatever happens to the process.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Failure, Outcome, Reply, Request, Scoring, Task, WorkerSetup } from './messages.ts';
import { overMemory } from './messages.ts';

/** Share of the memory limit that V8's heap may take: PDFium, buffers and the program itself need the rest. */
const heapShare = 0.45;
/** A child that still holds more than this share of the limit after a file reads no other. */
const fullShare = 0.8;
/**
 * A child reads a few hundred files at most, and half of its time for the first hundred goes into getting started:
 * expressions are compiled once instead of first interpreted and then compiled (8 % of the CPU time of 115 files),
 * the space for young objects is not outgrown three times (3 %), and functions are optimised only when they are called
 * four and ten times as often as V8 waits for (7 to 9 %; no loss after 575 files).
 */
const warmUp = [
  '--no-regexp-tier-up',
  '--min-semi-space-size=8',
  '--invocation-count-for-maglev=1600',
  '--invocation-count-for-turbofan=30000',
];
/** Seconds a child may take to load; only a machine in trouble needs them. */
const startSeconds = 60;
/** What a child may see of the environment: where temp files and the system's libraries are, no secrets. */
const environment = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LD_LIBRARY_PATH', 'TZ', 'LANG'];

const script = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
);

/** A process that reads files one after the other; dead after a timeout, a crash or `end`. */
export class Child {
  /** Resolves when the process takes tasks; rejects when it cannot start. */
  readonly ready: Promise<void>;
  dead = false;
  /** What the last file left in memory would be counted against the next one. */
  full = false;
  /** Files it has parsed; those that were understood before leave nothing behind. */
  files = 0;
  readonly #process: ChildProcess;
  readonly #limits: WorkerSetup['limits'];
  readonly #exited: Promise<void>;
  #said = '';
  #settle: ((reply: Reply | null) => void) | null = null;

  constructor(setup: WorkerSetup) {
    this.#limits = setup.limits;
    this.#process = fork(script, [], {
      env: pick(process.env, environment),
      execArgv: [
        `--max-old-space-size=${Math.max(48, Math.round(heapShare * setup.limits.memoryMb))}`,
        ...warmUp,
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#process.stderr?.on('data', (data: Buffer) => {
      this.#said = (this.#said + data.toString()).slice(-4000);
    });
    this.#process.on('message', (reply: Reply) => this.#settle?.(reply));
    this.#exited = new Promise((resolve) => {
      // A process that could not be started has no 'close'.
      for (const event of ['close', 'error']) this.#process.once(event, () => resolve(this.#bury()));
    });
    this.ready = this.#start(setup);
  }

  async #start(setup: WorkerSetup): Promise<void> {
    const reply = await this.#ask({ setup }, startSeconds);
    if (reply === null || !('ready' in reply)) {
      await this.end();
      throw new Error(
        `A reading process did not start: ${reply && 'defect' in reply ? reply.defect : this.#said}`,
      );
    }
  }

  /** Tells the process what the resumes of the tasks that follow are scored against. */
  prepare(scoring: Scoring): void {
    if (!this.dead) this.#process.send({ scoring } satisfies Request, () => {});
  }

  /** Reads one file. Resolves whatever the file does to the process. */
  async run(task: Task): Promise<Outcome> {
    const reply = await this.#ask({ task }, this.#limits.seconds);
    if (reply && 'outcome' in reply) {
      this.full = reply.residentMb > fullShare * this.#limits.memoryMb;
      if (!reply.outcome.cached) this.files += 1;
      return reply.outcome;
    }
    if (reply && 'defect' in reply) return failed(task.file, defectOf(task.file, reply.defect));
    const timedOut = !this.dead;
    await this.end();
    return failed(task.file, this.#failure(task.file, timedOut));
  }

  /** Ends the process; resolves when it is gone. */
  async end(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#exited;
  }

  /** Null when time runs out or the process dies first. */
  #ask(request: Request, seconds: number): Promise<Reply | null> {
    return new Promise((resolve) => {
      if (this.dead) return resolve(null);
      const timer = setTimeout(() => this.#settle?.(null), seconds * 1000);
      this.#settle = (reply) => {
        clearTimeout(timer);
        this.#settle = null;
        resolve(reply);
      };
      this.#process.send(request, (error) => error && this.#settle?.(null));
    });
  }

  #bury(): void {
    this.dead = true;
    this.#settle?.(null);
  }

  #failure(file: string, timedOut: boolean): Failure {
    const { seconds, memoryMb } = this.#limits;
    if (timedOut) {
      const hint = 'Save or export the file again; if it is honest and merely large, raise limits.seconds.';
      return { code: 'timeout', message: `${file} was given up after ${seconds} s`, hint };
    }
    if (this.#said.includes(overMemory) || /out of memory|allocation failed/i.test(this.#said)) {
      const hint = 'Save or export the file again; if it is honest and merely large, raise limits.memoryMb.';
      return { code: 'memory', message: `${file} took more than ${memoryMb} MB of memory to read`, hint };
    }
    const hint = 'Save or export the file again from the program that made it.';
    return { code: 'crashed', message: `${file} ended the process that read it`, hint };
  }
}

function failed(file: string, failure: Failure): Outcome {
  return { file, sha256: null, document: null, resume: null, scored: null, cached: false, failure };
}

/** An error nobody foresaw: the file is a row like any other, and the batch goes on. */
function defectOf(file: string, stack: string): Failure {
  const [first = ''] = stack.split('\n');
  const hint = 'This is a defect of rolefit; please report it with this message.';
  return { code: 'crashed', message: `${file} could not be read: ${first}`, hint };
}

function pick(all: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = {};
  for (const name of names) if (all[name] !== undefined) kept[name] = all[name];
  return kept;
}
