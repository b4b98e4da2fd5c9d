// The processes this one has started → the most memory each of them ever had, sampled from /proc (Linux).
import { readdirSync, readFileSync } from 'node:fs';

export interface Watch {
  /** Largest resident memory of any child, in MB; null where there is no /proc. */
  peakMb(): number | null;
  stop(): void;
}

/** Milliseconds between two looks. The kernel keeps the peak of a process, so only its last moment can be missed. */
const pause = 20;

/** Watches the children of this process until it is stopped. */
export function watchChildren(): Watch {
  let peakKb = 0;
  const look = (): void => {
    for (const pid of childrenOf(process.pid)) peakKb = Math.max(peakKb, peakOf(pid));
  };
  const timer = process.platform === 'linux' ? setInterval(look, pause) : null;
  return {
    peakMb: () => (timer === null ? null : (peakKb * 1024) / 1e6),
    stop: () => timer !== null && clearInterval(timer),
  };
}

/** The children that are still there. */
export function childrenOf(parent: number): number[] {
  if (process.platform !== 'linux') return [];
  try {
    return readdirSync(`/proc/${parent}/task`).flatMap((thread) =>
      readFileSync(`/proc/${parent}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // gone since
  }
}
