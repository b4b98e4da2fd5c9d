import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planRun } from '../../src/queue/plan.ts';
import { withQueue } from '../../src/queue/queue.ts';
import { findRun } from '../../src/queue/runs.ts';
import { workShard } from '../../src/queue/shard.ts';
import { runStatus } from '../../src/queue/status.ts';
import { queueOf } from '../../src/queue/tables.ts';
import { workRun } from '../../src/queue/work.ts';
import { limitsFor } from '../../src/screen/reader.ts';
import { findPostgres } from './cluster.ts';
import { clusterBeside } from './cluster-beside.ts';
import { asOf, folderOf, job } from './folders.ts';
import { claim, scorer } from './scorer.ts';

const postgres = findPostgres();
const { folder, resumes } = folderOf(6);
const limits = limitsFor({});
const cluster = clusterBeside(folder);

const places = [
  ['a folder (PGlite)', () => join(folder, 'queue')],
  ['PostgreSQL', () => cluster()?.url ?? ''],
] as const;

describe.each(places)('what happens at a bad moment in %s', (name, place) => {
  const it_ = name === 'PostgreSQL' && postgres === null ? it.skip : it;
  const plan = (day = asOf) => planRun({ queue: place(), resumes: [resumes], jobs: [job], asOf: day });
  const work = (run: string) =>
    workRun({ queue: place(), run, untilEmpty: true, scorerFor: () => scorer('') });

  it_('a shard is not lost when workers die while they split it, or while they give a file up', async () => {
    const { id, files } = await plan();
    const { settled, deaths } = await withQueue(place(), {}, async (queue) => {
      const run = await findRun(queue.database, id);
      const all: string[] = [];
      let died = 0;
      for (let next = await claim(queue, id); next !== null; next = await claim(queue, id)) {
        const { retryCount, data } = next;
        const kills = retryCount < 5 && data.files.some((file) => file.endsWith('2.txt'));
        if (!kills) all.push(await workShard(queue, run, next, limits, scorer('')));
        else if (await queue.boss.fail(queueOf(id), { id: next.id, retryCount })) died += 1;
      }
      return { settled: all, deaths: died };
    });
    expect(deaths).toBeGreaterThan(10);
    expect(settled).toContain('dead');
    expect(await work(id)).toMatchObject({ files: 0 });
    expect(await runStatus({ queue: place(), run: id })).toMatchObject({
      done: files,
      failures: { crashed: 1 },
      shards: { waiting: 0, active: 0, dead: 1 },
    });
  });
});
