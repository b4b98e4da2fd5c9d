// Arguments → what the built program prints and returns, run as a person runs it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = fileURLToPath(new URL('../../bin/rolefit.js', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string | Uint8Array;
  env?: Record<string, string>;
  node?: string[];
}

/** Runs `rolefit` with a bound of 30 seconds. */
export function run(
  args: readonly string[],
  { cwd = root, input, env = {}, node = [] }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, bin, ...args], {
      cwd,
      env: { ...plainEnvironment(), ...env },
      timeout: 30_000,
    });
    const ran: Ran = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      ran.stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      ran.stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ran, code }));
    child.stdin.on('error', () => {}); // a program that does not read its input may close it
    child.stdin.end(input ?? '');
  });
}

/** Below a file there can be no folder: tests keep nothing of resumes unless they name a cache of their own. */
const nowhere = join(bin, 'cache');

/** The environment without what a test runner adds to it about colours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _force, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1', XDG_CACHE_HOME: nowhere };
}
