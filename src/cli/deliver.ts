// Results × --format and -o → the reports, on standard output or in files.
import { Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import { type ReportFormat, reportFormats, targetOf } from '../model/report-format.ts';
import type { Results } from '../model/results.ts';
import { collect } from './options.ts';
import { print, save, terminalWidth, wantsColor } from './output.ts';

export interface DeliverOptions {
  format?: ReportFormat;
  output: string[];
  top?: number;
  color: boolean;
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

/** Throws UsageError where a report cannot be delivered as asked: before the work is done, not after it. */
export function checkDelivery(options: DeliverOptions): void {
  for (const output of options.output) targetFor(output);
  if (options.format === 'xlsx' && process.stdout.isTTY)
    throw new UsageError(
      'A spreadsheet cannot be shown in a terminal.',
      'Write it to a file: -o ranking.xlsx',
    );
}

/** Prints the report unless only files were asked for, and writes each file. */
export async function deliver(results: Results, options: DeliverOptions): Promise<void> {
  checkDelivery(options);
  const { loadReport } = await import('../index.ts');
  const top = options.top ?? null;
  for (const { file, format } of options.output.map(targetFor)) {
    const render = await loadReport(format);
    await save(file, await render(results, { color: false, width: 100, top }));
  }
  if (options.output.length > 0 && options.format === undefined) return;
  const render = await loadReport(options.format ?? 'terminal');
  await print(await render(results, { color: wantsColor(options.color), width: terminalWidth(), top }));
}

function targetFor(output: string): { file: string; format: ReportFormat } {
  const { file, format } = targetOf(output);
  if (format !== null) return { file, format };
  throw new UsageError(
    `${file}: the extension names no report format.`,
    `Known extensions: .txt .json .ndjson .md .csv .xlsx .xml; or name the format: ${reportFormats.map((name) => `${name}:`).join(' ')}`,
  );
}
