import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../src/audit/impact/fisher.ts';
import { rateInterval, ratioInterval } from '../../../src/audit/impact/interval.ts';

describe('fisherExact', () => {
  // Fisher's tea: four cups of each kind, three told right.
  it('gives the textbook values', () => {
    expect(fisherExact({ chosen: 3, count: 4 }, { chosen: 1, count: 4 })).toBeCloseTo(0.4857, 4);
    expect(fisherExact({ chosen: 4, count: 4 }, { chosen: 0, count: 4 })).toBeCloseTo(2 / 70, 10);
    // Of 12 men 1 studies and of 12 women 9 do.
    expect(fisherExact({ chosen: 1, count: 12 }, { chosen: 9, count: 12 })).toBeCloseTo(0.00276, 5);
  });

  it('finds nothing where groups are alike, and does not depend on their order', () => {
    expect(fisherExact({ chosen: 5, count: 10 }, { chosen: 5, count: 10 })).toBe(1);
    const one = { chosen: 7, count: 30 };
    const other = { chosen: 15, count: 40 };
    expect(fisherExact(one, other)).toBeCloseTo(fisherExact(other, one), 12);
  });

  it('holds for many people', () => {
    const p = fisherExact({ chosen: 50_100, count: 100_000 }, { chosen: 49_900, count: 100_000 });
    expect(p).toBeGreaterThan(0.36);
    expect(p).toBeLessThan(0.39);
  });
});

describe('intervals', () => {
  it('are Wilson’s for a rate', () => {
    const [low, high] = rateInterval({ chosen: 0, count: 10 });
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.2775, 4);
    const [from, to] = rateInterval({ chosen: 50, count: 100 });
    expect(from).toBeCloseTo(0.4038, 4);
    expect(to).toBeCloseTo(0.5962, 4);
  });

  it('are Katz’s for a ratio, and none where nobody is chosen', () => {
    const interval = ratioInterval({ chosen: 30, count: 100 }, { chosen: 60, count: 100 });
    expect(interval?.[0]).toBeCloseTo(0.356, 3);
    expect(interval?.[1]).toBeCloseTo(0.702, 3);
    expect(ratioInterval({ chosen: 0, count: 4 }, { chosen: 2, count: 4 })).toBeNull();
  });
});
