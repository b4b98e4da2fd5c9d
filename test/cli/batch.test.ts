import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Results, resultsSchema } from '../../src/model/results.ts';
import { resumeText } from '../screen/resume-texts.ts';
import { root, run } from './run.ts';
import { start } from './start.ts';

const job = join(root, 'jobs/senior-backend-engineer.txt');
const fixtures = join(root, 'fixtures/resumes');
const parse = (stdout: string): Results => resultsSchema.parse(JSON.parse(stdout));
const asOf = ['--as-of', '2026-11-24'];
let folder = '';
let many = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-batch-'));
  many = join(folder, 'many');
  await mkdir(many);
  for (let index = 0; index < 300; index++)
    await writeFile(join(many, `${String(index).padStart(3, '0')}.txt`), resumeText(index));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a batch', () => {
  it('gives the same bytes with any number of workers and in any order of files', async () => {
    const names = Array.from({ length: 40 }, (_, index) =>
      join(many, `${String(index).padStart(3, '0')}.txt`),
    );
    const args = (files: string[], ...more: string[]): string[] => [
      'score',
      ...files,
      '--job',
      job,
      '--format',
      'json',
      ...asOf,
      ...more,
    ];
    const one = await run(args([fixtures, ...names], '--workers', '1'));
    const three = await run(args([fixtures, ...names], '--workers', '3'));
    const reversed = await run(args([...names.reverse(), fixtures], '--workers', '2'));
    expect(one.code).toBe(0);
    expect(three.stdout).toBe(one.stdout);
    expect(reversed.stdout).toBe(one.stdout);
  });

  it('leaves out low scores with --min-score, says how many, and judges gates by all of them', async () => {
    const args = ['score', fixtures, '--job', job, '--format', 'json', ...asOf];
    const [all, some] = await Promise.all([
      run(args),
      run([...args, '--min-score', '50', '--fail-under', '10']),
    ]);
    const wanted = parse(all.stdout).matches.filter(({ score }) => score >= 50);
    expect(parse(some.stdout).matches).toEqual(wanted);
    expect(some.stderr).toContain(
      `${parse(all.stdout).matches.length - wanted.length} resumes with a score below 50`,
    );
    expect(some.code).toBe(1);
    expect(parse(some.stdout).gates).toMatchObject([{ name: 'score', passed: false }]);
  });

  it('shows a thousand rows at most in a table, and all of them in files', async () => {
    const results = parse((await run(['score', fixtures, '--job', job, '--format', 'json', ...asOf])).stdout);
    const matches = Array.from({ length: 100 }, () => results.matches).flat();
    const saved = join(folder, 'large.json');
    await writeFile(saved, JSON.stringify({ ...results, matches }));
    const table = await run(['report', saved]);
    expect(table.stdout).toContain(`and ${matches.length - 1000} more`);
    const csv = await run(['report', saved, '--format', 'csv']);
    expect(csv.stdout.split('\r\n').length).toBe(matches.length + 2);
  });

  it('marks the same person twice, by the first file name', async () => {
    const twice = join(folder, 'twice');
    await mkdir(twice);
    const text = resumeText(7);
    await writeFile(join(twice, 'b.txt'), text);
    await writeFile(join(twice, 'a.md'), text.replace('Person Number7', 'P. Number'));
    await copyFile(join(many, '001.txt'), join(twice, 'other.txt'));
    const { stdout } = await run(['score', twice, '--job', job, '--format', 'json', ...asOf]);
    const found = parse(stdout).matches.map(({ file, duplicateOf }) => [file, duplicateOf]);
    expect(Object.fromEntries(found)).toEqual({
      [join(twice, 'a.md')]: null,
      [join(twice, 'b.txt')]: join(twice, 'a.md'),
      [join(twice, 'other.txt')]: null,
    });
  });
});

describe.skipIf(process.platform === 'win32')('an interruption', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: writes what is there, says so, and ends with 130',
    async (signal) => {
      const journal = join(folder, `${signal}.ndjson`);
      const args = [
        'score',
        many,
        '--job',
        job,
        '--format',
        'json',
        '--workers',
        '1',
        ...asOf,
        '--journal',
        journal,
      ];
      const program = start(args);
      await expect.poll(() => linesIn(journal), { timeout: 15_000, interval: 5 }).toBeGreaterThan(3);
      program.child.kill(signal);
      const { code, stdout, stderr } = await program.ended;
      expect(code).toBe(130);
      expect(stderr).toContain('interrupted');
      const results = parse(stdout);
      expect(results.interrupted).toBe(true);
      expect(results.matches.length).toBeGreaterThan(0);
      expect(results.matches.length).toBeLessThan(300);
      expect(results.unreadable).toEqual([]);
      const [rest, undisturbed] = [await run(args), await run(args.slice(0, -2))];
      expect(rest).toEqual({ ...undisturbed, stderr: rest.stderr });
      expect(rest.code).toBe(0);
    },
    60_000,
  );

  it('the second one ends the process at once', async () => {
    const script = fileURLToPath(new URL('./interrupted.ts', import.meta.url));
    const child = spawn(process.execPath, [script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 20_000,
    });
    const said = (): Promise<string> =>
      new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    expect(await said()).toBe('listening\n');
    child.kill('SIGINT');
    expect(await said()).toBe('aborted\n');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))).toBe('SIGINT');
  });
});

async function linesIn(file: string): Promise<number> {
  return (await readFile(file, 'utf8').catch(() => '')).split('\n').length - 1;
}
