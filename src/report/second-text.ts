// What a second reader made of a file → what a candidate checks: the words that other programs see differently.
import type { Document } from '../model/document.ts';
import type { ReadingDifference, SecondReading } from '../model/reading.ts';
import { escapeLine, escapeTerminal } from './escape.ts';
import { pad, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

/** The terminal form of a second reading: differences first, then the text as the other program reads it. */
export function renderSecondReading(
  document: Pick<Document, 'file' | 'lines'>,
  second: SecondReading,
  options: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const paint = paintFor(options.color);
  const { differences, more, reader } = second;
  const lines = [
    '',
    paint.bold(`${escapeLine(document.file)} as ${reader} reads it`),
    ...wrap(
      `${agreement(second)} Lines marked * count in the text below, others in \`profile --text\`.`,
      options.width - 2,
    ),
  ];
  if (differences.length > 0) lines.push('', paint.bold(`Differences (${differences.length + more})`));
  for (const difference of differences)
    lines.push(...rows(difference, document, reader, paint, options.width));
  if (more > 0) lines.push(paint.dim(`… and ${more} more`));
  lines.push(
    '',
    paint.bold('Text'),
    ...second.text.split('\n').map((line) => escapeTerminal(line).trimEnd()),
  );
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

function agreement({ words, shared, reader }: SecondReading): string {
  const share = words === 0 ? 100 : Math.floor((1000 * shared) / words) / 10;
  return `Of the ${words} words that a person sees, ${reader} reads ${shared} (${share} %) the same.`;
}

function rows(
  { line, inSecond, first, second }: ReadingDifference,
  { lines }: Pick<Document, 'lines'>,
  reader: string,
  paint: Paint,
  width: number,
): string[] {
  const page = inSecond ? null : (lines[line - 1]?.page ?? null);
  const place = pad(`${page === null ? '' : `page ${page}, `}line ${line}${inSecond ? '*' : ''}`, 18);
  const seen =
    first === null
      ? `only ${reader} reads "${second}"`
      : second === null
        ? `${reader} does not read "${first}"`
        : `"${first}" is read as "${second}"`;
  const [head = '', ...rest] = wrap(escapeLine(seen), width - 21);
  return [`${paint.dim(place)} ${head}`, ...rest.map((more) => `${' '.repeat(18)} ${more}`)];
}
