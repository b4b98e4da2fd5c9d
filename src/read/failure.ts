// An unknown thrown value → what can be said of it; InputErrors that several readers share.
import { InputError } from '../model/errors.ts';

/** The `code` of a system or zlib error, null when it has none. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The message of anything that was thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A file that breaks the rules of its own format. */
export function corruptError(file: string, problem: string, cause?: unknown): InputError {
  const hint = 'Open it in the program that made it and save or export it again.';
  return new InputError('corrupt', file, `${file} cannot be read: ${problem}`, hint, cause);
}

/** A file that costs more than a limit allows; `limit` is the name of the limit in the configuration. */
export function limitError(file: string, problem: string, limit: string): InputError {
  const hint = `A file this large is seldom a resume or a posting; raise limits.${limit} if it is.`;
  return new InputError('too-large', file, `${file} was not read: ${problem}`, hint);
}
