import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { root, run } from './run.ts';

const job = join(root, 'jobs/senior-backend-engineer.txt');
const other = join(root, 'jobs/accountant.html');
const fixtures = join(root, 'fixtures/resumes');
const files = [
  'amara-okafor-senior-backend-engineer.pdf',
  'gareth-pugh-network-analyst.txt',
  'jordan-pettway-accountant.docx',
  'camille-lefevre-data-analyst.html',
  'noemi-duarte-junior-frontend-developer.md',
  'kwame-boateng-site-reliability-engineer.json',
].map((name) => join(fixtures, name));
const made: string[] = [];
let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'rolefit-cache-'));
  made.push(home);
});
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

const score = (posting: string, ...more: string[]) =>
  run(['score', ...files, '--job', posting, '--format', 'json', '--as-of', '2026-11-24', ...more], {
    env: { XDG_CACHE_HOME: home },
  });
const cache = async (part: string) => run(['cache', part], { env: { XDG_CACHE_HOME: home } });
const entries = async (): Promise<string[]> =>
  (await readdir(home, { recursive: true })).filter((name) => /\.(?:pdf|docx|txt|md|html|json)$/.test(name));

describe('the cache', () => {
  it('changes no byte: the same posting again, another posting, and none', async () => {
    const [fresh, otherFresh] = [await score(job, '--no-cache'), await score(other, '--no-cache')];
    expect(await entries()).toEqual([]);
    const filled = await score(job);
    expect((await entries()).length).toBe(files.length);
    const again = await score(job);
    const second = await score(other);
    expect(filled).toEqual(fresh);
    expect(again).toEqual(fresh);
    expect(second).toEqual(otherFresh);
    expect((await entries()).length).toBe(files.length);
  }, 60_000);

  it('is used: what stands there counts, but no entry of another file and none that is damaged', async () => {
    const fresh = await score(job);
    const names = await entries();
    for (const name of names) {
      const { resume, sketch } = JSON.parse(inflateSync(await readFile(join(home, name))).toString());
      const bare = { resume: { ...resume, profile: { ...resume.profile, skills: [] } }, sketch };
      await writeFile(join(home, name), deflateSync(JSON.stringify(bare)));
    }
    expect((await score(job)).stdout).not.toBe(fresh.stdout);
    const [first, second] = await Promise.all(names.slice(0, 2).map((name) => readFile(join(home, name))));
    for (const [index, name] of names.entries())
      await writeFile(join(home, name), (index === 0 ? second : first) ?? '');
    expect((await score(job)).stdout).toBe(fresh.stdout);
    for (const name of await entries()) await writeFile(join(home, name), 'damaged');
    expect((await score(job)).stdout).toBe(fresh.stdout);
  }, 60_000);

  it('holds neither name nor address of a person', async () => {
    await score(job);
    for (const name of await entries()) {
      const { resume } = JSON.parse(inflateSync(await readFile(join(home, name))).toString());
      const { file, ...profile } = resume.profile;
      expect(file.name).toContain(fixtures);
      expect(JSON.stringify([profile, resume.passages])).not.toMatch(/okafor|venkataraman|@example/i);
    }
  }, 60_000);

  it('is shared by runs at the same time', async () => {
    const runs = await Promise.all([score(job), score(job), score(job)]);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect((await score(job)).stdout).toBe(runs[0]?.stdout);
    expect((await entries()).length).toBe(files.length);
  }, 60_000);

  it('says its size and is cleared', async () => {
    await score(job);
    const size = await cache('size');
    expect(size).toMatchObject({ code: 0, stderr: '' });
    expect(size.stdout).toMatch(/rolefit: 6 profiles, \d+\.\d kB\n$/);
    expect(await cache('clear')).toEqual({ code: 0, stdout: '', stderr: 'rolefit: 6 profiles removed.\n' });
    expect((await cache('size')).stdout).toContain('0 profiles, 0.0 kB');
    expect(await entries()).toEqual([]);
  }, 60_000);

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'is left out in a home that is read-only',
    async () => {
      const fresh = await score(job, '--no-cache');
      await chmod(home, 0o500);
      expect(await score(job)).toEqual(fresh);
    },
  );

  it('is left out where it cannot be made', async () => {
    await writeFile(join(home, 'file'), '');
    const there = { env: { XDG_CACHE_HOME: join(home, 'file') } };
    const args = ['score', join(fixtures, 'gareth-pugh-network-analyst.txt'), '--job', job];
    expect(await run(args, there)).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['cache', 'size'], there)).toMatchObject({ code: 0 });
    expect(await run(['cache', 'clear'], there)).toMatchObject({ code: 0 });
  });

  it('is explained where it is asked for', async () => {
    expect((await run(['score', '--help'])).stdout).toContain('personal data');
    expect((await run(['cache', '--help'])).stdout).toContain('rolefit cache clear');
  });
});
