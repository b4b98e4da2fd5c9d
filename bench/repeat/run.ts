// One variant → the hash of what `rolefit score` prints for the fixtures under it.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Variant } from './variants.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'fixtures/resumes';

/** Scores the sample resumes with the built program. Rejects when it ends with anything but 0. */
export async function hashOfRun(
  node: string,
  { environment, workers, order }: Omit<Variant, 'name'>,
): Promise<string> {
  const files = readdirSync(`${root}${folder}`)
    .sort()
    .map((name) => `${folder}/${name}`);
  const said = await promisify(execFile)(
    node,
    [
      ...[
        'bin/rolefit.js',
        'score',
        ...(order?.(files) ?? files),
        '--job',
        'jobs/senior-backend-engineer.txt',
      ],
      ...['--as-of', '2026-11-24', '--no-cache', '--format', 'json', '--workers', String(workers ?? 2)],
    ],
    { cwd: root, env: { ...process.env, ...environment }, maxBuffer: 2 ** 26, timeout: 120_000 },
  );
  return createHash('sha256').update(said.stdout).digest('hex');
}
