import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/model/matrix.ts';
import { resultsSchema } from '../../src/model/results.ts';
import { root, run } from './run.ts';

const resumes = join(root, 'fixtures/resumes');
const asOf = ['--as-of', '2026-11-24'];
const jobs = ['senior-backend-engineer.txt', 'accountant.html', 'registered-nurse.txt'];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-matrix-'));
  for (const job of jobs) await copyFile(join(root, 'jobs', job), join(folder, job));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const score = (...args: string[]) => run(['score', resumes, ...asOf, ...args]);
const repeated = jobs.flatMap((job) => ['--job', join(root, 'jobs', job)]);

describe('several postings', () => {
  it('give each candidate the posting that fits, and for each posting the results it has alone', async () => {
    const { code, stdout } = await score(...repeated, '--format', 'json');
    expect(code).toBe(0);
    const matrix: Matrix = JSON.parse(stdout);
    expect(matrix.schema).toBe('rolefit.matrix/1');
    const bestOf = (name: string): string | undefined => {
      const candidate = matrix.candidates.find(({ file }) => file.includes(name));
      return matrix.jobs[candidate?.best ?? -1]?.job.spec.title ?? undefined;
    };
    expect(bestOf('amara-okafor')).toMatch(/Backend/);
    expect(bestOf('jordan-pettway')).toMatch(/Accountant/);
    expect(bestOf('siobhan-mckenna')).toMatch(/NURSE/);
    const tops = matrix.candidates.map(({ scores, best }) => scores[best] ?? 0);
    expect(tops).toEqual([...tops].sort((a, b) => b - a));
    expect(new Set(matrix.candidates.map(({ status }) => status))).toEqual(new Set(['ranked']));
    const alone = await score('--job', join(root, 'jobs', 'accountant.html'), '--format', 'json');
    expect(matrix.jobs[1]).toEqual(resultsSchema.parse(JSON.parse(alone.stdout)));
    for (const { file, scores } of matrix.candidates)
      for (const [index, { matches }] of matrix.jobs.entries())
        expect(matches.find((match) => match.file === file)?.score).toBe(scores[index]);
  });

  it('as a folder are taken by name, whatever the number of workers', async () => {
    const [one, two] = [
      await score('--job', folder, '--workers', '1', '--format', 'json'),
      await score('--job', folder, '--workers', '2', '--format', 'json'),
    ];
    expect(two.stdout).toBe(one.stdout);
    const matrix: Matrix = JSON.parse(one.stdout);
    expect(matrix.jobs.map(({ job }) => job.file)).toEqual([...jobs].sort().map((job) => join(folder, job)));
  });

  it('are shown in the terminal, as CSV and as Markdown', async () => {
    const terminal = await score('--job', folder, '--top', '4');
    expect(terminal.stdout).toContain('15 resumes, 3 postings');
    expect(terminal.stdout).toContain('and 11 more');
    for (const line of terminal.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    const csv = (await score('--job', folder, '--format', 'csv')).stdout.split('\r\n');
    expect(csv[0]).toMatch(/^file,best posting,best score,/);
    expect(csv.length).toBe(17);
    const markdown = (await score('--job', folder, '--format', 'markdown')).stdout;
    expect(markdown).toMatch(/\| \*\*\d+\.\d\*\* \|/);
  });

  it('one of them of no use is named, the others are scored, and the run ends with 3', async () => {
    const mixed = join(folder, 'mixed');
    await mkdir(mixed);
    await copyFile(join(folder, 'accountant.html'), join(mixed, 'b.html'));
    await writeFile(join(mixed, 'a.txt'), 'The rain has stopped.\nThe street is quiet now.\n');
    const { code, stdout } = await score('--job', mixed, '--format', 'json');
    expect(code).toBe(3);
    const matrix: Matrix = JSON.parse(stdout);
    expect(matrix.jobs.length).toBe(1);
    expect(matrix.unusable).toMatchObject([{ file: join(mixed, 'a.txt'), code: 'no-requirements' }]);
    await rm(join(mixed, 'b.html'));
    expect(await score('--job', mixed)).toMatchObject({ code: 2, stdout: '' });
  });

  it('with gates: one failed gate is enough for 1', async () => {
    const { code, stdout } = await score('--job', folder, '--fail-under', '50');
    expect(code).toBe(1);
    expect(stdout).toContain('Gates');
  });

  it('are refused with 2 in a format that cannot show them, and from an empty folder', async () => {
    expect(await score('--job', folder, '--format', 'junit')).toMatchObject({ code: 2, stdout: '' });
    expect(await score('--job', folder, '-o', join(folder, 'x.xlsx'))).toMatchObject({ code: 2, stdout: '' });
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const { code, stderr } = await score('--job', empty);
    expect(code).toBe(2);
    expect(stderr).toContain('holds no postings');
  });

  it('go on from a journal too', async () => {
    const args = ['--job', folder, '--format', 'json', '--journal', join(folder, 'run.ndjson')];
    const first = await score(...args);
    expect(await score(...args)).toEqual(first);
  });
});
