// Results × --format and -o → the reports, on standard output or in files.
import { Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import { type ReportFormat, reportFormats, targetOf } from '../model/report-format.ts';
import type { Match, Results } from '../model/results.ts';
import { collect } from './options.ts';
import { print, save, terminalWidth, wantsColor } from './output.ts';

export interface DeliverOptions {
  format?: ReportFormat;
  output: string[];
  top?: number;
  color: boolean;
  /** Undefined where it was not asked for: then html is blind and the others are not. */
  blind?: boolean;
  redact?: boolean;
}

/** --format, for standard output. */
export const formatOption = (): Option =>
  new Option('--format <format>', 'what to print on standard output (default: terminal)').choices(
    reportFormats,
  );

/** -o, repeatable. */
export const outputOption = (): Option =>
  new Option(
    '-o, --output <file>',
    'write a report to a file, its format by extension or before a colon (junit:report); may be repeated',
  )
    .argParser(collect)
    .default([], 'standard output');

/** --blind, --no-blind and --redact. */
export const blindOptions = (): Option[] => [
  new Option('--blind', 'labels in place of file names, quotes cut to their evidence (html is so by itself)'),
  new Option('--no-blind', 'file names in html too'),
  new Option(
    '--redact',
    'take out what could tell who somebody is: names, hashes, quotes, titles, dates, paths',
  ),
];

/** Throws UsageError where a report cannot be delivered as asked: before the work is done, not after it. */
export function checkDelivery(options: DeliverOptions): void {
  for (const output of options.output) targetFor(output);
  if (options.format === 'xlsx' && process.stdout.isTTY)
    throw new UsageError(
      'A spreadsheet cannot be shown in a terminal.',
      'Write it to a file: -o ranking.xlsx',
    );
}

/** What is delivered: results whose matches come one by one, as often as they are asked for. */
export interface Delivered {
  results: Omit<Results, 'matches'>;
  count: number;
  matches(): Iterable<Match>;
}

/** Prints the report unless only files were asked for, and writes each file. */
export async function deliver(delivered: Delivered, options: DeliverOptions): Promise<void> {
  checkDelivery(options);
  for (const { file, format } of options.output.map(targetFor))
    await save(file, await reportOn(delivered, format, options, { color: false, width: 100 }));
  if (options.output.length > 0 && options.format === undefined) return;
  const manners = { color: wantsColor(options.color), width: terminalWidth() };
  await print(await reportOn(delivered, options.format ?? 'terminal', options, manners));
}

/** Matches that a table for people shows when nobody says how many: a longer one is not read. */
const readable = 1_000;

/** The report: in pieces where its format can be written so, else from all matches that it shows. */
async function reportOn(
  delivered: Delivered,
  format: ReportFormat,
  { top, blind, redact }: DeliverOptions,
  manners: { color: boolean; width: number },
): Promise<string | Uint8Array | Iterable<string>> {
  const { blindResults, loadReport, redactResults, streamedReport } = await import('../index.ts');
  const stream = streamedReport(format);
  const changed = redact ? redactResults : blind ? blindResults : null;
  if (stream !== null && changed === null) return stream(delivered.results, delivered.matches());
  const render = await loadReport(format);
  const table = format === 'terminal' || format === 'markdown';
  const most = table && changed === null ? (top ?? readable) : delivered.count;
  const results = { ...delivered.results, matches: firstOf(delivered.matches(), most) };
  const more = delivered.count - results.matches.length;
  return render(changed === null ? results : changed(results), {
    ...manners,
    top: top ?? null,
    blind,
    more,
  });
}

function firstOf(matches: Iterable<Match>, most: number): Match[] {
  const first: Match[] = [];
  for (const match of matches) {
    if (first.length >= most) break;
    first.push(match);
  }
  return first;
}

function targetFor(output: string): { file: string; format: ReportFormat } {
  const { file, format } = targetOf(output);
  if (format !== null) return { file, format };
  throw new UsageError(
    `${file}: the extension names no report format.`,
    `Known extensions: .txt .json .ndjson .md .csv .html .xlsx .xml; or name the format: ${reportFormats.map((name) => `${name}:`).join(' ')}`,
  );
}
