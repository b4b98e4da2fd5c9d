import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/queue/lock.ts';
import { withQueue } from '../../src/queue/queue.ts';
import { root, run } from '../cli/run.ts';
import { findPostgres } from './cluster.ts';
import { clusterBeside } from './cluster-beside.ts';
import { asOf, folderOf, job } from './folders.ts';

const files = 60;
const postgres = findPostgres();
const { folder, resumes } = folderOf(files);
const cluster = clusterBeside(folder);

it('has a PostgreSQL to test with where it must', () => {
  if (process.env.CI) expect(postgres, 'PostgreSQL is not installed').not.toBeNull();
});

const places = [
  ['a folder (PGlite)', () => join(folder, 'queue')],
  ['PostgreSQL', () => cluster()?.url ?? ''],
] as const;

describe.each(places)('rolefit run in %s', (name, place) => {
  const it_ = name === 'PostgreSQL' && postgres === null ? it.skip : it;
  const rolefit = (...args: string[]) => run(['run', ...args], { env: { ROLEFIT_QUEUE: place() } });
  const plan = (...more: string[]) =>
    rolefit('plan', resumes, '--job', job, '--as-of', asOf, '--shard', '9', ...more);

  it_(
    'plans once, works, and collects the bytes of a local run',
    async () => {
      const planned = await plan();
      expect(planned).toMatchObject({ code: 0, stdout: expect.stringMatching(/^[0-9a-f]{16}\n$/) });
      const again = await plan();
      expect(again.stdout).toBe(planned.stdout);
      expect(again.stderr).toContain('planned before');
      const id = planned.stdout.trim();
      const early = await rolefit('collect', id);
      expect(early).toMatchObject({ code: 2, stdout: '' });
      expect(early.stderr).toContain(`${files} of ${files} files are still to be scored`);
      const worked = await rolefit('work', '--until-empty', '--workers', '2');
      expect(worked).toMatchObject({ code: 0, stdout: '', stderr: `rolefit: ${files} files in 7 shards\n` });
      const status = JSON.parse((await rolefit('status', id, '--format', 'json')).stdout);
      expect(status).toMatchObject({ files, done: files, secondsLeft: 0, failures: { empty: 1 } });
      const reports = (at: string) =>
        ['json', 'csv', 'html', 'ndjson'].map((format) => join(folder, `${at}.${format}`));
      const wanted = reports('local').flatMap((file) => ['-o', file]);
      const got = reports('collected').flatMap((file) => ['-o', file]);
      expect((await run(['score', resumes, '--job', job, '--as-of', asOf, ...wanted])).code).toBe(3);
      expect((await rolefit('collect', id, ...got)).code).toBe(3);
      for (const [index, file] of reports('collected').entries())
        expect(readFileSync(file, 'utf8')).toBe(readFileSync(reports('local')[index] ?? '', 'utf8'));
    },
    120_000,
  );

  it_(
    'collects a matrix of several postings',
    async () => {
      const jobs = ['--job', job, '--job', join(root, 'jobs/accountant.html')];
      const args = [resumes, ...jobs, '--as-of', asOf, '--fail-under', '1'];
      const id = (await rolefit('plan', ...args)).stdout.trim();
      expect((await rolefit('work', '--until-empty', '--run', id)).code).toBe(0);
      const reviews = join(folder, 'reviews.csv');
      const body = '3.txt,hold,x,accountant.html\nnobody.pdf,hold,y,\n';
      writeFileSync(reviews, `file,decision,reason,posting\n${body}`);
      const asked = ['--override', reviews, '--format', 'json'];
      const local = await run(['score', ...args, ...asked]);
      expect(local.stdout).toContain('"decision": "hold"');
      const { code, stdout, stderr } = await rolefit('collect', id, ...asked);
      expect({ code, stdout }).toEqual({ code: local.code, stdout: local.stdout });
      expect(stderr).toContain('row 3: no resume is called nobody.pdf');
    },
    120_000,
  );

  it_(
    'retries what may pass, and purges all',
    async () => {
      const id = (await plan()).stdout.trim();
      expect((await rolefit('retry', id)).stderr).toContain('0 files planned once more');
      expect((await rolefit('purge', id)).code).toBe(0);
      const gone = await rolefit('status', id);
      expect(gone).toMatchObject({ code: 2, stdout: '' });
      expect(gone.stderr).toContain(`holds no run ${id}`);
      expect((await plan()).stderr).toContain(`${files} files in 7 shards.`);
    },
    120_000,
  );
});

describe('a queue that cannot be used', () => {
  it('is a folder that another process has open', async () => {
    const queue = join(folder, 'held');
    const unlock = lockFolder(queue);
    const { code, stderr } = await run(['run', 'status', 'x'], { env: { ROLEFIT_QUEUE: queue } });
    unlock();
    expect(code).toBe(2);
    expect(stderr).toContain(`is in use by process ${process.pid}`);
  });

  it('is named without its password', async () => {
    const queue = 'postgres://someone:hunter2secret@127.0.0.1:9/none';
    const { code, stdout, stderr } = await run(['run', 'status', 'x'], { env: { ROLEFIT_QUEUE: queue } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('postgres://127.0.0.1:9/none could not be opened: connect ECONNREFUSED');
    expect(stderr).not.toContain('hunter2secret');
  });

  it.each([
    'postgres://someone:hunter2secret@127.0.0.1:9/none',
    'postgresql://someone:hunter2secret/with@127.0.0.1:9/none',
    'postgres://127.0.0.1:9/none?user=someone&password=hunter2secret',
  ])('takes no password from the command line: %s', async (queue) => {
    const { code, stdout, stderr } = await run(['run', 'status', 'x', '--queue', queue]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('PGPASSWORD');
    expect(stderr).not.toContain('hunter2secret');
  });

  it.each(['mysql://someone:hunter2secret@h/none', 'Postgre://someone:hunter2secret@h/none', ' '])(
    'is neither a folder nor PostgreSQL, and no folder is made of it: %s',
    async (queue) => {
      const cwd = mkdtempSync(join(folder, 'empty-'));
      const { code, stderr } = await run(['run', 'status', 'x'], { env: { ROLEFIT_QUEUE: queue }, cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('Give postgres://host/database, or a folder.');
      expect(stderr).not.toContain('hunter2secret');
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  it('is a file', async () => {
    const { code, stderr } = await run(['run', 'status', 'x', '--queue', job]);
    expect(code).toBe(2);
    expect(stderr).toContain('senior-backend-engineer.txt could not be opened');
  });

  it.skipIf(postgres === null)('may only be used, not made, by a worker of few rights', async () => {
    const queue = new URL(cluster()?.url ?? '');
    const few = 'few';
    await withQueue(queue.href, {}, async ({ database }) => {
      await database.script(`CREATE ROLE ${few} LOGIN`);
    });
    queue.username = few;
    const work = () => run(['run', 'work', '--until-empty', '--queue', queue.href]);
    const refused = await work();
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/could not be prepared: permission denied/);
    await withQueue(cluster()?.url ?? '', {}, ({ database }) =>
      database.script(`GRANT USAGE ON SCHEMA rolefit, rolefit_jobs TO ${few};
        GRANT ALL ON ALL TABLES IN SCHEMA rolefit, rolefit_jobs TO ${few};`),
    );
    expect(await work()).toMatchObject({ code: 0, stderr: expect.stringContaining(' files in ') });
  });
});
