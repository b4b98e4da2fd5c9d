import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withQueue } from '../../src/queue/queue.ts';
import { bossSchema } from '../../src/queue/tables.ts';
import { type Ran, run } from '../cli/run.ts';
import { type Started, start } from '../cli/start.ts';
import { numbersFrom } from '../screen/resume-texts.ts';
import { findPostgres } from './cluster.ts';
import { clusterBeside } from './cluster-beside.ts';
import { asOf, folderOf, job } from './folders.ts';

const files = 3000;
const workers = 3;
const postgres = findPostgres();
const { folder, resumes } = folderOf(files);
const cluster = clusterBeside(folder);

/** Keeps so many workers going; each that is killed is followed by another. */
class Crew {
  readonly #queue: string;
  readonly #all: Started[] = [];

  constructor(queue: string) {
    this.#queue = queue;
    for (let count = 0; count < workers; count++) this.#start();
  }

  #start(): void {
    this.#all.push(start(['run', 'work', '--queue', this.#queue, '--workers', '1']));
  }

  async kill(index: number): Promise<void> {
    const [victim] = this.#all.splice(index, 1);
    victim?.child.kill('SIGKILL');
    await victim?.ended;
    this.#start();
  }

  /** SIGTERM: each finishes its shard and leaves with 0. */
  async drain(): Promise<(number | null)[]> {
    for (const { child } of this.#all) child.kill('SIGTERM');
    return Promise.all(this.#all.map(async ({ ended }) => (await ended).code));
  }
}

/** Until every worker holds a shard: then the first kill interrupts one, however fast the machine is. */
async function untilBusy(queue: string): Promise<void> {
  const active = `SELECT count(*)::int AS shards FROM ${bossSchema}.job WHERE state = 'active'`;
  await withQueue(queue, {}, async ({ database }) => {
    for (let look = 0; look < 1000; look++) {
      const [row] = await database.query<{ shards: number }>(active, []);
      if ((row?.shards ?? 0) >= workers) return;
      await pause(20);
    }
    throw new Error('The workers took no shards');
  });
}

/** On a slow machine the rest takes longer than one call may: then another goes on. */
async function workOff(rolefit: (...args: string[]) => Promise<Ran>): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++)
    if ((await rolefit('work', '--until-empty')).code === 0) return;
  throw new Error('The queue did not become empty');
}

describe.skipIf(postgres === null)('workers that are killed, and a database that goes away', () => {
  it('lose nothing and count nothing twice; drained workers leave in peace', async () => {
    const queue = cluster()?.url ?? '';
    const rolefit = (...args: string[]) => run(['run', ...args, '--queue', queue]);
    const planned = await rolefit(
      ...['plan', resumes, '--job', job, '--as-of', asOf, '--shard', '40', '--heartbeat', '10'],
    );
    const id = planned.stdout.trim();
    const next = numbersFrom(20261124);
    const crew = new Crew(queue);
    await untilBusy(queue);
    for (let kill = 0; kill < 6; kill++) {
      if (kill > 0) await pause(2000);
      await crew.kill(next(workers));
      if (kill === 1) cluster()?.restart();
    }
    await pause(2000);
    const codes = await crew.drain();
    expect(codes).toEqual(Array.from({ length: workers }, () => 0));
    await workOff(rolefit);
    // A file alone may have lost two workers by chance: that is a row, and a reason to try again.
    await rolefit('retry', id);
    await workOff(rolefit);
    const rows = await withQueue(queue, {}, ({ database }) =>
      database.query<{ rows: number; names: number; interrupted: boolean; results: number }>(
        `SELECT count(*)::int AS rows, count(DISTINCT file)::int AS names,
           (SELECT count(*)::int FROM ${bossSchema}.job WHERE retry_count > 0) > 0 AS interrupted,
           (SELECT count(*)::int FROM rolefit.result WHERE run = $1) AS results
         FROM rolefit.outcome WHERE run = $1`,
        [id],
      ),
    );
    expect(rows).toEqual([{ rows: files, names: files, interrupted: true, results: files - 2 }]);
    const local = await run(['score', resumes, '--job', job, '--as-of', asOf, '--format', 'ndjson']);
    const collected = await rolefit('collect', id, '--format', 'ndjson');
    expect(collected.stdout).toBe(local.stdout);
  }, 240_000);
});
