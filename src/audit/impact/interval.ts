// Counts of chosen people → the 95 % interval of a rate, and of the ratio of two rates.
import type { Share } from './fisher.ts';

/** Standard deviations that hold 95 % of a normal distribution. */
const z = 1.959964;

/** Interval of a rate, 0..1: the score interval, which also holds for few people (E. B. Wilson, 1927). */
export function rateInterval({ chosen, count }: Share): [number, number] {
  const rate = chosen / count;
  const spread = z * Math.sqrt((rate * (1 - rate)) / count + (z * z) / (4 * count * count));
  const middle = rate + (z * z) / (2 * count);
  const scale = 1 + (z * z) / count;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Interval of the ratio of two rates, by its logarithm (Katz and others, 1978); null where a group has none chosen. */
export function ratioInterval(one: Share, other: Share): [number, number] | null {
  if (one.chosen === 0 || other.chosen === 0) return null;
  const ratio = one.chosen / one.count / (other.chosen / other.count);
  const variance = 1 / one.chosen - 1 / one.count + 1 / other.chosen - 1 / other.count;
  const spread = Math.exp(z * Math.sqrt(variance));
  return [ratio / spread, ratio * spread];
}
