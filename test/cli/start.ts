// Arguments → the built program under way, for tests that end it before its time.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { plainEnvironment, type Ran, root } from './run.ts';

export interface Started {
  child: ChildProcess;
  ended: Promise<Ran>;
}

/** Starts `rolefit` with a bound of 30 seconds. */
export function start(args: readonly string[], env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [join(root, 'bin/rolefit.js'), ...args], {
    cwd: root,
    env: { ...plainEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    ran.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    ran.stderr += chunk;
  });
  const ended = new Promise<Ran>((resolve) => child.on('close', (code) => resolve({ ...ran, code })));
  return { child, ended };
}
