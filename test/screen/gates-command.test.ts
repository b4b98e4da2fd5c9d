import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GateResult } from '../../src/model/results.ts';
import { root, run } from '../cli/run.ts';

const job = join(root, 'jobs/senior-backend-engineer.txt');
const resume = join(root, 'fixtures/resumes/gareth-pugh-network-analyst.txt');
const empty = join(root, 'fixtures/broken/empty.pdf');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-gates-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const score = (...args: string[]) =>
  run(['score', resume, '--job', job, '--as-of', '2026-11-24', ...args], { cwd: folder });
const gatesOf = (stdout: string): GateResult[] => JSON.parse(stdout).gates;

describe('the command line', () => {
  it('--require ends with 1 and says which requirement is not met', async () => {
    const { code, stdout } = await score('--require', 'r1,r2', '--format', 'json');
    expect(code).toBe(1);
    expect(gatesOf(stdout).map(({ name }) => name)).toEqual(['requirement:r1', 'requirement:r2']);
    expect(gatesOf(stdout).some(({ passed }) => !passed)).toBe(true);
  });

  it('--require with an id that the posting lacks ends with 2 before anything is scored', async () => {
    const { code, stdout, stderr } = await score('--require', 'r99');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('no requirement r99');
  });

  it('--max-unreadable: 1 above it, 3 within it', async () => {
    expect((await score(empty, '--max-unreadable', '0')).code).toBe(1);
    expect((await score(empty, '--max-unreadable', '1')).code).toBe(3);
  });

  it('wins over the table and its presets; a gate of level warn fails nothing', async () => {
    const file = join(folder, 'gates.yaml');
    await writeFile(
      file,
      'gates: {score: [warn, {min: 99}]}\npresets: [{files: "*.txt", gates: {score: [warn, {min: 98}]}}]\n',
    );
    const warned = await score('--config', file, '--format', 'json');
    expect(warned.code).toBe(0);
    expect(gatesOf(warned.stdout)).toMatchObject([{ name: 'score (*.txt)', passed: false }]);
    const failed = await score('--config', file, '--fail-under', '97', '--format', 'json');
    expect(failed.code).toBe(1);
    expect(gatesOf(failed.stdout)).toMatchObject([
      { name: 'score', expected: 'at least 97', level: 'error' },
    ]);
  });
});

describe('-o', () => {
  it('takes the format before a colon, and writes a spreadsheet as bytes', async () => {
    const summary = join(folder, 'step_summary');
    const sheet = join(folder, 'ranking.xlsx');
    const { code, stdout } = await score(
      '--fail-under',
      '99',
      ...['--format', 'github', '-o', `github-summary:${summary}`, '-o', sheet],
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error title=rolefit gate failed::score: lowest /);
    expect(await readFile(summary, 'utf8')).toContain('| ❌ failed | score |');
    expect((await readFile(sheet)).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });

  it('that names no format ends with 2 before anything is scored', async () => {
    const file = join(folder, 'report.docx');
    const { code, stdout, stderr } = await score('-o', join(folder, 'first.json'), '-o', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('names no report format');
    await expect(readFile(join(folder, 'first.json'))).rejects.toThrow();
  });
});
