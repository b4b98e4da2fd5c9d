// Commands → how long they take and how much memory they hold: warm-ups, medians, one after the other.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { childrenOf } from '../hostile/children.ts';

export interface Ran {
  seconds: number;
  /** User and system time of the command and all that it started. */
  cpuSeconds: number;
  /** Most memory that the command itself held, without its children; null where there is no /proc. */
  peakMb: number | null;
  stdout: string;
  code: number | null;
}

/** `times` of the shell prints its own CPU time, then that of the ended children and theirs. */
const script = '"$@"; code=$?; times >&2; exit $code';

/** Runs a command to its end. It starts through a shell, which counts its CPU time and costs a millisecond. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn('sh', ['-c', script, 'sh', command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const out = { stdout: '', stderr: '' };
    let peakKb = 0;
    const timer = setInterval(() => {
      for (const pid of childrenOf(child.pid ?? 0)) peakKb = Math.max(peakKb, peakOf(pid));
    }, 20);
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        out[name] += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - begun) / 1000;
      const peakMb = peakKb === 0 ? null : (peakKb * 1024) / 1e6;
      resolve({ seconds, cpuSeconds: cpuIn(out.stderr), peakMb, stdout: out.stdout, code });
    });
  });
}

/** The last line of `times`: 0m1.234s 0m0.567s. */
function cpuIn(stderr: string): number {
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + 60 * Number(m) + Number(s),
    0,
  );
}

function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // gone, or no Linux
  }
}

/** The medians of `count` runs after one that does not count. */
export async function medianOf(
  count: number,
  run: () => Promise<Ran>,
): Promise<Pick<Ran, 'seconds' | 'cpuSeconds'>> {
  const runs: Ran[] = [];
  for (let at = 0; at <= count; at++) {
    const one = await run();
    if (at > 0) runs.push(one);
  }
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
  };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
