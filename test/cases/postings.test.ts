// The hand-labelled postings as floors: what was understood once must stay understood.
import { describe, expect, it } from 'vitest';
import { ownPostings } from '../../bench/eval/own.ts';
import { measurePostings } from '../../bench/eval/posting.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';

describe('own labelled postings', async () => {
  const cases = await ownPostings(loadLexicon());
  const { figures, misses } = measurePostings(cases);
  const said = misses.join('\n');

  it('are all there', () => {
    expect(cases).toHaveLength(12);
    expect(cases.flatMap(({ label }) => label.clauses).length).toBeGreaterThan(100);
  });

  it.each([
    ['skillImportanceF1', 0.9],
    ['anyGroups', 0.85],
    ['yearsR', 0.9],
    ['yearsP', 1],
    ['degree', 1],
    ['clauseRecall', 0.97],
    ['header', 0.95],
  ] as const)('%s is at least %f', (measure, floor) => {
    expect(figures[measure], said).toBeGreaterThanOrEqual(floor);
  });

  it.each([
    ['importanceFlips', 0.01],
    ['preferredAsRequired', 0],
    ['falseRequirements', 0.05],
  ] as const)('%s is at most %f', (measure, ceiling) => {
    expect(figures[measure], said).toBeLessThanOrEqual(ceiling);
  });
});
