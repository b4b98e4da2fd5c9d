// The status of a resume and a person's decision, in every report.
import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/model/report-format.ts';
import type { Results } from '../../src/model/results.ts';
import { loadReport } from '../../src/report/report.ts';
import { statusCounts, statusOf } from '../../src/report/status.ts';
import { results } from './sample.ts';
import { textOf } from './xlsx-parts.ts';

const options = { color: false, width: 100, top: null, blind: false };
const [anna, second] = results.matches;
if (anna === undefined || second === undefined) throw new Error('the sample has two matches');

const reviewed: Results = {
  ...results,
  matches: [
    {
      ...anna,
      status: 'needs-review',
      review: [{ code: 'no-dates', reason: 'No dates were found.' }],
      decision: { decision: 'interview', reason: 'Met in Kiel', reviewer: 'R. Ahmed', date: '2026-11-20' },
    },
  ],
  unreadable: results.unreadable.map((row) => ({
    ...row,
    decision: { decision: 'hold', reason: 'Asked for a new file', reviewer: null, date: null },
  })),
};

async function shown(format: (typeof reportFormats)[number], given: Results): Promise<string> {
  const report = await (await loadReport(format))(given, options);
  return typeof report === 'string' ? report : textOf(report);
}

describe.each(reportFormats)('%s', (format) => {
  it('says that a person has to look, and why', async () => {
    const text = await shown(format, reviewed);
    expect(text).toMatch(/needs[- ]review/i);
    expect(text).toContain('No dates were found.');
  });

  it('shows what a person decided beside the score, with who and why', async () => {
    const text = await shown(format, reviewed);
    for (const part of ['interview', 'Met in Kiel', 'R. Ahmed', '2026-11-20', '60'])
      expect(text).toContain(part);
  });

  it('does so in a ranking too, where every score stays as it was', async () => {
    const matches = [...reviewed.matches, second];
    const text = await shown(format, { ...reviewed, matches });
    for (const part of ['interview', 'Met in Kiel', 'R. Ahmed', '2026-11-20']) expect(text).toContain(part);
    const undecided = matches.map(({ decision: _, ...match }) => match);
    const scores = (of: string): string[] => of.match(/(?<![\d.-])\d{1,2}\.\d(?!\d)/g) ?? [];
    const plain = await shown(format, { ...reviewed, matches: undecided });
    expect(scores(text)).toEqual(scores(plain));
  });

  it('shows what was decided about a file that could not be read', async () => {
    expect(await shown(format, reviewed)).toContain('Asked for a new file');
  });

  it('turns nobody down', async () => {
    expect(await shown(format, reviewed)).not.toMatch(/\breject/i);
  });
});

describe('the status', () => {
  it('is the one of the results; in those of earlier versions notes ask for a person', () => {
    expect(statusOf({ status: 'ranked', flags: second.flags })).toBe('ranked');
    expect(statusOf({ flags: second.flags })).toBe('needs-review');
    expect(statusOf({ flags: [] })).toBe('ranked');
  });

  it('is counted, one and many', () => {
    expect(statusCounts(results)).toBe('1 ranked · 1 needs review · 1 unreadable');
    expect(statusCounts({ matches: [second, second], unreadable: [] })).toBe('0 ranked · 2 need review');
  });
});
