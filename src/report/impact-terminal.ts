// Impact report → tables for the terminal, one an attribute and rate.
import type { ImpactReport, ImpactTable } from '../model/impact.ts';
import { escapeLine } from './escape.ts';
import {
  intervalText,
  notes,
  percent,
  pText,
  ratesOf,
  ratioText,
  remarksOn,
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
    lines.push(paint.dim(row(['group', 'people', 'chosen', 'rate', 'ratio', '95 %', 'p', ''], room)));
    for (const [index, group] of table.groups.entries()) {
      const rate = of(group);
      const cells = [String(group.count), String(rate.chosen), percent(rate.rate), ratioText(rate.ratio)];
      const more = [intervalText(rate.ratioInterval), pText(rate.p), remarksOn(group, rate).join('; ')];
      const line = row([names[index] ?? '', ...cells, ...more], room);
      lines.push(rate.belowFourFifths === true ? paint.warn(line) : line);
    }
  }
  return lines;
}

const widths = [0, 6, 6, 7, 5, 12, 7];

function row(cells: readonly string[], room: number): string {
  const padded = cells.map((cell, index) => {
    if (index === 0) return pad(cell, room);
    return index < widths.length ? pad(cell, widths[index] ?? 0, 'end') : cell;
  });
  return padded.join('  ').trimEnd();
}
