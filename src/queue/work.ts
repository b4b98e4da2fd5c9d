// A queue → its shards, one after the other, scored by the child processes of this machine.
import { setTimeout as pause } from 'node:timers/promises';
import { UsageError } from '../model/errors.ts';
import { weightsWith } from '../score/weights-with.ts';
import { openCache } from '../screen/cache.ts';
import { lexiconFor } from '../screen/lexicon-for.ts';
import { limitsFor, Reader } from '../screen/reader.ts';
import { workersFor } from '../screen/workers.ts';
import { reasonOf } from './database.ts';
import { engineOf } from './engine.ts';
import type { ShardData } from './gather.ts';
import { isAway, patiently } from './patience.ts';
import { type Queue, withQueue } from './queue.ts';
import { findRun, openRuns, type PlannedRun } from './runs.ts';
import { type Claim, giveBack, type Scorer, type Settled, workShard } from './shard.ts';
import { bossSchema, queueOf } from './tables.ts';

export interface WorkRequest {
  /** `postgres://…`, or a folder for the embedded database. */
  queue: string;
  /** Only this run; every run of the queue when left out. */
  run?: string | null;
  /** Child processes that read files; as many as the machine has cores when left out. */
  workers?: number;
  /** Leave when nothing is left, instead of waiting for more. */
  untilEmpty?: boolean;
  /** Keep what is understood of resumes in the user's cache folder, and use what is there. */
  cache?: boolean;
  /** Aborted: the shard under way is finished, and no other begun. */
  signal?: AbortSignal | null;
  onShard?: (worked: Worked) => void;
  /** Scores in place of this machine's child processes: for measures of the queue alone. */
  scorerFor?: (run: PlannedRun) => Scorer & { close(): Promise<void> };
}

/** What one worker did. Late are shards that somebody else had taken over by the time they were done. */
export interface Worked {
  shards: number;
  files: number;
  split: number;
  dead: number;
  late: number;
}

/** Milliseconds between two looks into an empty queue. */
const idle = 1_000;

/**
 * Works on a queue until `signal`, or until it is empty. Any number of processes may do so, on any machine.
 * @throws UsageError when the queue cannot be reached, or holds only runs of another version of rolefit.
 */
export function workRun(request: WorkRequest): Promise<Worked> {
  return withQueue(request.queue, { supervise: true }, async (queue) => {
    const worker = new Worker(request, queue);
    try {
      return await worker.work();
    } catch (error) {
      if (!isAway(error)) throw error;
      throw new UsageError(
        `The queue at ${queue.database.name} went away: ${reasonOf(error)}`,
        'Start the worker again when it is back; the shard under way goes to another.',
      );
    } finally {
      await worker.close();
    }
  });
}

class Worker {
  readonly #request: WorkRequest;
  readonly #queue: Queue;
  readonly #worked: Worked = { shards: 0, files: 0, split: 0, dead: 0, late: 0 };
  #scorer: { run: string; scorer: Scorer & { close(): Promise<void> } } | null = null;

  constructor(request: WorkRequest, queue: Queue) {
    this.#request = request;
    this.#queue = queue;
  }

  async work(): Promise<Worked> {
    const { signal = null, untilEmpty = false } = this.#request;
    while (!signal?.aborted) {
      const runs = await patiently(() => this.#runs());
      let any = false;
      for (const run of runs) {
        while (!signal?.aborted && (await this.#next(run))) any = true;
        if (any) break;
        await patiently(() => this.#finish(run));
      }
      if (any) continue;
      if (untilEmpty && (await patiently(() => this.#runs())).length === 0) break;
      await pause(idle, undefined, { signal: signal ?? undefined }).catch(() => {});
    }
    return this.#worked;
  }

  async close(): Promise<void> {
    await this.#scorer?.scorer.close();
    this.#scorer = null;
  }

  /** Unfinished runs of this engine. Throws where there are only others: two engines never mix in one run. */
  async #runs(): Promise<PlannedRun[]> {
    const { database } = this.#queue;
    const { run } = this.#request;
    const named = typeof run === 'string' ? [await findRun(database, run)] : await openRuns(database);
    const open = named.filter(({ finished }) => !finished);
    const own = open.filter(({ plan, engine }) => engineOf(plan.config).hash === engine);
    const [other] = open;
    if (other === undefined || own.length > 0) return own;
    throw new UsageError(
      `Run ${other.id} was planned by another engine (rolefit ${other.plan.engine.version}, ${other.engine}); this one is ${engineOf(other.plan.config).hash}.`,
      'Scores of two engines must not mix: work with the version that planned it, or plan the run again with this one.',
    );
  }

  /** Claims one shard and settles it; false where there is none to claim. */
  async #next(run: PlannedRun): Promise<boolean> {
    const { boss } = this.#queue;
    const name = queueOf(run.id);
    const [job] = await patiently(() => boss.fetch<ShardData>(name, { includeMetadata: true }));
    if (job === undefined) return false;
    const claim: Claim = { id: job.id, retryCount: job.retryCount, data: job.data };
    const beat = setInterval(
      () => void boss.touch(name, { id: claim.id, retryCount: claim.retryCount }).catch(() => {}),
      ((job.heartbeatSeconds ?? 30) * 1000) / 4,
    );
    try {
      const scorer = await this.#scorerFor(run);
      const settled = await workShard(this.#queue, run, claim, limitsFor(run.plan.config), scorer);
      this.#count(settled, claim.data.files.length);
    } catch (error) {
      await giveBack(this.#queue, run, claim, !(error instanceof UsageError)).catch(() => {});
      throw error;
    } finally {
      clearInterval(beat);
    }
    return true;
  }

  #count(settled: Settled, files: number): void {
    if (settled === 'done') {
      this.#worked.shards += 1;
      this.#worked.files += files;
    } else this.#worked[settled] += 1;
    this.#request.onShard?.({ ...this.#worked });
  }

  async #scorerFor(run: PlannedRun): Promise<Scorer> {
    if (this.#scorer?.run === run.id) return this.#scorer.scorer;
    await this.close();
    const scorer = this.#request.scorerFor?.(run) ?? poolFor(run, this.#request);
    this.#scorer = { run: run.id, scorer };
    return scorer;
  }

  /** Notes that a run has nothing left: neither waiting nor under way. */
  async #finish(run: PlannedRun): Promise<void> {
    await this.#queue.database.transaction(async (inside) => {
      // Held first: what a retry that is under way puts into the queue must be seen by the look after it.
      await inside.query('SELECT id FROM rolefit.run WHERE id = $1 FOR UPDATE', [run.id]);
      await inside.query(
        `UPDATE rolefit.run SET finished_on = now() WHERE id = $1 AND finished_on IS NULL
         AND NOT EXISTS (SELECT 1 FROM ${bossSchema}.job WHERE name = $2 AND state < 'completed')`,
        [run.id, queueOf(run.id)],
      );
    });
  }
}

function poolFor({ plan }: PlannedRun, request: WorkRequest): Scorer & { close(): Promise<void> } {
  const { config, asOf, jobs } = plan;
  const limits = limitsFor(config);
  const key = { lexicon: lexiconFor(config).hash, limits, ocr: config.ocr ?? false, asOf, config };
  const workers = request.workers ?? workersFor({ resumes: ['.'] });
  const cache = request.cache ? openCache(key) : null;
  const reader = new Reader({ workers, resumes: true, config, asOf, cache });
  reader.prepare({ specs: jobs.map(({ spec }) => spec), weights: weightsWith(config.weights) });
  return { width: workers + 1, score: (given) => reader.scores(given), close: () => reader.close() };
}
