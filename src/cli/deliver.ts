// Results × --format and -o → the reports, on standard output or in files.
import { Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import { formatOf, type ReportFormat, reportFormats } from '../model/report-format.ts';
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
  new Option('-o, --output <file>', 'write a report to a file, its format by extension; may be repeated')
    .argParser(collect)
    .default([], 'standard output');

/** Prints the report unless only files were asked for, and writes each file. */
export async function deliver(results: Results, options: DeliverOptions): Promise<void> {
  const { loadReport } = await import('../index.ts');
  const files = options.output.map((file) => ({ file, format: formatOf(file) ?? unknownFormat(file) }));
  const top = options.top ?? null;
  for (const { file, format } of files) {
    const render = await loadReport(format);
    await save(file, render(results, { color: false, width: 100, top }));
  }
  if (files.length > 0 && options.format === undefined) return;
  const render = await loadReport(options.format ?? 'terminal');
  await print(render(results, { color: wantsColor(options.color), width: terminalWidth(), top }));
}

function unknownFormat(file: string): never {
  throw new UsageError(
    `${file}: the extension names no report format.`,
    'Known extensions: .txt .json .ndjson .md .csv',
  );
}
