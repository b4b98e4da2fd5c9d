import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewest } from '../../src/score/fewest.ts';

const never = (): boolean => false;
const sumOf =
  (values: readonly number[]) =>
  (indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + (values[index] ?? 0), 0);

describe('fewest', () => {
  it('takes one where one is enough, though others come first', () => {
    expect(fewest(3, sumOf([1, 1, 2]), 2, never)).toEqual({ indices: [2], proven: true });
  });

  it('needs nothing where nothing is needed, and finds nothing where all is too little', () => {
    expect(fewest(2, sumOf([1, 1]), 0, never)).toEqual({ indices: [], proven: true });
    expect(fewest(2, sumOf([1, 1]), 3, never)).toBeNull();
    expect(fewest(0, sumOf([]), 1, never)).toBeNull();
  });

  it('finds two that only count together', () => {
    const together = (indices: readonly number[]): number =>
      indices.includes(1) && indices.includes(3) ? 5 : 0;
    expect(fewest(4, together, 5, never)?.indices).toEqual([1, 3]);
  });

  it('of equally small sets takes the better one, else the first', () => {
    const sum = sumOf([2, 2, 3]);
    expect(fewest(3, sum, 2, never)?.indices).toEqual([0]);
    expect(fewest(3, sum, 2, (one, other) => sum(one) > sum(other))?.indices).toEqual([2]);
  });

  it('says that it did not try all where they are too many, and leaves no idle item', () => {
    const values = Array.from({ length: 40 }, () => 1);
    let tried = 0;
    const found = fewest(
      40,
      (indices) => {
        tried++;
        return sumOf(values)(indices);
      },
      20,
      never,
    );
    expect(found?.proven).toBe(false);
    expect(found?.indices).toHaveLength(20);
    expect(tried).toBeLessThan(5_000);
  });

  it('is never larger than any set that is enough', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 40 }), (items, enough) => {
        const found = fewest(items.length, sumOf(items), enough, never);
        const sorted = items.toSorted((a, b) => b - a);
        const needed = [...Array(items.length + 1).keys()].find(
          (size) => sorted.slice(0, size).reduce((a, b) => a + b, 0) >= enough,
        );
        expect(found?.indices.length).toBe(needed);
        if (found !== null) expect(sumOf(items)(found.indices)).toBeGreaterThanOrEqual(enough);
      }),
    );
  });
});
