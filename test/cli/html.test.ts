// -o report.html, --blind and `rolefit serve`, as a person runs them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { resultsOf } from '../report/html.sample.ts';
import { root, run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-html-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const saved = join(folder, 'results.json');
writeFileSync(saved, JSON.stringify(resultsOf(4)));

describe('-o report.html', () => {
  it('is blind by itself, and has names where they are asked for', async () => {
    const file = join(folder, 'report.html');
    const { code, stdout } = await run(['report', saved, '-o', file]);
    expect([code, stdout]).toEqual([1, '']);
    expect(readFileSync(file, 'utf8')).not.toContain('person-');
    await run(['report', saved, '-o', file, '--no-blind']);
    expect(readFileSync(file, 'utf8')).toContain('person-1.pdf');
  });

  it('names nobody of the sample resumes, neither by file nor in a quote, and shows no address', async () => {
    const file = join(folder, 'fixtures.html');
    const job = 'jobs/senior-backend-engineer.txt';
    await run(['score', 'fixtures/resumes', '--job', job, '--as-of', '2026-11-24', '-o', file]);
    const html = readFileSync(file, 'utf8').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const words = new Set(html.split(/[^\p{L}]+/u));
    const names = readdirSync(join(root, 'fixtures/resumes')).flatMap((name) => name.split('-').slice(0, 2));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => words.has(name))).toEqual([]);
    expect(html).not.toMatch(/[\w.]+@[\w-]+\.\w+|fixtures\/resumes/);
    expect(html).toContain('postgresql');
  });

  it('shows several postings on one page, blind as well', async () => {
    const file = join(folder, 'matrix.html');
    const jobs = ['--job', 'jobs/accountant.html', '--job', 'jobs/registered-nurse.txt'];
    const some = 'fixtures/resumes/siobhan-mckenna-registered-nurse.docx';
    expect((await run(['score', some, ...jobs, '-o', file, '--blind'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('siobhan');
    expect((await run(['score', some, ...jobs, '-o', file, '--no-blind'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('siobhan');
    const json = join(folder, 'matrix.saved');
    await run(['score', some, ...jobs, '-o', `json:${json}`]);
    expect((await run(['report', json, '--format', 'csv'])).stdout).toContain('best posting');
    expect((await run(['report', json, '-o', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('siobhan');
    const refused = await run(['score', some, ...jobs, '--format', 'csv', '--blind']);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
  });

  it('makes the other formats blind too where that is asked for', async () => {
    for (const format of ['json', 'csv', 'markdown', 'terminal']) {
      expect((await run(['report', saved, '--format', format])).stdout).toContain('person-1');
      expect((await run(['report', saved, '--format', format, '--blind'])).stdout).not.toContain('person-1');
    }
  });
});

describe('rolefit serve', () => {
  it('prints its address, shows the report and ends with 0 on Ctrl-C', async () => {
    const child = spawn(process.execPath, ['bin/rolefit.js', 'serve', folder], {
      cwd: root,
      timeout: 20_000,
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const url = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('4 resumes');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it.each([
    [['serve', 'nowhere.json'], 'could not be read'],
    [['serve', 'docs'], 'holds no saved results'],
    [['serve', 'package.json'], 'holds no saved results'],
    [['serve', 'x.json', '--port', '70000'], 'Give a port'],
  ])('%j says what is wrong', async (args, words) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
