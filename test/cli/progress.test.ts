import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressLine, progressText } from '../../src/cli/progress.ts';
import type { Progress } from '../../src/screen/run.ts';

const at = (done: number, change: Partial<Progress> = {}): Progress => ({
  done,
  failed: 0,
  before: 0,
  found: 1000,
  complete: true,
  ...change,
});

describe('the text', () => {
  it.each([
    [at(400), 80, 'rolefit: 400 of 1000 files · 80/s · 8 s left'],
    [at(400, { failed: 3 }), 2.5, 'rolefit: 400 of 1000 files · 2.5/s · 4 min left · 3 not read'],
    [at(400, { complete: false }), 80, 'rolefit: 400 of more than 1000 files · 80/s'],
    [at(1, { found: 300_000 }), 30, 'rolefit: 1 of 300000 files · 30/s · 2.8 h left'],
    [at(1000), 80, 'rolefit: 1000 of 1000 files · 80/s'],
    [at(0), null, 'rolefit: 0 of 1000 files'],
  ])('%j at %s/s', (progress, rate, text) => {
    expect(progressText(progress, rate)).toBe(text);
  });
});

describe('the line', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const watch = (isTTY: boolean) => {
    const written: string[] = [];
    const out = { isTTY, columns: 40, write: (text: string) => written.push(text) };
    const line = progressLine(out, () => Date.now());
    return { line, written };
  };

  it('says nothing of a run that takes less than a second', () => {
    for (const isTTY of [true, false]) {
      const { line, written } = watch(isTTY);
      line.show(at(1));
      vi.advanceTimersByTime(900);
      line.end();
      vi.advanceTimersByTime(60_000);
      expect(written).toEqual([]);
    }
  });

  it('is redrawn in a terminal, within its columns, and taken away', () => {
    const { line, written } = watch(true);
    line.show(at(1));
    vi.advanceTimersByTime(1_000);
    line.show(at(501, { failed: 12 }));
    vi.advanceTimersByTime(1_000);
    expect(written.length).toBeGreaterThan(5);
    for (const text of written) expect(text).toMatch(/^\r[^\r\n]{1,39}\u001b\[K$/);
    line.end();
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('is a whole line every few seconds elsewhere, and one at the end', () => {
    const { line, written } = watch(false);
    for (let second = 0; second < 12; second++) {
      line.show(at(second * 50));
      vi.advanceTimersByTime(1_000);
    }
    line.show(at(1000));
    line.end();
    line.end();
    expect(written.length).toBe(3);
    for (const text of written) expect(text).toMatch(/^rolefit: \d+ of 1000 files[^\r\u001b]*\n$/);
    expect(written.at(-1)).toContain('1000 of 1000');
  });

  it('does not take what an earlier run had done for speed', () => {
    const { line, written } = watch(true);
    line.show(at(500, { before: 500 }));
    vi.advanceTimersByTime(1_000);
    line.show(at(501, { before: 500 }));
    vi.advanceTimersByTime(2_000);
    line.show(at(511, { before: 500 }));
    vi.advanceTimersByTime(100);
    expect(written.at(-1)).toMatch(/ · [45]\.\d\/s/);
  });
});
