import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectRun } from '../../src/queue/collect.ts';
import { planRun } from '../../src/queue/plan.ts';
import { withQueue } from '../../src/queue/queue.ts';
import { retryRun } from '../../src/queue/retry.ts';
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

describe.each(places)('a shard in %s', (name, place) => {
  const it_ = name === 'PostgreSQL' && postgres === null ? it.skip : it;
  const plan = (day: string, shard = 500) =>
    planRun({ queue: place(), resumes: [resumes], jobs: [job], asOf: day, shard });

  it_('that somebody else has by now changes nothing when its first worker is done at last', async () => {
    const { id } = await plan(asOf);
    await withQueue(place(), {}, async (queue) => {
      const run = await findRun(queue.database, id);
      const first = await claim(queue, id);
      if (first === null) throw new Error('nothing was planned');
      await queue.boss.fail(queueOf(id), { id: first.id, retryCount: first.retryCount }); // its deadline passed
      const rows = () =>
        queue.database.query('SELECT DISTINCT sketch FROM rolefit.outcome WHERE run = $1', [id]);
      expect(await workShard(queue, run, first, limits, scorer('late'))).toBe('late');
      const second = await claim(queue, id);
      if (second === null) throw new Error('the shard did not come back');
      expect(await workShard(queue, run, first, limits, scorer('late'))).toBe('late');
      expect(await rows()).toEqual([]);
      expect(await workShard(queue, run, second, limits, scorer('second'))).toBe('done');
      expect(await workShard(queue, run, first, limits, scorer('late'))).toBe('late');
      expect(await rows()).toEqual([{ sketch: 'second' }]);
    });
  });

  it_(
    'that dies twice is split, down to the file that kills; that one is a row and a dead letter',
    async () => {
      const day = '2026-11-20';
      const { id, files } = await plan(day);
      const poison = '2.txt';
      const whole = await withQueue(place(), {}, async (queue) => {
        const run = await findRun(queue.database, id);
        const settled: string[] = [];
        for (let next = await claim(queue, id); next !== null; next = await claim(queue, id)) {
          const kills = next.retryCount < 2 && next.data.files.some((file) => file.endsWith(poison));
          if (kills) await queue.boss.fail(queueOf(id), { id: next.id, retryCount: next.retryCount });
          else settled.push(await workShard(queue, run, next, limits, scorer('')));
        }
        return settled;
      });
      expect(whole.filter((one) => one === 'split').length).toBeGreaterThan(1);
      expect(whole.filter((one) => one === 'dead').length).toBe(1);
      const status = await runStatus({ queue: place(), run: id });
      expect(status).toMatchObject({ files, done: files, failures: { crashed: 1 } });
      expect(status.shards).toMatchObject({ waiting: 0, active: 0, dead: 1 });
      expect(await retryRun({ queue: place(), run: id })).toEqual({ files: 1 });
      expect((await runStatus({ queue: place(), run: id })).shards).toMatchObject({ waiting: 1, dead: 0 });
      const worked = await workRun({
        queue: place(),
        run: id,
        untilEmpty: true,
        scorerFor: () => scorer(''),
      });
      expect(worked).toMatchObject({ files: 1, dead: 0 });
      expect(await runStatus({ queue: place(), run: id })).toMatchObject({ done: files, failures: {} });
    },
  );

  it_('of another engine is refused, and nothing is taken', async () => {
    const { id } = await plan('2026-11-21');
    await withQueue(place(), {}, ({ database }) =>
      database.query("UPDATE rolefit.run SET engine = 'of another version' WHERE id = $1", [id]),
    );
    await expect(workRun({ queue: place(), run: id, untilEmpty: true })).rejects.toThrow(
      /planned by another engine/,
    );
    expect((await runStatus({ queue: place(), run: id })).shards).toMatchObject({ waiting: 1, active: 0 });
  });

  it_('is found by a manifest, too, and what is missing by then is a row', async () => {
    const manifest = join(folder, 'manifest.ndjson');
    const names = ['resumes/0.txt', 'resumes/1.txt', 'resumes/gone.txt'];
    writeFileSync(manifest, names.map((file) => JSON.stringify({ file })).join('\n'));
    const { id, files } = await planRun({ queue: place(), resumes: [manifest], jobs: [job], asOf });
    expect(files).toBe(3);
    await workRun({ queue: place(), run: id, untilEmpty: true, workers: 1 });
    const found = await collectRun({ queue: place(), run: id }, ({ rankings: [ranking] }) => ({
      files: [...(ranking?.matches() ?? [])].map(({ file }) => file).sort(),
      unreadable: ranking?.results.unreadable.map(({ file, code }) => [file, code]),
    }));
    expect(found.files).toEqual(names.slice(0, 2).map((file) => join(folder, file)));
    expect(found.unreadable).toEqual([[join(folder, 'resumes/gone.txt'), 'not-found']]);
  });
});

describe.skipIf(postgres === null)('20,000 shards', () => {
  it('are planned within 10 seconds', async () => {
    const manifest = join(folder, 'large.ndjson');
    const lines = Array.from({ length: 20_000 * 5 }, (_, at) =>
      JSON.stringify({ file: `resumes/${at}.pdf` }),
    );
    writeFileSync(manifest, lines.join('\n'));
    const begun = performance.now();
    const request = { queue: cluster()?.url ?? '', resumes: [manifest], jobs: [job], asOf, shard: 5 };
    expect(await planRun(request)).toMatchObject({ shards: 20_000, files: 100_000, added: true });
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(await planRun(request)).toMatchObject({ shards: 20_000, added: false });
  });
});
