import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Results, resultsSchema } from '../../src/model/results.ts';
import { root, run } from './run.ts';

const job = join(root, 'jobs/senior-backend-engineer.txt');
const broken = join(root, 'fixtures/broken');
const resumes = join(root, 'fixtures/resumes');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const score = async (...args: string[]) =>
  run(['score', ...args, '--format', 'json', '--as-of', '2026-11-24']);
const parse = (stdout: string): Results => resultsSchema.parse(JSON.parse(stdout));

describe('a resume that cannot be read', () => {
  it.each([
    ['missing', 'nowhere.pdf', 'not-found'],
    ['empty', 'empty.pdf', 'empty'],
    ['a scan without text', 'scan.pdf', 'no-text'],
    ['encrypted', 'encrypted.pdf', 'encrypted'],
    ['cut off', 'truncated.docx', 'corrupt'],
    ['of no known type', 'not-a-resume.xyz', 'unsupported'],
    ['an old Word file', 'old-word.doc', 'unsupported'],
  ])('%s: a row with a reason and a hint, exit code 3, never a score', async (_, file, expected) => {
    const { code, stdout, stderr } = await score(join(broken, file), '--job', job);
    expect(code).toBe(3);
    const { matches, unreadable } = parse(stdout);
    expect(matches).toEqual([]);
    expect(unreadable).toMatchObject([{ code: expected, file: join(broken, file) }]);
    expect(unreadable[0]?.message).toContain(file);
    expect(unreadable[0]?.hint).toBeTruthy();
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('without permission', async () => {
    const file = join(folder, 'locked.txt');
    await writeFile(file, 'Python');
    await chmod(file, 0);
    expect(parse((await score(file, '--job', job)).stdout).unreadable).toMatchObject([
      { code: 'permission' },
    ]);
  });

  it('a folder without resumes', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const { code, stdout } = await score(empty, '--job', job);
    expect(code).toBe(3);
    expect(parse(stdout).unreadable).toMatchObject([{ code: 'no-resumes' }]);
  });

  it('does not stop the others', async () => {
    const { code, stdout } = await score(broken, resumes, '--job', job);
    expect(code).toBe(3);
    const { matches, unreadable } = parse(stdout);
    expect(matches.length).toBeGreaterThan(12);
    expect(unreadable.length).toBeGreaterThan(4);
  });

  it('is said in the terminal report, with what to do', async () => {
    const { stdout } = await run(['score', join(broken, 'encrypted.pdf'), '--job', job]);
    expect(stdout).toContain('Not read: 1');
    expect(stdout).toContain('password');
  });
});

describe('a posting that cannot be used', () => {
  const given = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, text);
    return file;
  };

  it.each([
    ['missing', async () => join(folder, 'nowhere.txt'), 'nowhere.txt'],
    ['empty', () => given('empty.txt', ''), 'empty'],
    [
      'without requirements',
      () => given('poem.txt', 'The rain has stopped.\nThe street is quiet now.\n'),
      'no requirement',
    ],
    ['a damaged spec', () => given('cut.json', '{"schema": "rolefit.spec/1", "title": '), 'damaged'],
    [
      'a spec that does not fit',
      () => given('odd.json', '{"schema": "rolefit.spec/1", "title": 7}'),
      'title',
    ],
  ])('%s: one clear line, exit code 2, nothing on standard output', async (_, make, said) => {
    const { code, stdout, stderr } = await score(resumes, '--job', await make());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
  });
});

describe('a configuration that cannot be used', () => {
  it.each([
    ['an unknown key', '{"failUnde": 60}', 'did you mean `failUnder`'],
    ['an unknown key further in', '{"weights": {"kind": {"skil": 2}}}', 'did you mean `weights.kind.skill`'],
    ['a value of the wrong kind', '{"top": "many"}', 'top'],
    ['damaged', '{"top": ', 'could not be read'],
  ])('%s is named, exit code 2', async (_, text, said) => {
    const cwd = await mkdtemp(join(folder, 'config-'));
    await writeFile(join(cwd, 'rolefit.config.json'), text);
    const { code, stderr } = await run(['score', resumes, '--job', job], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('runs no code and looks in no folder above', async () => {
    const cwd = await mkdtemp(join(folder, 'config-'));
    await writeFile(join(cwd, 'rolefit.config.js'), 'throw new Error("ran")');
    await writeFile(join(folder, 'rolefit.config.json'), '{"failUnder": 99}');
    const { code } = await run(['score', join(resumes, 'gareth-pugh-network-analyst.txt'), '--job', job], {
      cwd,
    });
    expect(code).toBe(0);
  });

  it('a file of its own can be written, and is valid', async () => {
    const cwd = await mkdtemp(join(folder, 'init-'));
    expect((await run(['init'], { cwd })).code).toBe(0);
    expect((await run(['init'], { cwd })).code).toBe(2);
    const { code } = await run(['score', join(resumes, 'gareth-pugh-network-analyst.txt'), '--job', job], {
      cwd,
    });
    expect(code).toBe(0);
  });
});

describe('saved results that are none', () => {
  it.each(['{"a": 1}', 'not json'])('%s: exit code 2 and a hint', async (text) => {
    const file = join(folder, 'saved.json');
    await writeFile(file, text);
    const { code, stderr } = await run(['report', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('no saved results');
  });
});
