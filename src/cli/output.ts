// Text or bytes → standard output, standard error or files, with the terminal's own manners: pipes, width, colour.
import { writeFile } from 'node:fs/promises';
import { UsageError } from '../model/errors.ts';

/** Bytes or so that are written at once of a report that comes in pieces. */
const batch = 64 * 1024;

/** Writes a report and waits until it is out; a reader that closed the pipe early is no failure. */
export async function print(report: string | Uint8Array | Iterable<string>): Promise<void> {
  for (const piece of piecesOf(report)) if (!process.stdout.destroyed) await printPiece(piece);
}

async function printPiece(report: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EPIPE') resolve();
      else reject(error);
    };
    process.stdout.once('error', onError);
    process.stdout.write(report, (error) => {
      if (error) return;
      process.stdout.off('error', onError);
      resolve();
    });
  });
}

/** The report as it is, or its pieces put together to some size. */
function* piecesOf(report: string | Uint8Array | Iterable<string>): Iterable<string | Uint8Array> {
  if (typeof report === 'string' || report instanceof Uint8Array) return void (yield report);
  let held = '';
  for (const piece of report) {
    held += piece;
    if (held.length < batch) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}

/** Writes one line for people to standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes a report to a file. Throws UsageError where that cannot be done. */
export async function save(file: string, report: string | Uint8Array | Iterable<string>): Promise<void> {
  try {
    await writeFile(file, piecesOf(report));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(
      `${file} could not be written: ${why}`,
      'Check that the folder is there and may be written to.',
    );
  }
}

/** NO_COLOR and --no-color win, then FORCE_COLOR, then whether a terminal is there. */
export function wantsColor(flag: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (!flag || (NO_COLOR !== undefined && NO_COLOR !== '')) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY === true;
}

/** Columns to write for: the terminal's, between 60 and 120, or 100 where there is none. */
export function terminalWidth(): number {
  return Math.max(60, Math.min(process.stdout.columns ?? 100, 120));
}
