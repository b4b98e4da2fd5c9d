// Hostile files through the pool → what became of each, and which demands were broken.
import { createHash } from 'node:crypto';
import { defaultLimits, type Limits } from '../../src/model/limits.ts';
import type { Outcome, Task } from '../../src/screen/messages.ts';
import { openPool } from '../../src/screen/pool.ts';
import { watchChildren } from './children.ts';

export interface Verdict {
  file: string;
  /** 'read', or the code of the failure. */
  code: string;
  /** Hash of all that came out: two runs must agree. */
  hash: string;
  seconds: number;
  message: string;
}

export interface Run {
  verdicts: Verdict[];
  peakMb: number | null;
  seconds: number;
  /** What went against the demands, in words. */
  broken: string[];
}

/** Beyond the time limit, a file may take so many seconds more: to end its process and start another. */
const graceSeconds = 15;

/** Reads every file in child processes and judges what came of it. */
export async function runHostile(
  tasks: readonly Omit<Task, 'want'>[],
  { workers = 2, limits = {} }: { workers?: number; limits?: Partial<Limits> } = {},
): Promise<Run> {
  const all = { ...defaultLimits, ...limits };
  const pool = openPool({ workers, setup: { resumes: true, limits: all, skills: [], asOf: '2026-01-01' } });
  const watch = watchChildren();
  const start = performance.now();
  const waiting = [...tasks.entries()];
  const verdicts: Verdict[] = [];
  const broken: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, task] = next;
      const begun = performance.now();
      const outcome = await within(all.seconds + graceSeconds, pool.run({ ...task, want: 'both' }));
      const seconds = (performance.now() - begun) / 1000;
      verdicts[index] = verdictOf(task.file, outcome, seconds);
      broken.push(...complaints(task.file, outcome));
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  await pool.close();
  watch.stop();
  const peakMb = watch.peakMb();
  if (peakMb !== null && peakMb > all.memoryMb)
    broken.push(`a child had ${peakMb.toFixed(0)} MB, the limit is ${all.memoryMb} MB`);
  return { verdicts, peakMb, seconds: (performance.now() - start) / 1000, broken };
}

/** Null when the time is over: the file hangs. */
async function within(seconds: number, outcome: Promise<Outcome>): Promise<Outcome | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, null);
  });
  const first = await Promise.race([outcome, late]);
  clearTimeout(timer);
  return first;
}

function verdictOf(file: string, outcome: Outcome | null, seconds: number): Verdict {
  const hash = createHash('sha256').update(JSON.stringify(outcome)).digest('hex');
  const failure = outcome?.failure ?? null;
  const code = outcome === null ? 'hang' : (failure?.code ?? 'read');
  return { file, code, hash, seconds, message: failure?.message ?? '' };
}

/** An outcome is a document with its resume, or a failure with a message and a hint; a defect is none. */
function complaints(file: string, outcome: Outcome | null): string[] {
  if (outcome === null) return [`${file} hangs`];
  const { failure, document, resume } = outcome;
  if (failure === null)
    return document !== null && resume !== null ? [] : [`${file} has neither text nor failure`];
  if (failure.code === 'crashed')
    return [`${file} crashed its process: ${failure.message} ${failure.hint ?? ''}`];
  return failure.message !== '' && failure.hint ? [] : [`${file} fails without a hint: ${failure.message}`];
}

/** Files whose outcomes differ between two runs. */
export function differing(first: readonly Verdict[], second: readonly Verdict[]): string[] {
  const before = new Map(first.map((verdict) => [verdict.file, verdict]));
  return second.flatMap(({ file, code, hash }) => {
    const other = before.get(file);
    return other?.hash === hash ? [] : [`${file}: ${other?.code ?? 'nothing'}, then ${code}`];
  });
}

/** How many files came to which end, the most frequent first. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const counts = new Map<string, number>();
  for (const { code } of verdicts) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rows = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return rows.map(([code, count]) => `  ${code.padEnd(12)} ${String(count).padStart(6)}`).join('\n');
}
