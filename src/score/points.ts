// Credits and weights → points in tenths that add up to the score, none above what was possible.

/** Points of one requirement; all are multiples of 0.1. */
export interface Points {
  points: number;
  possible: number;
}

/**
 * Shares 100 possible points out by weight over the requirements that could be judged (`credit` not null),
 * and gives each its credit's part. Both are rounded to tenths by largest remainder, so that they add up
 * exactly; `score` is the sum of the points, 0..100 with one decimal.
 */
export function sharePoints(entries: readonly { credit: number | null; weight: number }[]): {
  score: number;
  rows: Points[];
} {
  const total = entries.reduce((sum, { credit, weight }) => sum + (credit === null ? 0 : weight), 0);
  const exact = entries.map(({ credit, weight }) =>
    credit === null || total === 0 ? 0 : (1000 * weight) / total,
  );
  const possible = round(
    exact,
    total === 0 ? 0 : 1000,
    exact.map(() => 1000),
  );
  const earned = entries.map(({ credit }, index) => (credit ?? 0) * (exact[index] ?? 0));
  const sum = Math.round(earned.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
  const points = round(earned, Math.round(sum), possible);
  return {
    score: points.reduce((a, b) => a + b, 0) / 10,
    rows: points.map((tenths, index) => ({ points: tenths / 10, possible: (possible[index] ?? 0) / 10 })),
  };
}

/** Whole numbers near `exact` that add up to `sum`, none above its cap: the largest remainders are rounded up. */
function round(exact: readonly number[], sum: number, caps: readonly number[]): number[] {
  const whole = exact.map((value, index) => Math.min(Math.floor(value + 1e-9), caps[index] ?? 0));
  const order = [...exact.keys()].sort((a, b) => rest(exact, whole, b) - rest(exact, whole, a) || a - b);
  let left = sum - whole.reduce((a, b) => a + b, 0);
  for (const index of order) {
    if (left <= 0) break;
    if ((whole[index] ?? 0) >= (caps[index] ?? 0)) continue;
    whole[index] = (whole[index] ?? 0) + 1;
    left--;
  }
  return whole;
}

const rest = (exact: readonly number[], whole: readonly number[], index: number): number =>
  (exact[index] ?? 0) - (whole[index] ?? 0);
