import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits, type Limits } from '../../src/model/limits.ts';
import { type Input, loadInput, loadInputSync } from '../../src/read/input.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-input-'));
});
afterAll(() => rm(folder, { recursive: true }));

const atOnce = async (path: string, limits: Limits): Promise<Input> => loadInputSync(path, limits);

describe.each([
  ['loadInput', loadInput],
  ['loadInputSync', atOnce],
])('%s', (_, load) => {
  it('reads a file whole', async () => {
    await writeFile(join(folder, 'cv.txt'), 'Nurse');
    const input = await load(join(folder, 'cv.txt'), defaultLimits);
    expect(Buffer.from(input.bytes).toString()).toBe('Nurse');
  });

  it.each([
    ['not-found', 'none.pdf', async () => {}],
    ['not-found', 'cv.txt/inside.pdf', async () => {}],
    ['empty', 'empty.pdf', (path: string) => writeFile(path, '')],
    ['not-a-file', 'folder.pdf', (path: string) => mkdir(path, { recursive: true })],
    ['too-large', 'large.txt', (path: string) => writeFile(path, Buffer.alloc(2_000_000))],
  ])('says %s for %s, with a hint', async (code, name, prepare) => {
    const path = join(folder, name);
    await prepare(path);
    const error = await load(path, { ...defaultLimits, fileMb: 1 }).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'InputError', code, file: path });
    expect(error.hint).toBeTruthy();
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says permission', async () => {
    const path = join(folder, 'locked.txt');
    await writeFile(path, 'x');
    await chmod(path, 0);
    await expect(load(path, defaultLimits)).rejects.toMatchObject({ code: 'permission' });
  });

  it.skipIf(process.platform === 'win32')('does not open a device', async () => {
    await expect(load('/dev/null', defaultLimits)).rejects.toMatchObject({ code: 'not-a-file' });
  });
});
