// One way to run rolefit → a hash of every report that it wrote.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportFormats } from '../../src/model/report-format.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** How a run differs from the plain one. */
export interface Way {
  /** The program that runs rolefit; this one when left out. */
  node?: string;
  env?: Record<string, string>;
  /** Resumes, folders or files, in the order they are named. */
  resumes?: readonly string[];
  /** Options of `rolefit score`. */
  options?: readonly string[];
  /** Options of Node.js. */
  nodeOptions?: readonly string[];
  job?: string;
}

/** A hash by format. */
export type Hashes = ReadonlyMap<string, string>;

export const plainJob = 'jobs/senior-backend-engineer.txt';
export const plainResumes: readonly string[] = ['fixtures/resumes', 'fixtures/broken'];

/** Scores the sample resumes, also the broken ones, into every format. Throws where rolefit ends otherwise than it should. */
export async function hashesOf(way: Way = {}): Promise<Hashes> {
  const folder = await mkdtemp(join(tmpdir(), 'rolefit-repeat-'));
  try {
    const outputs = reportFormats.flatMap((format) => ['-o', `${format}:${join(folder, format)}`]);
    const { resumes = plainResumes, job = plainJob, options = ['--no-cache'] } = way;
    const fixed = ['--job', job, '--as-of', '2026-11-24', '--quiet'];
    // Some of the files are broken, and that is what the exit code says.
    await runTo(3, ['score', ...resumes, ...fixed, ...options, ...outputs], way);
    const hashes = new Map<string, string>();
    for (const format of reportFormats) hashes.set(format, hashOf(await readFile(join(folder, format))));
    return hashes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What rolefit understands of each file: the whole profile or spec, by a hash. */
export async function understandings(
  command: 'profile' | 'spec',
  files: readonly string[],
  way: Way = {},
): Promise<Hashes> {
  const hashes = new Map<string, string>();
  const day = command === 'profile' ? ['--as-of', '2026-11-24'] : [];
  for (const file of files)
    hashes.set(file, hashOf(await runTo(0, [command, file, '--format', 'json', ...day], way)));
  return hashes;
}

/** The formats or files that came out otherwise. */
export function differing(first: Hashes, second: Hashes): string[] {
  return [...first].filter(([key, hash]) => second.get(key) !== hash).map(([key]) => key);
}

function runTo(wanted: number, args: readonly string[], way: Way): Promise<string> {
  const { node = process.execPath, env = {}, nodeOptions = [] } = way;
  return new Promise((resolve, reject) => {
    const child = spawn(node, [...nodeOptions, join(root, 'bin/rolefit.js'), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === wanted) resolve(stdout);
      else reject(new Error(`rolefit ${args[0]} ended with ${code}, not ${wanted}: ${stderr}`));
    });
  });
}

const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
