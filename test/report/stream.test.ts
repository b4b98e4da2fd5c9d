import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/model/results.ts';
import { loadReport } from '../../src/report/report.ts';
import { streamedReport } from '../../src/report/stream.ts';
import { results as sample } from './sample.ts';

const options = { color: false, width: 100, top: null };
const cases: [string, Results][] = [
  ['several matches', sample],
  ['one match', { ...sample, matches: sample.matches.slice(0, 1) }],
  ['no match', { ...sample, matches: [] }],
  ['an interrupted run', { ...sample, interrupted: true }],
  [
    'a posting that tries to look like the end of a list',
    { ...sample, job: { ...sample.job, file: '\n  "matches": [],' } },
  ],
];

describe.each(['json', 'ndjson', 'csv'] as const)(
  '%s in pieces is the report at once, byte for byte',
  (format) => {
    it.each(cases)('%s', async (_, results) => {
      const { matches, ...head } = results;
      const render = await loadReport(format);
      const stream = streamedReport(format);
      expect([...(stream?.(head, matches) ?? [])].join('')).toBe(render(results, options));
    });
  },
);

it('formats that must see all matches have no pieces', () => {
  for (const format of ['terminal', 'markdown', 'xlsx', 'junit', 'html'] as const)
    expect(streamedReport(format)).toBe(null);
});
