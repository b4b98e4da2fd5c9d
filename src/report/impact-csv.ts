// Impact report → CSV, one row a group and rate, figures unrounded enough to be worked with.
import type { ImpactReport } from '../model/impact.ts';
import { escapeCsv } from './escape.ts';
import { ratesOf, remarksOn, tableName } from './impact-text.ts';

type Cell = string | number | null;

const head: Cell[] = [
  'attribute',
  'group',
  'measure',
  'people',
  'share',
  'chosen',
  'rate',
  'rate from',
  'rate to',
  'impact ratio',
  'ratio from',
  'ratio to',
  'p',
  'remarks',
];

/** RFC 4180 with CRLF line ends; the last row says what the figures are not. */
export function renderImpactCsv(report: ImpactReport): string {
  const rows: Cell[][] = [head];
  for (const table of report.tables) {
    const name = tableName(table);
    for (const { name: measure, of } of ratesOf(report)) {
      for (const group of table.groups) {
        const rate = of(group);
        rows.push([
          name,
          group.values.join(', '),
          measure,
          group.count,
          decimals(group.share),
          rate.chosen,
          decimals(rate.rate),
          ...rate.interval.map(decimals),
          decimals(rate.ratio),
          ...(rate.ratioInterval ?? [null, null]).map(decimals),
          decimals(rate.p),
          remarksOn(group, rate).join('; '),
        ]);
      }
    }
    rows.push([name, 'unknown', null, table.unknown]);
  }
  rows.push(['note', report.statement]);
  return rows.map((row) => `${row.map(escapeCsv).join(',')}\r\n`).join('');
}

const decimals = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;
