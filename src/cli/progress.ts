// How far a run has come → a line on standard error, redrawn in a terminal, once in a while elsewhere.
import type { Progress } from '../index.ts';

/** A run that takes less says nothing. */
const patience = 1_000;
const every = { terminal: 100, plain: 5_000 };

export interface ProgressLine {
  show(progress: Progress): void;
  /** Takes the line away in a terminal; elsewhere says how it ended, if it ever said anything. */
  end(): void;
}

/** `out` is standard error; a terminal is redrawn, everything else gets whole lines. */
export function progressLine(
  out: { isTTY?: boolean; columns?: number; write(text: string): unknown } = process.stderr,
  now: () => number = () => performance.now(),
): ProgressLine {
  const begun = now();
  const pause = out.isTTY ? every.terminal : every.plain;
  let latest: Progress | null = null;
  let first: { at: number; done: number } | null = null;
  let drawn = false;
  let ended = false;
  const draw = (): void => {
    if (latest === null || first === null || now() - begun < patience) return;
    const text = progressText(latest, rateOf(latest, first, now()));
    out.write(out.isTTY ? `\r${text.slice(0, (out.columns ?? 80) - 1)}\u001b[K` : `${text}\n`);
    drawn = true;
  };
  const timer = setInterval(draw, pause);
  timer.unref();
  return {
    show(progress) {
      latest = progress;
      if (first === null && progress.done > progress.before) first = { at: now(), done: progress.done };
    },
    end() {
      clearInterval(timer);
      if (!drawn || ended) return;
      ended = true;
      if (out.isTTY) out.write('\r\u001b[K');
      else draw();
    },
  };
}

/** Files a second since the first one came through; what an earlier run had done is no work of this one. */
function rateOf({ done }: Progress, first: { at: number; done: number }, now: number): number | null {
  const seconds = (now - first.at) / 1000;
  return seconds < 0.5 || done === first.done ? null : (done - first.done) / seconds;
}

/** `rolefit: 1200 of 10000 files · 96/s · 2 min left · 3 not read`. */
export function progressText({ done, failed, found, complete }: Progress, rate: number | null): string {
  const parts = [`rolefit: ${done} of ${complete ? '' : 'more than '}${found} files`];
  if (rate !== null) parts.push(`${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`);
  if (rate !== null && complete && found > done) parts.push(`${timeText((found - done) / rate)} left`);
  if (failed > 0) parts.push(`${failed} not read`);
  return parts.join(' · ');
}

function timeText(seconds: number): string {
  if (seconds < 100) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 6000) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
