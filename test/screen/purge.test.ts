import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.ts';
import { purge } from '../../src/screen/purge.ts';
import { run } from '../cli/run.ts';

const asked = 'a'.repeat(64);
const other = 'b'.repeat(64);
let folder = '';
let cache = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolefit-purge-'));
  cache = join(folder, 'cache');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string, days = 0): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  const then = Date.now() / 1000 - days * 24 * 3600;
  utimesSync(path, then, then);
  return path;
}

function entry(sha256: string, days = 0): string {
  const place = join('cache', 'profiles', 'engine', sha256.slice(0, 2));
  mkdirSync(join(folder, place), { recursive: true });
  return file(join(place, `${sha256.slice(2)}.pdf`), 'x', days);
}

const results = `{\n  "schema": "rolefit.results/1",\n  "matches": [{ "sha256": "${asked}" }]\n}\n`;

it('removes results and what the cache keeps of their resumes, and nothing else', async () => {
  const [path, own, foreign] = [file('results.json', results), entry(asked), entry(other)];
  const gone = await purge([path], { cache });
  expect(gone.map((one) => one.path)).toEqual([path, own]);
  expect([path, own, foreign].map(existsSync)).toEqual([false, false, true]);
});

it('only says what would go', async () => {
  const [path, own] = [file('results.json', results), entry(asked)];
  expect(await purge([path], { cache, dryRun: true })).toHaveLength(2);
  expect([path, own].map(existsSync)).toEqual([true, true]);
});

it('finds hashes across the pieces in which a file is read', async () => {
  const long = `{"type":"journal","schema":"rolefit.journal/1"}\n${' '.repeat((1 << 16) - 90)}"sha256":"${asked}"\n`;
  const [path, own] = [file('run.journal', long), entry(asked)];
  await purge([path], { cache });
  expect(existsSync(own)).toBe(false);
});

it.each([
  ['a resume', 'Robin Example\nEngineer'],
  ['a spec', '{"schema": "rolefit.spec/1"}'],
  ['a page of somebody else', '<!doctype html>\n<title>Resume</title>'],
  ['nothing', ''],
])('removes nothing at all when one of the files is %s', async (_, text) => {
  const [path, wrong] = [file('results.json', results), file('other', text)];
  await expect(purge([path, wrong], { cache })).rejects.toThrow(UsageError);
  expect([path, wrong].map(existsSync)).toEqual([true, true]);
});

it('leaves what is younger than the retention time, in the cache too', async () => {
  const [old, young] = [file('old.json', results, 31), file('young.json', results, 29)];
  const [oldEntry, youngEntry] = [entry(other, 31), entry('c'.repeat(64), 29)];
  await purge([old, young], { cache, olderThan: 30 });
  expect([old, young, oldEntry, youngEntry].map(existsSync)).toEqual([false, true, false, true]);
});

it('knows every format that it says it knows, as rolefit writes them', async () => {
  const paths = ['r.json', 'r.ndjson', 'r.html', 'r.csv', 'run.journal'].map((name) => join(folder, name));
  const [journal = ''] = paths.slice(-1);
  const outputs = paths.slice(0, -1).flatMap((path) => ['-o', path]);
  const env = { XDG_CACHE_HOME: cache };
  const args = ['docs/example/resume.txt', '--job', 'docs/example/posting.txt', '--journal', journal];
  expect((await run(['score', ...args, ...outputs], { env })).code).toBe(0);
  const { code, stdout } = await run(['purge', ...paths], { env });
  expect(code).toBe(0);
  expect(paths.map(existsSync)).toEqual(paths.map(() => false));
  expect(stdout.match(/understood of a resume/g)).toHaveLength(1);
  expect((await run(['purge'], { env })).code).toBe(2);
});
