import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultLimits } from '../../src/model/limits.ts';
import { openPool, type Pool, type WorkerSetup } from '../../src/screen/pool.ts';
import { put, writePdf } from '../read/pdf-writer.ts';

let folder = '';
const inFolder = (name: string): string => join(folder, name);
const setupWith = (limits = {}): WorkerSetup => ({
  resumes: false,
  limits: { ...defaultLimits, ...limits },
  skills: [],
  asOf: '2026-01-01',
});

async function withPool<T>(setup: WorkerSetup, workers: number, use: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool({ workers, setup });
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-pool-'));
  await writeFile(inFolder('oda.pdf'), writePdf([put('Oda Lindqvist', 50, 700)]));
  await writeFile(inFolder('oda.txt'), 'Oda Lindqvist\n\nSkills\n- Python\n');
  await writeFile(inFolder('broken.pdf'), '%PDF-1.7\nno more');
  const bomb = `${'BT /F1 9 Tf (a) Tj ET\n'.repeat(4_000_000)}`;
  // What stands before its header makes PDFium read it, which takes the memory.
  const odd = Buffer.concat([Buffer.from('junk\n'), writePdf([bomb], { deflate: true })]);
  await writeFile(inFolder('bomb.pdf'), odd);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is read in another process', async () => {
  const outcome = await withPool(setupWith(), 1, (pool) =>
    pool.run({ file: inFolder('oda.pdf'), want: 'document' }),
  );
  expect(outcome).toMatchObject({ file: inFolder('oda.pdf'), failure: null, resume: null });
  expect(outcome.document?.text).toBe('Oda Lindqvist');
});

test('a resume is understood there as well', async () => {
  const outcome = await withPool(setupWith(), 1, (pool) =>
    pool.run({ file: inFolder('oda.txt'), want: 'resume' }),
  );
  expect(outcome.document).toBeNull();
  expect(outcome.resume?.profile.skills.map(({ name }) => name)).toContain('Python');
});

test('bytes without a path are read too', async () => {
  const bytes = Buffer.from('Oda Lindqvist').toString('base64');
  const outcome = await withPool(setupWith(), 1, (pool) => pool.run({ file: '-', bytes, want: 'document' }));
  expect(outcome.document?.text).toContain('Oda Lindqvist');
});

test('more files than processes all get their own outcome, and a bad one stops none', async () => {
  const names = ['oda.pdf', 'broken.pdf', 'oda.txt', 'missing.pdf', 'oda.pdf'];
  const outcomes = await withPool(setupWith(), 2, (pool) =>
    Promise.all(names.map((name) => pool.run({ file: inFolder(name), want: 'document' }))),
  );
  expect(outcomes.map(({ failure }) => failure?.code ?? 'read')).toEqual([
    'read',
    'corrupt',
    'read',
    'not-found',
    'read',
  ]);
  expect(outcomes[1]?.failure?.hint).toMatch(/\w/);
});

test('a file over the time limit is given up', async () => {
  const { failure } = await withPool(setupWith({ seconds: 0.05 }), 1, (pool) =>
    pool.run({ file: inFolder('bomb.pdf'), want: 'document' }),
  );
  expect(failure).toMatchObject({ code: 'timeout', hint: expect.stringContaining('limits.seconds') });
});

test('a file over the memory limit is given up, and the next one is read', async () => {
  const codes = await withPool(setupWith({ memoryMb: 220 }), 1, async (pool) => {
    const first = await pool.run({ file: inFolder('bomb.pdf'), want: 'document' });
    const second = await pool.run({ file: inFolder('oda.pdf'), want: 'document' });
    return [first.failure?.code, second.failure?.code ?? 'read'];
  });
  expect(codes).toEqual(['memory', 'read']);
}, 60_000);

test('the environment of a child holds no secrets', async () => {
  process.env.ROLEFIT_TEST_SECRET = 'secret';
  await withPool(setupWith(), 1, async (pool) => {
    await pool.run({ file: inFolder('oda.txt'), want: 'document' });
    const environments = childrenOf(process.pid).map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));
    const ours = environments.filter((environment) => !environment.includes('VITEST'));
    expect(ours.some((environment) => environment.includes('PATH='))).toBe(process.platform === 'linux');
    expect(ours.join()).not.toContain('ROLEFIT_TEST_SECRET');
  });
  delete process.env.ROLEFIT_TEST_SECRET;
});

test.runIf(process.platform === 'linux')('no child outlives a parent that was killed', async () => {
  const script = fileURLToPath(new URL('./pool-parent.ts', import.meta.url));
  const parent = spawn(process.execPath, [script, inFolder('oda.txt')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) =>
    parent.stdout.once('data', (data) => resolve(String(data))),
  );
  expect(said).toBe('read\n');
  const children = childrenOf(parent.pid ?? 0);
  expect(children.length).toBeGreaterThan(0);
  parent.kill('SIGKILL');
  await expect.poll(() => children.filter(isAlive), { timeout: 5_000 }).toEqual([]);
});

function childrenOf(parent: number): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && statOf(pid)[1] === String(parent));
}

/** State and parent of a process; empty once it is gone. */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  const [state] = statOf(pid);
  return state !== undefined && state !== 'Z';
}
