// The text of a saved results file, or of a matrix → Results, checked, or an InputError that says what is wrong with it.
import { InputError } from '../model/errors.ts';
import { describeIssues } from '../model/issues.ts';
import { type Results, resultsSchema } from '../model/results.ts';

/** Parses and checks saved results. Throws InputError 'invalid-results'. */
export function parseResults(text: string, file: string): Results {
  return checked(parsed(text, file), file);
}

/** The results of a file: of a matrix those of each posting. Throws InputError 'invalid-results'. */
export function parseRuns(text: string, file: string): Results[] {
  const data = parsed(text, file);
  const isMatrix =
    typeof data === 'object' && data !== null && 'schema' in data && data.schema === 'rolefit.matrix/1';
  if (!isMatrix || !('jobs' in data) || !Array.isArray(data.jobs)) return [checked(data, file)];
  return data.jobs.map((job: unknown) => checked(job, file));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(file, 'it is not JSON', cause);
  }
}

function checked(data: unknown, file: string): Results {
  const result = resultsSchema.safeParse(data);
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
