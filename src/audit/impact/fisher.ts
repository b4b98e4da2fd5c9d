// Two counts of chosen people → the probability of a difference at least as unlikely, were both groups chosen alike.

/** Chosen people out of all in a group. */
export interface Share {
  chosen: number;
  count: number;
}

/**
 * Two-sided p of Fisher's exact test (R. A. Fisher, 1922; the two-sided form sums all tables that are no more likely
 * than the one observed). Linear in the number of people.
 */
export function fisherExact(one: Share, other: Share): number {
  const total = one.count + other.count;
  const chosen = one.chosen + other.chosen;
  const logs = logFactorials(total);
  const log = (n: number): number => logs[n] ?? 0;
  const choose = (n: number, k: number): number => log(n) - log(k) - log(n - k);
  const whole = choose(total, chosen);
  const likelihood = (k: number): number =>
    Math.exp(choose(one.count, k) + choose(other.count, chosen - k) - whole);
  // Rounding must not part tables that are equally likely.
  const limit = likelihood(one.chosen) * (1 + 1e-9);
  let p = 0;
  for (let k = Math.max(0, chosen - other.count); k <= Math.min(one.count, chosen); k++) {
    const each = likelihood(k);
    if (each <= limit) p += each;
  }
  return Math.min(1, p);
}

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let n = 2; n <= most; n++) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);
  return logs;
}
