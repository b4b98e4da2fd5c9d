// Advice → what a candidate reads in a terminal: where the resume stands, what could be said better, what could not.
import type { Advice, Reach } from '../model/advice.ts';
import { type AdvicePart, type AdviceRow, closing, figuresText, partsOf } from './advice-parts.ts';
import { escapeLine } from './escape.ts';
import { cut, pad, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

const barWidth = 24;

/** Text for people; lines fit `options.width` but for words longer than that. */
export function renderAdvice(advice: Advice, options: Pick<ReportOptions, 'color' | 'width'>): string {
  const page = { paint: paintFor(options.color), width: options.width - 2 };
  const lines = [
    ...heading(advice, page),
    ...partsOf(advice).flatMap((part) => partLines(part, page)),
    '',
    ...said(page, closing),
  ];
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

interface Page {
  paint: Paint;
  width: number;
}

function heading(advice: Advice, page: Page): string[] {
  const { paint, width } = page;
  const { score, band, ceiling, most, job } = advice;
  const now = { score, band, edits: [] };
  const lines = ['', paint.bold(escapeLine(job.title ?? job.file)), cut(escapeLine(advice.file), width), ''];
  lines.push(bar(now, 'now', paint));
  if (ceiling.score > score) lines.push(bar(ceiling, 'ceiling', paint));
  if (most.score > ceiling.score) lines.push(bar(most, 'at most', paint));
  return [...lines, ...said(page, figuresText(advice))];
}

function bar({ score, band }: Reach, label: string, paint: Paint): string {
  const filled = Math.round((score / 100) * barWidth);
  const drawn = paint.band(band, '█'.repeat(filled)) + paint.dim('░'.repeat(barWidth - filled));
  return `${pad(label, 8)}${paint.bold(pad(score.toFixed(1), 6, 'end'))}  ${drawn}  ${paint.band(band, `${band} fit`)}`;
}

/** Dim lines of plain text. */
const said = ({ paint, width }: Page, text: string, hang = 0): string[] =>
  wrap(text, width - hang).map((line) => ' '.repeat(hang) + paint.dim(line));

/** Columns before the text of a row; what is said below the rows begins where their text does. */
const hangs: Record<AdviceRow['kind'], number> = { gain: 12, lost: 8, open: 2, good: 2, warn: 2, plain: 0 };

/** A part without a title goes on with the one before, but for a knock-out, which stands by itself. */
function partLines({ title, rows, after }: AdvicePart, page: Page): string[] {
  const [first] = rows;
  const hang = first === undefined ? 0 : hangs[first.kind];
  const head = title === null ? (first?.kind === 'warn' ? [''] : []) : ['', page.paint.bold(title)];
  return [
    ...head,
    ...rows.flatMap((row) => rowLines(row, title === null, page)),
    ...after.flatMap((text) => said(page, escapeLine(text), hang)),
  ];
}

function rowLines({ kind, id, mark, text }: AdviceRow, alone: boolean, { paint, width }: Page): string[] {
  const hang = hangs[kind];
  const lines = wrap(escapeLine(text), width - hang);
  return lines.map((line, index) => {
    if (alone && kind === 'warn') return paint.warn(`${index === 0 ? mark : ' '} ${line}`);
    return (index === 0 ? lead(kind, id, mark, paint) : ' '.repeat(hang)) + line;
  });
}

function lead(kind: AdviceRow['kind'], id: string, mark: string, paint: Paint): string {
  switch (kind) {
    case 'gain':
      return `${pad(id, 4)}${paint.status('met', pad(mark, 6, 'end'))}  `;
    case 'lost':
      return `${paint.status('missing', pad(mark, 6, 'end'))}  `;
    case 'open':
      return `${paint.status('unknown', mark)} `;
    case 'good':
      return `${paint.status('met', mark)} `;
    case 'warn':
      return `${paint.warn(mark)} `;
    case 'plain':
      return '';
  }
}
