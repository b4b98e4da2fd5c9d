// The text of a saved results file → Results, checked, or an InputError that says what is wrong with it.
import { InputError } from '../model/errors.ts';
import { describeIssues } from '../model/issues.ts';
import { type Results, resultsSchema } from '../model/results.ts';

/** Parses and checks saved results. Throws InputError 'invalid-results'. */
export function parseResults(text: string, file: string): Results {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw invalid(file, 'it is not JSON', cause);
  }
  const parsed = resultsSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw invalid(file, describeIssues(parsed.error));
}

const invalid = (file: string, why: string, cause?: unknown): InputError =>
  new InputError(
    'invalid-results',
    file,
    `${file} holds no saved results: ${why}.`,
    'Give the file that `rolefit score --format json` wrote.',
    cause,
  );
