import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../src/model/results.ts';
import { renderXlsx, sheetOf } from '../../src/report/xlsx.ts';
import { results } from './sample.ts';
import { partsOf } from './xlsx-parts.ts';

const read = async (given = results) => {
  const { sheets } = await readXlsx(await renderXlsx(given));
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]));
};

/** The worksheets of the file, as XML. */
const worksheets = async (given = results): Promise<string[]> =>
  [...(await partsOf(await renderXlsx(given)))]
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, xml]) => xml);

describe('the sheets', () => {
  it('rank every resume with real numbers, the unreadable ones last', async () => {
    const { Ranking = [] } = await read();
    expect(Ranking[0]?.slice(0, 3)).toEqual(['rank', 'file', 'score']);
    expect(Ranking[1]?.slice(0, 10)).toEqual([1, 'anna.pdf', 60, 54.5, 63.6, 'good', 1, 2, 0, 1]);
    expect(Ranking.length).toBe(4);
    expect(Ranking[3]?.slice(0, 3)).toEqual([null, 'scan.pdf', null]);
    expect(Ranking[3]).toContain('unreadable');
    expect(Ranking[3]).toContain('no-text: scan.pdf holds no text.');
  });

  it('list candidates × requirements with status, points and quote', async () => {
    const { Requirements = [] } = await read();
    expect(Requirements.length).toBe(1 + 2 * 3);
    expect(Requirements[1]).toEqual([
      1,
      'anna.pdf',
      'r1',
      'required',
      'skill',
      'Three years of Python',
      'met',
      60,
      60,
      'Python',
      1,
      12,
      'Python in a dated role (3 years).',
    ]);
  });

  it('leave the points of what a resume cannot show empty: null is not zero', async () => {
    const { Requirements = [] } = await read();
    expect(Requirements[3]?.slice(6, 9)).toEqual(['unknown', null, null]);
  });

  it('list gaps, the largest first, with what they cost', async () => {
    const { Gaps = [] } = await read();
    expect(Gaps.slice(2).map((row) => [row[2], row[6]])).toEqual([
      ['r1', 60],
      ['r2', 40],
    ]);
  });

  it('show the verdicts of the gates', async () => {
    const { Gates = [] } = await read();
    expect(Gates[1]).toEqual(['score', 'error', 'at least 50', 'lowest 0', 'failed']);
  });

  it('have a frozen header, a filter over all rows and columns of their own width', async () => {
    const sheets = await worksheets();
    expect(sheets.length).toBe(4);
    for (const sheet of sheets) {
      expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
      const [, last] = /<dimension ref="A1:([A-Z]+\d+)"/.exec(sheet) ?? [];
      expect(sheet).toContain(`<autoFilter ref="A1:${last}"/>`);
      expect(new Set([...sheet.matchAll(/ width="(\d+)"/g)].map(([, width]) => width)).size).toBeGreaterThan(
        2,
      );
    }
  });
});

describe('hostile text', () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("http://x")',
    '\t=1',
    '_x003D_1',
    '</t><f>1</f>',
  ];
  const [first] = results.matches;
  const hostile = {
    ...results,
    matches: texts.map((file): Match => ({ ...(first as Match), file, duplicateOf: null })),
    unreadable: [],
  };

  it('is a string as it was written, never a formula', async () => {
    const { Ranking = [] } = await read(hostile);
    expect(Ranking.slice(1).map((row) => row[1])).toEqual(texts);
    for (const sheet of await worksheets(hostile)) expect(sheet).not.toMatch(/<f[ >]|t="str"|hyperlink/);
  });

  it('is in cells of the format text, so that editing one does not make it a formula', async () => {
    const parts = await partsOf(await renderXlsx(hostile));
    const formats = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g)];
    const [, style] = /<c r="B2" t="s" s="(\d+)"/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '') ?? [];
    const id = formats[Number(style)]?.[1];
    expect(parts.get('xl/styles.xml')).toMatch(new RegExp(`numFmtId="${id}" formatCode="@"`));
  });
});

it('is dated by the results, and survives a date that is none', async () => {
  const core = async (asOf: string) =>
    (await partsOf(await renderXlsx({ ...results, asOf }))).get('docProps/core.xml');
  expect(await core('2026-11-24')).toContain('2026-11-24T00:00:00Z');
  expect(await core('soon')).toContain('1970-01-01T00:00:00Z');
});

describe('a sheet with more rows than it may have', () => {
  const columns = [
    { name: 'a', width: 5, kind: 'text' },
    { name: 'b', width: 5, kind: 'text' },
  ] as const;
  const rowsOf = (count: number) =>
    sheetOf({
      name: 'x',
      columns: [...columns],
      rows: Array.from({ length: count }, (_, index) => [`${index}`, '']),
      most: 3,
    }).rows?.slice(1);

  it('says in its last row how many are left out', () => {
    expect(rowsOf(5)).toEqual([
      ['0', null],
      ['1', null],
      [null, 'and 3 more rows; the JSON report has all of them'],
    ]);
  });

  it.each([0, 1, 3])('has no such row for %i', (count) => {
    expect(rowsOf(count)?.map(([first]) => first)).toEqual(Array.from({ length: count }, (_, i) => `${i}`));
  });
});
