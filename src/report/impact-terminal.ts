// Impact report → tables for the terminal, one an attribute and rate.
import type { ImpactReport, ImpactTable } from '../model/impact.ts';
import { escapeLine } from './escape.ts';
import {
  type Figure,
  figuresOf,
  notes,
  ratesOf,
  sampleText,
  tableName,
  unmatchedText,
} from './impact-text.ts';
import { cut, pad, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

const longestName = 40;

/** The tables as people read them, then how the figures are made and what they are not. */
export function renderImpactTerminal(
  report: ImpactReport,
  { color, width }: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const paint = paintFor(color);
  const lines = ['', paint.bold(`Impact: ${escapeLine(report.job.title ?? report.job.file)}`)];
  lines.push(paint.dim(`${sampleText(report)}; as of ${report.asOf}`));
  for (const table of report.tables) lines.push(...tableLines(table, report, paint));
  const unmatched = unmatchedText(report);
  const said = [...(unmatched === null ? [] : [escapeLine(unmatched)]), ...notes];
  lines.push('', ...said.flatMap((note) => wrap(note, width - 2)).map((line) => paint.dim(line)));
  lines.push('', ...wrap(report.statement, width - 2).map((line) => paint.bold(line)));
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

function tableLines(table: ImpactTable, report: ImpactReport, paint: Paint): string[] {
  const names = table.groups.map(({ values }) => cut(escapeLine(values.join(', ')), longestName));
  const room = names.reduce((most, name) => Math.max(most, name.length), 'group'.length);
  const head = `${escapeLine(tableName(table))}: ${table.known} known, ${table.unknown} unknown`;
  const lines: string[] = [];
  for (const { name, of } of ratesOf(report)) {
    lines.push('', `${paint.bold(head)}  ${paint.dim(name)}`);
    lines.push(
      paint.dim(row(['group', ...shown.map(([figure]) => (figure === 'remarks' ? '' : figure))], room)),
    );
    for (const [index, group] of table.groups.entries()) {
      const rate = of(group);
      const figures = figuresOf(group, rate);
      const line = row([names[index] ?? '', ...shown.map(([figure]) => figures[figure])], room);
      lines.push(rate.belowFourFifths === true ? paint.warn(line) : line);
    }
  }
  return lines;
}

/** What fits a terminal, with the width of each column; remarks end the line. */
const shown: readonly [figure: Figure, width: number][] = [
  ['people', 6],
  ['chosen', 6],
  ['rate', 7],
  ['ratio', 5],
  ['95 % of the ratio', 17],
  ['p', 7],
  ['remarks', 0],
];

function row([name = '', ...cells]: readonly string[], room: number): string {
  const padded = cells.map((cell, index) => pad(cell, shown[index]?.[1] ?? 0, 'end'));
  return [pad(name, room), ...padded].join('  ').trimEnd();
}
