// Resumes and postings → a run in the queue: its shards, once, however often the same is planned.
import { isAbsolute } from 'node:path';
import type { Config } from '../model/config.ts';
import { UsageError } from '../model/errors.ts';
import { weightsWith } from '../score/weights-with.ts';
import { hashOf } from '../screen/engine.ts';
import { checkGates } from '../screen/gates.ts';
import { lexiconFor } from '../screen/lexicon-for.ts';
import { OwnLines, type Place } from '../screen/lines.ts';
import { areSeveral, readPostings } from '../screen/postings.ts';
import { type Given, limitsFor, withReader } from '../screen/reader.ts';
import type { Statements } from './database.ts';
import { engineOf } from './engine.ts';
import { type Gathered, gather, readShard, type ShardData } from './gather.ts';
import { insertOutcomes } from './outcomes.ts';
import { knowQueue, type Queue, withQueue } from './queue.ts';
import type { Plan } from './runs.ts';
import { sourcesOf } from './sources.ts';
import { isStored } from './storage.ts';
import { bossSchema, deadQueueOf, queueOf } from './tables.ts';

export interface PlanRequest {
  /** `postgres://…`, or a folder for the embedded database. */
  queue: string;
  /** Folders, files, globs, a `manifest.ndjson`, or `s3://bucket/prefix`. */
  resumes: readonly string[];
  /** Postings, specs, or folders of them. */
  jobs: readonly Given[];
  config?: Config;
  recursive?: boolean;
  /** The 'today' that open-ended dates run to, YYYY-MM-DD. */
  asOf: string;
  /** Resumes of one shard; 500 when left out. */
  shard?: number;
  /** Seconds of silence after which a worker's shard is given to another; at least 10, 30 when left out. */
  heartbeat?: number;
}

export interface Planned {
  /** The same for the same files, postings, configuration, engine and day. */
  id: string;
  files: number;
  /** How many of these are known to be of no use by now, such as a folder without resumes. */
  unread: number;
  shards: number;
  /** False when this run was planned before: nothing was added. */
  added: boolean;
}

/** Hours that a shard may wait, and a finished one is kept, before pg-boss clears it away: purge does that. */
const keptSeconds = 365 * 24 * 3600;
/** A file has its own limit of time; a whole shard that takes longer than this many seconds has stopped moving. */
const shardSeconds = 6 * 3600;
/** Names that go to the database in one statement. */
const namesAtOnce = 50_000;

/**
 * Plans a run: workers on any machine can take its shards from then on.
 * @throws InputError when a single posting cannot be used, UsageError when the queue cannot be reached.
 */
export async function planRun(request: PlanRequest): Promise<Planned> {
  const plan = await readPlan(request);
  // Opened first: that a database is away should be known before millions of names are gathered.
  return withQueue(request.queue, {}, async (queue) => {
    const lines = new OwnLines();
    try {
      const sources = sourcesOf(request.resumes, request.recursive ?? false);
      return await addRun(queue, request, plan, await gather(sources, plan.shard, lines), lines);
    } finally {
      lines.close();
    }
  });
}

async function addRun(
  queue: Queue,
  request: PlanRequest,
  plan: Plan,
  { shards, unread, files, hash }: Gathered,
  lines: OwnLines,
): Promise<Planned> {
  const { hash: engine } = engineOf(plan.config);
  const jobs = plan.jobs.map(({ file, sha256, spec }) => [file, sha256, spec]);
  const base = request.resumes.every((one) => isStored(one) || isAbsolute(one)) ? null : plan.base;
  const id = hashOf([engine, plan.asOf, jobs, plan.several, plan.unusable, base, hash]);
  await createQueues(queue, id, request.heartbeat ?? 30);
  const added = await queue.database.transaction(async (inside) => {
    await holdQueue(inside, id);
    const row = [id, engine, files, shards.length, JSON.stringify(plan)];
    const [begun] = await inside.query(insertRun, row);
    if (begun === undefined) return false;
    await insertOutcomes(inside, id, engine, unread);
    await insertShards(queue, inside, id, batchesOf(shards, lines, plan.shard));
    return true;
  });
  return { id, files, unread: unread.length, shards: shards.length, added };
}

/** All that workers need beside the resumes: they see neither the postings' files nor the configuration. */
async function readPlan({ jobs, config = {}, asOf, shard = 500 }: PlanRequest): Promise<Plan> {
  const lexicon = lexiconFor(config);
  const reading = { workers: 1, resumes: false, config, asOf };
  const { postings, unusable } = await withReader(reading, (reader) =>
    readPostings(jobs, reader, lexicon, weightsWith(config.weights), limitsFor(config)),
  );
  for (const { spec } of postings) checkGates(config, spec, lexicon.skills);
  return {
    base: process.cwd(),
    asOf,
    config,
    engine: engineOf(config).stamp,
    jobs: postings,
    unusable: unusable.map(({ file, code, message, hint }) => ({ file, code, message, hint })),
    several: await areSeveral(jobs),
    shard,
  };
}

const insertRun =
  'INSERT INTO rolefit.run (id, engine, files, shards, plan) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id';

async function createQueues(queue: Queue, id: string, heartbeat: number): Promise<void> {
  const { boss } = queue;
  const keeping = { retentionSeconds: keptSeconds, deleteAfterSeconds: 0 };
  await boss.createQueue(deadQueueOf(id), keeping);
  await boss.createQueue(queueOf(id), {
    ...keeping,
    retryLimit: endless,
    expireInSeconds: shardSeconds,
    heartbeatSeconds: heartbeat,
  });
  await knowQueue(queue, queueOf(id));
}

/** Shards for a queue that a purge took away in this moment would go nowhere, without a word from pg-boss. */
export async function holdQueue(inside: Statements, id: string): Promise<void> {
  const held = `SELECT name FROM ${bossSchema}.queue WHERE name = $1 FOR KEY SHARE`;
  if ((await inside.query(held, [queueOf(id)])).length > 0) return;
  throw new UsageError(`Run ${id} is being purged.`, 'Plan it again when that is done.');
}

/** Workers that a shard may take with it before it is split. */
export const deathsOfShard = 2;
/** The next worker splits it, and may die of that as well: pg-boss itself never gives a shard up. */
const endless = 1_000_000;

function* batchesOf(shards: readonly Place[], lines: OwnLines, size: number): Iterable<ShardData[]> {
  const atOnce = Math.max(1, Math.min(1000, Math.floor(namesAtOnce / size)));
  for (let from = 0; from < shards.length; from += atOnce)
    yield shards.slice(from, from + atOnce).map((place) => readShard(place, lines));
}

/** Puts shards into the queue of a run, as part of a transaction. */
export async function insertShards(
  { boss }: Queue,
  inside: Statements,
  run: string,
  batches: Iterable<ShardData[]>,
): Promise<void> {
  for (const batch of batches)
    await boss.insert(
      queueOf(run),
      batch.map((data) => ({ data })),
      { db: inside.boss },
    );
}
