import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Advice, Results } from '../../src/index.ts';
import { root, run } from './run.ts';

const posting = 'jobs/senior-backend-engineer.txt';
const resume = 'fixtures/resumes/lukas-brandstaetter-php-developer.txt';
const day = ['--as-of', '2026-11-24'];

describe('advise', () => {
  it('speaks to the candidate and ends with 0', async () => {
    const { code, stdout, stderr } = await run(['advise', resume, '--job', posting, ...day]);
    expect([code, stderr]).toEqual([0, '']);
    for (const said of [
      'Senior Backend Engineer',
      'To reach strong (60)',
      'Show it better: it is on the paper',
      'Redis is only listed. If it was part of your work',
      'You may have it',
      'Not on paper',
      'What editing cannot change',
      'Write only what is true.',
    ])
      expect(stdout).toContain(said);
  });

  it('says what the README shows', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const [, shown = ''] = /## For candidates[\s\S]*?```\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
    const lines = shown.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
    expect(lines.length).toBeGreaterThan(8);
    const said = (await run(['advise', resume, '--job', posting, ...day])).stdout.split('\n');
    for (const line of lines) expect(said).toContain(line);
  });

  it('has the score that `score` gives, for PDF and DOCX too', async () => {
    for (const file of ['rahul-venkataraman-data-engineer.pdf', 'linh-tran-junior-python-developer.docx']) {
      const path = `fixtures/resumes/${file}`;
      const advised = await run(['advise', path, '--job', posting, ...day, '--format', 'json']);
      const scored = await run(['score', path, '--job', posting, ...day, '--format', 'json']);
      const advice: Advice = JSON.parse(advised.stdout);
      const results: Results = JSON.parse(scored.stdout);
      expect(advice.score).toBe(results.matches[0]?.score);
      expect(advice.engine).toEqual(results.engine);
      expect(advice.machines.map(({ code }) => code)).toContain('second-reading');
    }
  });

  it('takes a threshold, and a resume from standard input', async () => {
    const input = await readFile(join(root, resume));
    const { code, stdout } = await run(
      ['advise', '-', '--job', posting, '--threshold', '99', '--format', 'json', ...day],
      { input },
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'rolefit.advice/1',
      thresholds: [{ band: null, at: 99, reach: null }],
    });
  });

  it('says of a file that cannot be read what programs see, and ends with 3', async () => {
    const { code, stdout } = await run(['advise', 'fixtures/broken/encrypted.pdf', '--job', posting]);
    expect(code).toBe(3);
    expect(stdout).toContain('locked with a password');
    const json = await run(['advise', 'fixtures/broken/scan.pdf', '--job', posting, '--format', 'json']);
    expect(json.code).toBe(3);
    expect(JSON.parse(json.stdout)).toMatchObject({ unreadable: { code: 'no-text' } });
  });

  it('is written to files by their names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rolefit-advise-'));
    const [markdown, json] = ['advice.md', 'advice.json'].map((name) => join(folder, name));
    const { code, stdout } = await run(
      ['advise', resume, '--job', posting, ...day].concat('-o', markdown ?? '', '-o', json ?? ''),
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(await readFile(markdown ?? '', 'utf8')).toContain('## Not on paper');
    expect(JSON.parse(await readFile(json ?? '', 'utf8')).schema).toBe('rolefit.advice/1');
    await rm(folder, { recursive: true });
  });

  it.each([
    ['a format that advice has not', [resume, '-o', 'advice.xlsx'], 'no such format'],
    [
      'several resumes',
      [resume, 'fixtures/resumes/noemi-duarte-junior-frontend-developer.md'],
      'one resume at a time',
    ],
    ['a folder', ['fixtures/resumes'], 'one resume at a time'],
    ['a resume that is not there', ['nowhere.pdf'], 'does not exist'],
    ['a threshold out of range', [resume, '--threshold', '101'], '0 to 100'],
  ])('%s ends with 2 and a kind sentence', async (_, args, said) => {
    const { code, stdout, stderr } = await run(['advise', ...args, '--job', posting]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('a posting that cannot be used is the error that it is elsewhere', async () => {
    const { code, stderr } = await run(['advise', resume, '--job', 'fixtures/broken/empty.pdf']);
    expect(code).toBe(2);
    expect(stderr).toContain('empty.pdf');
  });
});
