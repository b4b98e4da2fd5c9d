import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/model/limits.ts';
import { cacheFolder, cacheSize, clearCache, openCache } from '../../src/screen/cache.ts';
import { codeHash } from '../../src/screen/code-hash.ts';
import { type Kept, keptResumes } from '../../src/screen/kept-resumes.ts';
import { resumeOf } from '../score/sample.ts';

const key = { lexicon: 'l', limits: defaultLimits, ocr: false, asOf: '2026-11-24' };
const sha256 = 'ab'.repeat(32);
let root = '';
let made: Kept;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rolefit-cache-'));
  const { profile, ...rest } = resumeOf([{ id: 'python' }]);
  const warnings = [{ code: 'extension-mismatch', message: 'old/a.pdf ends in .pdf but was read as docx' }];
  const file = { ...profile.file, name: 'old/a.pdf', sha256 };
  made = { resume: { ...rest, profile: { ...profile, file, warnings } }, sketch: 'AAAA' };
});
afterAll(() => rm(root, { recursive: true, force: true }));

const open = async (): Promise<string> => {
  const folder = openCache(key, join(root, 'own'));
  if (folder === null) throw new Error('no cache');
  return folder;
};

describe('what is kept', () => {
  it('is found by the bytes of the file, under whatever name it has now', async () => {
    const kept = keptResumes(await open());
    expect(kept.find('old/a.pdf', sha256)).toBe(null);
    kept.keep('old/a.pdf', sha256, made);
    expect(kept.find('old/a.pdf', sha256)).toEqual(made);
    const moved = kept.find('new/b.PDF', sha256);
    expect(moved?.resume.profile.file.name).toBe('new/b.PDF');
    expect(moved?.resume.profile.warnings[0]?.message).toBe('new/b.PDF ends in .pdf but was read as docx');
    expect(kept.find('new/b.pdf', 'cd'.repeat(32))).toBe(null);
    expect(kept.find('new/b.txt', sha256)).toBe(null);
  });

  it.skipIf(process.platform === 'win32')('can be read by its user alone', async () => {
    const folder = await open();
    const [name = ''] = readdirSync(join(folder, 'ab'));
    expect(statSync(join(folder, 'ab', name)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'ab')).mode & 0o777).toBe(0o700);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is not used when it is damaged, cut or something else', async () => {
    const folder = await open();
    const file = join(folder, 'ab', `${sha256.slice(2)}.pdf`);
    const bytes = await readFile(file);
    const kept = keptResumes(folder);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      await writeFile(file, damaged);
      const found = kept.find('old/a.pdf', sha256);
      if (found !== null) expect(found).toEqual(made); // a bit that carries nothing
    }
    for (const other of [
      bytes.subarray(0, 40),
      deflateSync('{"resume": {"profile": 7, "passages": []}, "sketch": ""}'),
      deflateSync(JSON.stringify({ resume: made.resume })),
      deflateSync('null'),
      '',
    ]) {
      await writeFile(file, other);
      expect(kept.find('old/a.pdf', sha256)).toBe(null);
    }
    kept.keep('old/a.pdf', sha256, made);
    expect(kept.find('old/a.pdf', sha256)).toEqual(made);
    expect(await readdir(join(folder, 'ab'))).toHaveLength(1);
  });
});

describe('the folder', () => {
  it('is another for another lexicon, month, limit or way of reading, and the same for limits of time', () => {
    const at = (change: Partial<typeof key>) => openCache({ ...key, ...change }, root);
    const same = at({});
    expect(at({ asOf: '2026-11-02', limits: { ...defaultLimits, seconds: 1, memoryMb: 100 } })).toBe(same);
    const others = [
      { lexicon: 'm' },
      { asOf: '2026-12-01' },
      { ocr: true },
      { limits: { ...defaultLimits, pages: 2 } },
    ];
    expect(new Set([same, ...others.map(at)]).size).toBe(5);
  });

  it('is where the system has such things', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux')).toBe(join('/x', 'rolefit'));
    expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux')).toMatch(/\.cache.rolefit$/);
    expect(cacheFolder({}, 'darwin')).toMatch(/Library.Caches.rolefit$/);
    expect(cacheFolder({ LOCALAPPDATA: '/l' }, 'win32')).toBe(join('/l', 'rolefit', 'Cache'));
  });

  it('cannot be made below a file, and nothing is said', async () => {
    const file = join(root, 'file');
    await writeFile(file, '');
    expect(openCache(key, join(file, 'cache'))).toBe(null);
    expect(() => keptResumes(join(file, 'cache')).keep('a.pdf', sha256, made)).not.toThrow();
  });

  it('of an engine that was not used for 60 days is removed, others stay', async () => {
    const own = join(root, 'old');
    const [old, recent] = ['0123456789abcdef', 'fedcba9876543210'].map((name) => join(own, 'profiles', name));
    for (const [folder = '', days] of [
      [old, 61],
      [recent, 59],
    ] as const) {
      await mkdir(folder, { recursive: true });
      const then = Date.now() / 1000 - days * 24 * 3600;
      await utimes(folder, then, then);
    }
    openCache(key, own);
    expect([old, recent].map((folder) => existsSync(folder ?? ''))).toEqual([false, true]);
    openCache({ ...key, config: { retention: { days: 58 } } }, own);
    expect(existsSync(recent ?? '')).toBe(false);
  });

  it('is counted and cleared', async () => {
    const own = join(root, 'own');
    expect(await cacheSize(own)).toMatchObject({ folder: own, profiles: 1, bytes: expect.any(Number) });
    await clearCache(own);
    expect(await cacheSize(own)).toEqual({ folder: own, profiles: 0, bytes: 0 });
    await clearCache(own);
  });
});

it('the hash of the code is the same in every call', () => {
  expect(codeHash()).toMatch(/^[0-9a-f]{16}$/);
  expect(codeHash()).toBe(codeHash());
});
