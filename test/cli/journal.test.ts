import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numbersFrom, resumeText } from '../screen/resume-texts.ts';
import { root, run } from './run.ts';
import { start } from './start.ts';

const job = join(root, 'jobs/senior-backend-engineer.txt');
const asOf = ['--as-of', '2026-11-24'];
const files = 120;
let folder = '';
let resumes = '';
const args = (journal: string | null, ...more: string[]): string[] => [
  ...['score', resumes, '--job', job, '--format', 'json', ...more],
  ...(journal === null ? [] : ['--journal', journal]),
];
/** The files that the lines of a journal are about, in their order. */
const filesIn = async (journal: string): Promise<string[]> =>
  (await readFile(journal, 'utf8'))
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line).file);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-journal-'));
  resumes = join(folder, 'resumes');
  await mkdir(resumes);
  for (let index = 0; index < files - 1; index++)
    await writeFile(join(resumes, `${index}.txt`), resumeText(index));
  await writeFile(join(resumes, 'empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('--journal', () => {
  it('killed at random moments, comes to the bytes of an undisturbed run; nothing twice, nothing lost', async () => {
    const journal = join(folder, 'killed.ndjson');
    const undisturbed = await run(args(null, ...asOf));
    const next = numbersFrom(20261124);
    let kills = 0;
    for (let attempt = 0; attempt < 12; attempt++) {
      const program = start(args(journal, '--workers', '2', ...asOf));
      const timer = setTimeout(() => program.child.kill('SIGKILL'), 150 + next(700));
      const { code } = await program.ended;
      clearTimeout(timer);
      if (code === null) kills += 1;
      else break;
    }
    expect(kills).toBeGreaterThan(0);
    const { code, stdout } = await run(args(journal, ...asOf));
    expect({ code, stdout }).toEqual({ code: 3, stdout: undisturbed.stdout });
    const recorded = await filesIn(journal);
    expect(recorded.length).toBe(files);
    expect(new Set(recorded).size).toBe(files);
  }, 120_000);

  it('scores again what changed, and nothing else', async () => {
    const journal = join(folder, 'changed.ndjson');
    await run(args(journal, ...asOf));
    const changed = join(resumes, '7.txt');
    await writeFile(changed, resumeText(1007));
    await utimes(changed, 1, 1);
    const again = await run(args(journal, ...asOf));
    expect(again.stdout).toBe((await run(args(null, ...asOf))).stdout);
    const recorded = await filesIn(journal);
    expect(recorded.slice(files)).toEqual([changed]);
  }, 60_000);

  it('goes on with the day it was begun with when none is given', async () => {
    const journal = join(folder, 'day.ndjson');
    const first = await run(args(journal, '--as-of', '2026-05-06'));
    const second = await run(args(journal));
    expect(second.stdout).toBe(first.stdout);
    expect(JSON.parse(second.stdout).asOf).toBe('2026-05-06');
  }, 60_000);

  it('of another run is refused with 2 and what differs', async () => {
    const journal = join(folder, 'other.ndjson');
    const small = ['score', join(resumes, '1.txt'), '--journal', journal, ...asOf];
    expect((await run([...small, '--job', job])).code).toBe(0);
    const { code, stdout, stderr } = await run([...small, '--job', join(root, 'jobs/accountant.html')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('the posting changed since');
    const gated = await run([...small, '--job', job, '--fail-under', '3']);
    expect(gated.stderr).toContain('the configuration or its gates changed since');
  });
});
