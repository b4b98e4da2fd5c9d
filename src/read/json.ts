// A JSON file → Document: a job board's posting, schema.org JobPosting, or a JSON Resume.
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import { composeDocument } from './compose.ts';
import { decodeText, mendDoubleEncoding } from './encoding.ts';
import { corruptError } from './failure.ts';
import type { Input } from './input.ts';
import { isJsonResume, resumeLines } from './json-resume.ts';
import { isFields, parseJson } from './json-text.ts';
import { readBoard } from './posting/boards.ts';
import { findJobPosting, readJobPosting } from './posting/json-ld.ts';
import { type Posting, postingLines } from './posting/posting.ts';

/**
 * Reads JSON of a shape that rolefit knows.
 * @throws InputError `corrupt` for broken JSON, `unsupported` for JSON of another shape or several postings.
 */
export async function readJson(input: Input, limits: Limits): Promise<Document> {
  const value = parseJson(mendDoubleEncoding(decodeText(input.bytes)));
  if (value === null) throw corruptError(input.name, 'it is not valid JSON');
  if (isFields(value) && isJsonResume(value)) {
    return composeDocument(
      input,
      { format: 'jsonresume', mode: 'blocks', lines: resumeLines(value) },
      limits,
    );
  }
  const posting = onlyPosting(input.name, value);
  const { facts } = posting;
  return composeDocument(
    input,
    { format: 'jobposting', mode: 'blocks', lines: postingLines(posting), facts },
    limits,
  );
}

function onlyPosting(file: string, value: unknown): Posting {
  const job = findJobPosting([value]);
  if (job !== null) return readJobPosting(job);
  const [first, ...others] = readBoard(value);
  if (first === undefined) {
    const hint =
      'rolefit reads JSON Resume, JobPosting (schema.org) and jobs of Greenhouse, Lever and Ashby boards.';
    throw new InputError('unsupported', file, `${file} is JSON of no known shape`, hint);
  }
  if (others.length > 0) {
    const hint = 'Save the one posting that is meant as a file of its own.';
    throw new InputError('unsupported', file, `${file} holds ${others.length + 1} postings`, hint);
  }
  return first;
}
