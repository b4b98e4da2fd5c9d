import { describe, expect, it } from 'vitest';
import { impactTable } from '../../src/audit/impact/table.ts';
import { type ImpactReport, impactFormats } from '../../src/model/impact.ts';
import { loadImpactReport } from '../../src/report/impact-report.ts';

const people = [
  ...Array.from({ length: 40 }, (_, index) => ({ values: ['=f'], above: index < 30, chosen: index < 8 })),
  ...Array.from({ length: 40 }, (_, index) => ({ values: ['<m>'], above: index < 10, chosen: index < 4 })),
  { values: [null], above: false, chosen: false },
];

const report: ImpactReport = {
  schema: 'rolefit.impact/1',
  asOf: '2026-11-24',
  engine: { version: '0.1.0', lexicon: 'l', weights: 'w', config: 'c' },
  job: { file: 'job.txt', sha256: 'b'.repeat(64), title: 'Data <b>Engineer</b>' },
  sample: { scored: 81, duplicates: 1, unreadable: 2, median: 41.25 },
  selection: { by: 'top', value: 12 },
  tables: [impactTable(people, ['sex'], [0])],
  unmatched: ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'],
  statement: 'A calculation: not an independent audit.',
};

const render = async (format: (typeof impactFormats)[number]) =>
  (await loadImpactReport(format))(report, { color: false, width: 100 });

describe('impact reports', () => {
  it.each(impactFormats)('%s says what it is not, and gives the ratios', async (format) => {
    const text = await render(format);
    expect(text).toContain('not an independent audit');
    expect(text).toMatch(format === 'csv' || format === 'json' ? /0\.3333|0\.33333/ : /0\.33/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('terminal shows each rate in a table of its own, within the width', async () => {
    const text = await render('terminal');
    expect(text).toContain('81 people, median score 41.25; left out: 1 copy, 2 files without a score');
    expect(text).toMatch(/<m> +40 +10 +25\.0 % +0\.33 +0\.19 to 0\.59 +< 0\.001 +below four fifths/);
    expect(text).toMatch(/selection rate \(first 12 of the ranking\)/);
    expect(text).toContain('a.pdf, b.pdf, c.pdf and 1 more');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('html escapes what files hold and loads nothing', async () => {
    const text = await render('html');
    expect(text).toContain('&lt;m&gt;');
    expect(text).not.toContain('<b>');
    expect(text).toContain("default-src 'none'");
    expect(text).not.toContain('<script');
  });

  it('csv guards against formulas', async () => {
    expect(await render('csv')).toContain("sex,'=f,scoring rate (above the median),40,0.5,30,0.75");
  });
});
