import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, run } from './run.ts';

const good = join(root, 'jobs/senior-backend-engineer.txt');
const asOf = ['--as-of', '2026-11-24'];
let folder = '';
let bad = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-lint-'));
  bad = join(folder, 'posting.txt');
  await writeFile(
    bad,
    'Clerk\n\nLocation: Oslo\nPay: 20 EUR an hour\n\nRequirements:\n- SQL\n- Team player\n- 15 years of experience with Swift\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('lint', () => {
  it('tells what hurts, where, why and what to write instead', async () => {
    const { code, stdout } = await run(['lint', bad, ...asOf]);
    expect(code).toBe(0);
    expect(stdout).toContain('1 error, 1 warning');
    expect(stdout).toContain('line 9:3  impossible-years');
    expect(stdout).toContain('“15 years”');
    expect(stdout).toMatch(/it came out in 2014/);
    expect(stdout).toMatch(/→ Ask for fewer years/);
  });

  it('judges years against --as-of', async () => {
    const { stdout } = await run(['lint', bad, '--as-of', '2030-01-01']);
    expect(stdout).not.toContain('impossible-years');
  });

  it.each([
    ['error', 1],
    ['warning', 1],
    ['note', 1],
  ])('--fail-on %s ends with %i', async (level, expected) => {
    expect((await run(['lint', bad, '--fail-on', level, ...asOf])).code).toBe(expected);
  });

  it('--fail-on passes a posting with milder findings', async () => {
    expect((await run(['lint', bad, '--fail-on', 'error', '--as-of', '2030-01-01'])).code).toBe(0);
    expect((await run(['lint', good, '--fail-on', 'error', ...asOf])).code).toBe(0);
  });

  it('goes on after a posting that cannot be read, and ends with 3', async () => {
    const empty = join(folder, 'empty.txt');
    await writeFile(empty, '');
    const { code, stdout } = await run(['lint', empty, bad, '--format', 'json', ...asOf]);
    expect(code).toBe(3);
    const report = JSON.parse(stdout);
    expect(report.unreadable).toMatchObject([{ file: empty, code: 'empty' }]);
    expect(report.postings).toMatchObject([{ file: bad }]);
    expect((await run(['lint', empty, bad, '--fail-on', 'note', ...asOf])).code).toBe(1);
  });

  it('asks for the posting when it is given a spec', async () => {
    const spec = join(folder, 'spec.json');
    await writeFile(spec, (await run(['spec', bad, '--format', 'json'])).stdout);
    const { code, stdout } = await run(['lint', spec]);
    expect(code).toBe(3);
    expect(stdout).toContain('is a spec');
  });

  it('writes files in the format of their extension', async () => {
    const sarif = join(folder, 'findings.sarif');
    const { code, stdout } = await run(['lint', bad, '-o', sarif, ...asOf]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(JSON.parse(await readFile(sarif, 'utf8')).version).toBe('2.1.0');
    expect((await run(['lint', bad, '-o', join(folder, 'findings.doc')])).code).toBe(2);
  });

  it('reads standard input, and follows the configuration', async () => {
    const cwd = await mkdtemp(join(folder, 'config-'));
    await writeFile(
      join(cwd, 'rolefit.config.yaml'),
      'posting:\n  lint:\n    maxMusts: 2\n    off: [unmeasurable, impossible-years]\n',
    );
    const input = await readFile(bad);
    const { stdout } = await run(['lint', '-', '--format', 'github', ...asOf], { cwd, input });
    expect(stdout).toMatch(
      /^::warning file=standard input,line=9,col=3,endColumn=\d+,title=too-many-musts::/,
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    await writeFile(join(cwd, 'rolefit.config.yaml'), 'posting: {lint: {off: [culture]}}\n');
    expect((await run(['lint', bad], { cwd })).code).toBe(2);
  });
});
