import { appendFile, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, run } from './run.ts';

const names = ['gareth-pugh-network-analyst.txt', 'victor-anand-it-support-technician.md'];
let folder = '';
let saved = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-verify-'));
  for (const name of names) await cp(join(root, 'fixtures/resumes', name), join(folder, 'cvs', name));
  await writeFile(join(folder, 'cvs/empty.txt'), '');
  saved = join(folder, 'results.json');
  const job = join(root, 'jobs/senior-backend-engineer.txt');
  const { stdout } = await run(['score', join(folder, 'cvs'), '--job', job, '--format', 'json']);
  await writeFile(saved, stdout);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('verify', () => {
  it('says that the same comes out, also of files that cannot be read', async () => {
    const { code, stdout } = await run(['verify', saved]);
    expect(stdout).toContain('Identical: 3 files scored again');
    expect(code).toBe(0);
  });

  it('names what was scored otherwise, to the score or the place', async () => {
    const results = JSON.parse(await readFile(saved, 'utf8'));
    results.matches[0].score += 1;
    results.engine.weights = 'another';
    const edited = join(folder, 'edited.json');
    await writeFile(edited, JSON.stringify(results));
    const score = await run(['verify', edited]);
    expect(score.stdout).toMatch(/2 of 3 files came out the same/);
    expect(score.stdout).toContain('Another weights: another then');
    expect(score.stdout).toContain('scored otherwise');
    expect(score.code).toBe(1);
    results.matches[0].score -= 1;
    results.matches[0].rank = 7;
    await writeFile(edited, JSON.stringify(results));
    expect((await run(['verify', edited])).stdout).toContain('Place 7 then, 1 now.');
  });

  it('finds files that were moved, and tells changed ones from missing ones', async () => {
    await rename(join(folder, 'cvs'), join(folder, 'moved'));
    const moved = await run(['verify', saved, '--resumes', join(folder, 'moved')]);
    expect(moved.stdout).toContain('Identical: 3 files');
    await appendFile(join(folder, 'moved', names[0] ?? ''), '\nPython\n');
    await rm(join(folder, 'moved', names[1] ?? ''));
    const { stdout, code } = await run([
      'verify',
      saved,
      '--resumes',
      join(folder, 'moved'),
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    const { deviations, identical } = JSON.parse(stdout);
    expect(identical).toBe(1);
    expect(deviations.map(({ change }: { change: string }) => change)).toEqual(['file-changed', 'not-read']);
  });
});
