// Spans of a text → a test whether another span lies within one of them or touches one.
import type { Span } from '../../model/source.ts';

/** Overlapping and adjoining spans as one, in order. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The last of the merged spans that starts at or before `offset`: binary search. */
function spanBefore(merged: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, merged.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return merged[low - 1];
}

/** Whether `start`..`end` lies within one of the spans. */
export function withinAny(spans: readonly Span[]): (start: number, end: number) => boolean {
  const merged = merge(spans);
  return (start, end) => end <= (spanBefore(merged, start)?.end ?? -1);
}

/** Whether `start`..`end` shares a character with one of the spans. */
export function touchesAny(spans: readonly Span[]): (start: number, end: number) => boolean {
  const merged = merge(spans);
  return (start, end) => (spanBefore(merged, end - 1)?.end ?? -1) > start;
}
