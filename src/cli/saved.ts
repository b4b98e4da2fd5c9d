// A path → the results that were saved there.
import { readFile } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import type { Results } from '../model/results.ts';

/** Reads and checks saved results. Throws InputError. */
export async function readSaved(file: string): Promise<Results> {
  const { parseResults } = await import('../index.ts');
  const hint = 'Give the file that `rolefit score --format json` wrote.';
  return parseResults(await readText(file, hint), file);
}

/** The text of a file. Throws InputError 'not-found' with the hint. */
export async function readText(file: string, hint = 'Check its name.'): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new InputError('not-found', file, `${file} could not be read.`, hint, cause);
  }
}
