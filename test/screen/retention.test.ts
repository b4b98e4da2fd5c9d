// What is too old goes: cached profiles and journals that runs have used, and nothing that took the place of one.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberedJournals, rememberJournal, removeExpired } from '../../src/screen/retention.ts';

const head = '{"type":"journal","schema":"rolefit.journal/1"}\n';
let folder = '';
let root = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-retention-'));
  root = join(folder, 'cache');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, text: string, days: number): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  const then = new Date(Date.now() - days * 24 * 3600 * 1000);
  await utimes(path, then, then);
  return path;
}
const profile = (start: string, days: number): Promise<string> =>
  file(join('cache/profiles/engine', start, `${'0'.repeat(62)}.pdf`), 'x', days);

describe('retention', () => {
  it('removes profiles and remembered journals that are older, and no others', async () => {
    const [old, young, other] = [
      await file('old.ndjson', head, 31),
      await file('young.ndjson', head, 29),
      await file('other.ndjson', head, 31),
    ];
    const [oldProfile, youngProfile] = [await profile('aa', 31), await profile('bb', 29)];
    for (const journal of [old, young]) expect(await rememberJournal(journal, root)).toBe(true);
    expect((await removeExpired(30, root)).map(({ path }) => path)).toEqual([old, oldProfile]);
    expect([old, young, other, oldProfile, youngProfile].map(existsSync)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it('forgets a journal that is gone', async () => {
    const journal = await file('run.ndjson', head, 31);
    await rememberJournal(journal, root);
    expect(await rememberedJournals(root)).toEqual([journal]);
    await removeExpired(30, root);
    expect(await rememberedJournals(root)).toEqual([]);
    expect(await readdir(join(root, 'journals'))).toEqual([]);
  });

  it.each([
    ['a resume', 'Robin Example\nEngineer\n'],
    ['nothing', ''],
  ])('leaves %s alone that took the place of a journal', async (_, text) => {
    const path = await file('run.ndjson', text, 400);
    await rememberJournal(path, root);
    expect(await removeExpired(30, root)).toEqual([]);
    expect(existsSync(path)).toBe(true);
  });

  it('says when a journal cannot be remembered', async () => {
    const blocked = await file('blocked', 'x', 0);
    expect(await rememberJournal('run.ndjson', join(blocked, 'cache'))).toBe(false);
  });
});
