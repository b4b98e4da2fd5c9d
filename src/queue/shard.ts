// A shard that was claimed → its rows and its completion in one transaction, or nothing at all.
import { resolve } from 'node:path';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import { loadInput } from '../read/input.ts';
import type { Outcome } from '../screen/messages.ts';
import type { Given } from '../screen/reader.ts';
import type { ShardData } from './gather.ts';
import { insertOutcomes, type OutcomeRow, rowOf, unreadOutcome } from './outcomes.ts';
import { patiently } from './patience.ts';
import { deathsOfShard, insertShards } from './plan.ts';
import { knowQueue, type Queue } from './queue.ts';
import type { PlannedRun } from './runs.ts';
import { isStored, loadStored } from './storage.ts';
import { bossSchema, deadQueueOf, queueOf } from './tables.ts';

/** A shard as this worker holds it: `retryCount` tells its claim from any later one. */
export interface Claim {
  id: string;
  retryCount: number;
  data: ShardData;
}

/** What became of a claim: its rows are there, it was split, it is a dead letter, or somebody else has it by now. */
export type Settled = 'done' | 'split' | 'dead' | 'late';

export interface Scorer {
  /** Files under way at once. */
  width: number;
  score(given: Given): Promise<Outcome>;
}

/** Scores the files of a shard and settles it. */
export async function workShard(
  queue: Queue,
  run: PlannedRun,
  claim: Claim,
  limits: Limits,
  scorer: Scorer,
): Promise<Settled> {
  if (claim.retryCount >= deathsOfShard) return settleDying(queue, run, claim);
  const rows = await scoreShard(run, claim.data.files, limits, scorer);
  return settle(queue, run, claim, rows);
}

async function scoreShard(
  run: PlannedRun,
  files: readonly string[],
  limits: Limits,
  { width, score }: Scorer,
): Promise<OutcomeRow[]> {
  const postings = run.plan.jobs.map(({ sha256 }) => sha256);
  const rows: OutcomeRow[] = [];
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      const given = await givenFor(file, run.plan.base, limits);
      rows.push('failure' in given ? given.failure : rowOf(file, await score(given.file), postings));
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return rows;
}

/** A file of this folder is read where it lies; any other by its bytes, under the name it was planned with. */
async function givenFor(
  file: string,
  base: string,
  limits: Limits,
): Promise<{ file: Given } | { failure: OutcomeRow }> {
  const path = resolve(base, file);
  if (!isStored(file) && path === resolve(file)) return { file };
  try {
    if (isStored(file)) return { file: await loadStored(file, limits) };
    return { file: { name: file, bytes: (await loadInput(path, limits)).bytes } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const message = error.message.replaceAll(path, file);
    return { failure: unreadOutcome(file, null, { code: error.code, message, hint: error.hint }) };
  }
}

/** The rows count only with the claim: pg-boss completes this attempt of the shard, or none. */
function settle(queue: Queue, run: PlannedRun, claim: Claim, rows: readonly OutcomeRow[]): Promise<Settled> {
  return fenced(queue, async (inside) => {
    const { id, retryCount } = claim;
    const output = { files: rows.length };
    const response = await queue.boss.complete(queueOf(run.id), { id, retryCount }, output, {
      db: inside.boss,
    });
    if (!isSettled(response)) throw new Late();
    await insertOutcomes(inside, run.id, run.engine, rows);
    return 'done';
  });
}

/** Two workers died of it: halves find the file that kills; a file alone is a row, and a dead letter. */
async function settleDying(queue: Queue, run: PlannedRun, claim: Claim): Promise<Settled> {
  const { files } = claim.data;
  const { id, retryCount } = claim;
  const [name, dead] = [queueOf(run.id), deadQueueOf(run.id)];
  await knowQueue(queue, dead);
  return fenced(queue, async (inside) => {
    const db = inside.boss;
    const [file] = files;
    if (files.length > 1) {
      if (!isSettled(await queue.boss.complete(name, { id, retryCount }, { files: 0, split: true }, { db })))
        throw new Late();
      const half = Math.ceil(files.length / 2);
      const halves = [files.slice(0, half), files.slice(half)].map((part) => ({ files: part }));
      await insertShards(queue, inside, run.id, [halves]);
      return 'split';
    }
    if (!isSettled(await queue.boss.complete(name, { id, retryCount }, { files: 0 }, { db })))
      throw new Late();
    await queue.boss.insert(dead, [{ data: claim.data }], { db });
    if (file !== undefined) await insertOutcomes(inside, run.id, run.engine, [deadOutcome(file)]);
    return 'dead';
  });
}

/** Back into the queue: as a death, or as if it had not been claimed, where a worker lacks keys or a network. */
export async function giveBack(queue: Queue, run: PlannedRun, claim: Claim, death: boolean): Promise<void> {
  const { id, retryCount } = claim;
  if (death) return void (await queue.boss.fail(queueOf(run.id), { id, retryCount }));
  // pg-boss counts a retry where a job was started before.
  await queue.database.query(
    `UPDATE ${bossSchema}.job SET state = 'created', started_on = NULL, heartbeat_on = NULL
     WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active'`,
    [queueOf(run.id), id, retryCount],
  );
}

function deadOutcome(file: string): OutcomeRow {
  const message = `${file} was given up: every worker that took it ended before it was done`;
  const hint = '`rolefit run retry` gives it another chance; it lies in the dead-letter queue.';
  return unreadOutcome(file, null, { code: 'crashed', message, hint });
}

/** Thrown inside a transaction, so that nothing of it stays. */
class Late extends Error {}

async function fenced(
  { database }: Queue,
  use: (inside: Parameters<Parameters<Queue['database']['transaction']>[0]>[0]) => Promise<Settled>,
): Promise<Settled> {
  try {
    // A commit whose answer was lost with the connection is tried again, and is then late: its rows are there.
    return await patiently(() => database.transaction(use));
  } catch (error) {
    if (error instanceof Late) return 'late';
    throw error;
  }
}

function isSettled(response: object): boolean {
  return 'affected' in response && response.affected === 1;
}
