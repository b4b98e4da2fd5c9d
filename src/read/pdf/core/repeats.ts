// Runs of a page → whether one repeats a run just before it in the same place, as simulated bold does.
import type { Run } from './graphics.ts';

/** How many runs before are compared. */
const reach = 5;
/**
 * Share of a letter's width within which a run is the same run again. Two l or f side by side, set narrowly, are
 * 0.8 of their width apart.
 */
const apart = 0.5;

export function isRepeated(runs: readonly Run[], index: number): boolean {
  const run = runs[index];
  if (!run) return false;
  for (let before = index - 1; before >= 0 && before >= index - reach; before -= 1) {
    const other = runs[before];
    if (other && isSame(other, run)) return true;
  }
  return false;
}

function isSame(other: Run, run: Run): boolean {
  const { codes } = run.glyphs;
  const count = run.to - run.from;
  if (other.to - other.from !== count || codes[other.from] !== codes[run.from] || other.size !== run.size)
    return false;
  const letter = run.font.widthOf(codes[run.to - 1] ?? 0);
  const across = (apart * letter * Math.abs(run.size * run.matrix[0])) / 1000;
  if (Math.abs(other.matrix[4] - run.matrix[4]) > across) return false;
  const tall = Math.abs(run.size * run.matrix[3]);
  if (Math.abs(other.matrix[5] - run.matrix[5]) > tall / 4) return false;
  for (let index = 1; index < count; index += 1)
    if (codes[other.from + index] !== codes[run.from + index]) return false;
  return true;
}
