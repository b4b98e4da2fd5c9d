import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { insertOutcomes, unreadOutcome } from '../../src/queue/outcomes.ts';
import { holdQueue, insertShards, planRun } from '../../src/queue/plan.ts';
import { purgeRun } from '../../src/queue/purge.ts';
import { withQueue } from '../../src/queue/queue.ts';
import { findRun } from '../../src/queue/runs.ts';
import { workShard } from '../../src/queue/shard.ts';
import { runStatus } from '../../src/queue/status.ts';
import { bossSchema, queueOf } from '../../src/queue/tables.ts';
import { type Worked, workRun } from '../../src/queue/work.ts';
import { type Given, limitsFor } from '../../src/screen/reader.ts';
import { run } from '../cli/run.ts';
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
      const planned = await findRun(queue.database, id);
      const all: string[] = [];
      let died = 0;
      for (let next = await claim(queue, id); next !== null; next = await claim(queue, id)) {
        const { retryCount, data } = next;
        const kills = retryCount < 5 && data.files.some((file) => file.endsWith('2.txt'));
        if (!kills) all.push(await workShard(queue, planned, next, limits, scorer('')));
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

  it_('a purge that fails half-way leaves the run whole, and can be repeated', async () => {
    const { id, files } = await plan('2026-11-20');
    const guard = (statement: string) => withQueue(place(), {}, ({ database }) => database.script(statement));
    await guard('CREATE TABLE rolefit.guard (run text REFERENCES rolefit.run ON DELETE RESTRICT)');
    await guard(`INSERT INTO rolefit.guard VALUES ('${id}')`);
    await expect(purgeRun({ queue: place(), run: id })).rejects.toThrow(/guard/);
    await guard('DROP TABLE rolefit.guard');
    expect((await runStatus({ queue: place(), run: id })).shards).toMatchObject({ waiting: 1 });
    expect(await work(id)).toMatchObject({ files });
    await purgeRun({ queue: place(), run: id });
    await withQueue(place(), {}, async ({ database }) => {
      const left = `SELECT (SELECT count(*) FROM ${bossSchema}.job WHERE name LIKE $1)
        + (SELECT count(*) FROM ${bossSchema}.queue WHERE name LIKE $1)
        + (SELECT count(*) FROM rolefit.outcome WHERE 'run-' || run LIKE $1) AS rows`;
      expect(Number((await database.query(left, [`run-${id}%`]))[0]?.rows)).toBe(0);
    });
    expect(await plan('2026-11-20')).toMatchObject({ id, added: true });
    expect(await work(id)).toMatchObject({ files });
  });

  it_('a reason with a zero in it is kept, and takes no shard with it', async () => {
    const { id } = await plan('2026-11-22');
    const said = unreadOutcome('odd.pdf', null, { code: 'damaged', message: 'odd\0text', hint: null });
    const rows = await withQueue(place(), {}, ({ database }) =>
      database.transaction(async (inside) => {
        await insertOutcomes(inside, id, 'engine', [said]);
        return inside.query('SELECT message FROM rolefit.outcome WHERE run = $1', [id]);
      }),
    );
    expect(rows).toEqual([{ message: 'odd\ufffdtext' }]);
    await purgeRun({ queue: place(), run: id });
  });
});

describe.skipIf(postgres === null)('what happens at the same moment in PostgreSQL', () => {
  const place = () => cluster()?.url ?? '';
  const plan = (day: string) => planRun({ queue: place(), resumes: [resumes], jobs: [job], asOf: day });

  it('a purge while a shard is worked on: its worker is late, writes nothing, and goes on', async () => {
    const { id } = await plan('2026-11-25');
    let purged: Promise<void> | null = null;
    const scorerFor = () => ({
      ...scorer(''),
      score: async (given: Given) => {
        purged ??= purgeRun({ queue: place(), run: id });
        await purged;
        return scorer('').score(given);
      },
    });
    const worked = await workRun({ queue: place(), untilEmpty: true, scorerFor });
    expect(worked).toMatchObject({ shards: 0, files: 0, late: 1 });
    await expect(runStatus({ queue: place(), run: id })).rejects.toThrow(/holds no run/);
    expect(await plan('2026-11-25')).toMatchObject({ id, added: true });
  });

  it('two processes that plan the same run: one adds it, both name it', async () => {
    const queue = place();
    const args = ['run', 'plan', resumes, '--job', job, '--as-of', '2026-11-26', '--queue', queue];
    const both = await Promise.all([run(args), run(args), run(args)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(both.map(({ stdout }) => stdout)).size).toBe(1);
    expect(both.filter(({ stderr }) => stderr.includes('planned before')).length).toBe(2);
    const id = both[0]?.stdout.trim() ?? '';
    expect((await runStatus({ queue, run: id })).shards).toMatchObject({ waiting: 1 });
  });

  it('a plan that a purge of the same run is under way of: all of its shards are there afterwards', async () => {
    const { id } = await plan('2026-11-27');
    await withQueue(place(), {}, async ({ database }) => {
      let planned: ReturnType<typeof plan> | null = null;
      await database.transaction(async (purging) => {
        await purging.query(`SELECT ${bossSchema}.delete_queue($1)`, [queueOf(id)]);
        planned = plan('2026-11-27');
        await pause(1500);
        await purging.query('DELETE FROM rolefit.run WHERE id = $1', [id]);
      });
      expect(await planned).toMatchObject({ id, added: true });
      const nobody = database.transaction((inside) => holdQueue(inside, 'purged by now'));
      await expect(nobody).rejects.toThrow(/is being purged/);
    });
    expect((await runStatus({ queue: place(), run: id })).shards).toMatchObject({ waiting: 1 });
  });

  it('a retry while the last worker finds the run finished: its shard is worked on all the same', async () => {
    const { id } = await plan('2026-11-28');
    const request = { queue: place(), run: id, untilEmpty: true, scorerFor: () => scorer('') };
    await workRun(request);
    await withQueue(place(), {}, async (queue) => {
      await queue.database.query('UPDATE rolefit.run SET finished_on = NULL WHERE id = $1', [id]);
      await queue.boss.findJobs(queueOf(id), { limit: 1 });
      let worked: Promise<Worked> | null = null;
      await queue.database.transaction(async (retrying) => {
        await insertShards(queue, retrying, id, [[{ files: [join(resumes, '0.txt')] }]]);
        await retrying.query('UPDATE rolefit.run SET finished_on = NULL WHERE id = $1', [id]);
        worked = workRun(request);
        await pause(1500);
      });
      expect(await worked).toMatchObject({ shards: 1 });
    });
  });
});
