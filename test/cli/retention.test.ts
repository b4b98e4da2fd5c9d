// The configuration's retention on the command line: by `purge --expired`, and by the next run.
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root, run } from './run.ts';

const job = join(root, 'jobs/senior-backend-engineer.txt');
let folder = '';
let resume = '';
let env: Record<string, string> = {};
const rolefit = (...args: string[]) => run(args, { cwd: folder, env });
const score = (...args: string[]) => rolefit('score', resume, '--job', job, '--as-of', '2026-11-24', ...args);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-purge-'));
  env = { XDG_CACHE_HOME: join(folder, 'cache') };
  resume = join(folder, 'gareth.txt');
  await copyFile(join(root, 'fixtures/resumes/gareth-pugh-network-analyst.txt'), resume);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('retention', () => {
  const aged = async (): Promise<void> => {
    const old = new Date(Date.now() - 40 * 24 * 3600 * 1000);
    const { stdout } = await rolefit('purge', '--expired', '--dry-run');
    expect(stdout).toBe('');
    await utimes(join(folder, 'run.ndjson'), old, old);
  };

  it('removes what is older by purge --expired', async () => {
    await writeFile(join(folder, 'rolefit.config.yaml'), 'retention: {days: 30}\n');
    await score('--journal', 'run.ndjson');
    await aged();
    const { code, stdout } = await rolefit('purge', '--expired');
    expect([code, stdout.split('\n')[0]]).toEqual([0, `${join(folder, 'run.ndjson')}: journal`]);
    expect(existsSync(join(folder, 'run.ndjson'))).toBe(false);
  });

  it('does so in the next run, which begins its journal anew on its own day', async () => {
    await writeFile(join(folder, 'rolefit.config.yaml'), 'retention: {days: 30}\n');
    await rolefit('score', resume, '--job', job, '--as-of', '2026-01-02', '--journal', 'run.ndjson');
    await aged();
    const { stderr } = await score('--journal', 'run.ndjson');
    expect(stderr).toContain('older than 30 days removed');
    expect(await readFile(join(folder, 'run.ndjson'), 'utf8')).toContain('"asOf":"2026-11-24"');
  });

  it('makes no other scores: a run goes on after it was set', async () => {
    const before = await score('--journal', 'run.ndjson', '--format', 'json');
    await writeFile(join(folder, 'rolefit.config.yaml'), 'retention: {days: 30}\n');
    const after = await score('--journal', 'run.ndjson', '--format', 'json');
    expect(after.stdout).toBe(before.stdout);
  });
});
