import { expect, it } from 'vitest';
import type { InvarianceReport } from '../../src/model/invariance.ts';
import { renderInvariance } from '../../src/report/invariance-text.ts';

const report: InvarianceReport = {
  schema: 'rolefit.invariance/1',
  asOf: '2026-11-24',
  engine: { version: '0', lexicon: '0', weights: '0', config: '0' },
  job: { file: 'p.txt', sha256: '0', title: null },
  resumes: 1,
  scored: 3,
  unreadable: [],
  edits: [{ edit: 'school', what: 'another school', purpose: 'invariant', tried: 1, changed: 1, largest: 2 }],
  deviations: [
    {
      file: 'ines\u001b[31m.txt',
      edit: 'school',
      variant: 'Brook College',
      lines: [{ line: 7, before: 'BSc, Marlow College', after: 'BSc, Brook College' }],
      moreLines: 0,
      score: { before: 50, after: 52 },
      requirement: null,
      parts: ['score'],
    },
  ],
  passed: false,
};
const text = renderInvariance(report, { color: false, width: 100 });

it('shows the edited line before and after, and what moved', () => {
  expect(text).toContain('line 7 - BSc, Marlow College');
  expect(text).toContain('line 7 + BSc, Brook College');
  expect(text).toContain('score 50.0 → 52.0; not the same: score');
});

it('shows names of files so that they do nothing', () => {
  expect(text).not.toContain('\u001b');
});
