// Matrix × --format and -o → the reports, on standard output or in files.
import { UsageError } from '../model/errors.ts';
import { type Matrix, type MatrixFormat, matrixFormats } from '../model/matrix.ts';
import { targetOf } from '../model/report-format.ts';
import type { DeliverOptions } from './deliver.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { print, save, terminalWidth, wantsColor } from './output.ts';

/** Throws UsageError for a format that cannot show several postings: before the work is done. */
export function checkMatrixDelivery({ format, output, blind, redact }: DeliverOptions): void {
  formatOf(format ?? 'terminal', '--format');
  for (const target of output) formatOf(targetOf(target).format, target);
  const asked = output.map((target) => targetOf(target).format);
  if (output.length === 0 || format !== undefined) asked.push(format ?? 'terminal');
  if (blind && !redact && asked.some((one) => one !== 'html'))
    throw new UsageError(
      '--blind with several postings is for html alone.',
      'Write html, or score against one posting at a time to get labels in other formats.',
    );
}

/** Prints the matrix unless only files were asked for, and writes each file. */
export async function deliverMatrix(matrix: Matrix, options: DeliverOptions): Promise<void> {
  const { loadMatrixReport, redactMatrix } = await import('../index.ts');
  const { top = null, blind, redact } = options;
  const given = redact ? redactMatrix(matrix) : matrix;
  for (const output of options.output) {
    const { file, format } = targetOf(output);
    const render = await loadMatrixReport(formatOf(format, output));
    await save(file, render(given, { color: false, width: 100, top, blind }));
  }
  if (options.output.length > 0 && options.format === undefined) return;
  const render = await loadMatrixReport(formatOf(options.format ?? 'terminal', '--format'));
  await print(render(given, { color: wantsColor(options.color), width: terminalWidth(), top, blind }));
}

/** The worst of all postings; one that could not be used counts as unreadable. */
export function matrixExitCode({ jobs, unusable }: Matrix): number {
  const codes = jobs.map(exitCodeOf);
  if (codes.includes(exitCodes.gateFailed)) return exitCodes.gateFailed;
  return unusable.length > 0 || codes.includes(exitCodes.unreadable) ? exitCodes.unreadable : exitCodes.done;
}

function formatOf(format: string | null, where: string): MatrixFormat {
  const known = matrixFormats.find((name) => name === format);
  if (known !== undefined) return known;
  throw new UsageError(
    `${where}: several postings cannot be shown as ${format ?? 'this'}.`,
    `Formats for several postings: ${matrixFormats.join(', ')}.`,
  );
}
