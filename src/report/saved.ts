// The text of a saved results file, or of a matrix → Results, checked, or an InputError that says what is wrong with it.
import type { z } from 'zod';
import { InputError } from '../model/errors.ts';
import { describeIssues } from '../model/issues.ts';
import type { Matrix } from '../model/matrix.ts';
import { matrixSchema } from '../model/matrix-schema.ts';
import { type Results, resultsSchema } from '../model/results.ts';

/** Parses and checks saved results. Throws InputError 'invalid-results'. */
export function parseResults(text: string, file: string): Results {
  return checked(parsed(text, file), file, resultsSchema);
}

/** The same, or a matrix where the file holds one. Throws InputError 'invalid-results'. */
export function parseSaved(text: string, file: string): Results | Matrix {
  const data = parsed(text, file);
  return isMatrix(data) ? checked(data, file, matrixSchema) : checked(data, file, resultsSchema);
}

/** The results of a file: of a matrix those of each posting. Throws InputError 'invalid-results'. */
export function parseRuns(text: string, file: string): Results[] {
  const saved = parseSaved(text, file);
  return 'jobs' in saved ? saved.jobs : [saved];
}

const isMatrix = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'schema' in data && data.schema === 'rolefit.matrix/1';

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(file, 'it is not JSON', cause);
  }
}

function checked<T>(data: unknown, file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw invalid(file, describeIssues(result.error));
}

const invalid = (file: string, why: string, cause?: unknown): InputError =>
  new InputError(
    'invalid-results',
    file,
    `${file} holds no saved results: ${why}.`,
    'Give the file that `rolefit score --format json` wrote.',
    cause,
  );
