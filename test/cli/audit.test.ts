import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { results } from '../report/sample.ts';
import { run } from './run.ts';

let folder = '';
let saved = '';
let groups = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-audit-'));
  saved = join(folder, 'results.json');
  groups = join(folder, 'groups.csv');
  await writeFile(saved, JSON.stringify(results));
  const rows = results.matches.map(({ file }, index) => `${file},${index % 2 === 0 ? 'f' : 'm'}`);
  await writeFile(groups, `file,sex\n${rows.join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('audit impact', () => {
  it('prints the tables and what they are not', async () => {
    const { code, stdout } = await run(['audit', 'impact', '--results', saved, '--groups', groups]);
    expect(code).toBe(0);
    expect(stdout).toContain('scoring rate (above the median)');
    expect(stdout).toContain('not an independent audit');
    expect(stdout).not.toContain('selection rate');
  });

  it('writes files by extension', async () => {
    const html = join(folder, 'impact.html');
    const { code, stdout } = await run([
      'audit',
      'impact',
      '--results',
      saved,
      '--groups',
      groups,
      '--top',
      '1',
      '-o',
      html,
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await readFile(html, 'utf8')).toContain('selection rate (first 1 of the ranking)');
  });

  it.each([
    ['two ways to choose', ['--cutoff', '50', '--top', '3'], 'cannot be used with'],
    ['a cutoff out of range', ['--cutoff', '140'], '0 to 100'],
    ['an extension of no format', ['-o', 'impact.doc'], 'impact.doc'],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr } = await run(['audit', 'impact', '--results', saved, '--groups', groups, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('says what a groups file looks like', async () => {
    const bad = join(folder, 'bad.csv');
    await writeFile(bad, 'name,sex\nsomebody,f\n');
    const { code, stderr } = await run(['audit', 'impact', '--results', saved, '--groups', bad]);
    expect(code).toBe(2);
    expect(stderr).toContain('first line is, for instance, file,sex,ethnicity');
  });
});

describe('audit invariance', () => {
  const posting = 'jobs/accountant.html';
  const resume = 'fixtures/resumes/gareth-pugh-network-analyst.txt';

  it('passes where nothing that must not matter did', async () => {
    const { code, stdout } = await run(['audit', 'invariance', resume, '--job', posting]);
    expect(code).toBe(0);
    expect(stdout).toContain('Invariant: 1 resume');
    expect(stdout).toContain('(must change it)');
  });

  it('gives the same JSON twice, and a row for what cannot be read', async () => {
    const args = ['audit', 'invariance', resume, 'fixtures/broken/empty.pdf', '--job', posting];
    const [one, two] = [await run([...args, '--format', 'json']), await run([...args, '--format', 'json'])];
    expect(one.code).toBe(3);
    expect(two.stdout).toBe(one.stdout);
    const report = JSON.parse(one.stdout);
    expect(report).toMatchObject({
      schema: 'rolefit.invariance/1',
      resumes: 1,
      passed: true,
      deviations: [],
    });
    expect(report.unreadable).toHaveLength(1);
  });
});
