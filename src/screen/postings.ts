// Postings as given, folders among them → the jobs that resumes are scored against, and those that are none.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import type { Weights } from '../model/weights.ts';
import { extensionOf } from '../read/kind.ts';
import { compareFiles } from '../score/rank.ts';
import { withWork } from '../score/work.ts';
import type { Job } from './job.ts';
import { readPosting } from './posting.ts';
import type { Given, Reader } from './reader.ts';

/** What may be a posting in a folder, by extension; other files there are passed over. */
const postingExtensions = new Set('txt text md markdown html htm pdf docx odt json yaml yml'.split(' '));

/**
 * Reads every posting. A single one that cannot be used throws its InputError; of several, those that cannot are
 * handed back, unless none is left.
 */
export async function readPostings(
  given: readonly Given[],
  reader: Reader,
  lexicon: Lexicon,
  weights: Weights,
  limits: Limits,
): Promise<{ postings: Job[]; unusable: InputError[] }> {
  const files = (await Promise.all(given.map(filesIn))).flat();
  const postings: Job[] = [];
  const unusable: InputError[] = [];
  for (const file of files) {
    try {
      const { job } = await readPosting(file, reader, lexicon, limits);
      if (job.spec.requirements.length === 0) throw nothingToScore(job.file);
      postings.push({ ...job, spec: withWork(job.spec, weights, job.text) });
    } catch (error) {
      if (!(error instanceof InputError) || files.length === 1) throw error;
      unusable.push(error);
    }
  }
  const [first] = unusable;
  if (postings.length === 0 && first !== undefined) throw first;
  return { postings, unusable };
}

/** Whether there is more than one posting, or a folder of them: then the outcome is a matrix. */
export async function areSeveral(given: readonly Given[]): Promise<boolean> {
  const [first] = given;
  return given.length > 1 || (typeof first === 'string' && (await isFolder(first)));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** The files of a folder by name; anything else is itself. */
async function filesIn(given: Given): Promise<Given[]> {
  if (typeof given !== 'string' || !(await isFolder(given))) return [given];
  const entries = await readdir(given, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && !/^\.|^~\$/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => postingExtensions.has(extensionOf(name)));
  if (names.length > 0) return names.sort(compareFiles).map((name) => join(given, name));
  throw new InputError(
    'not-found',
    given,
    `${given} holds no postings.`,
    'A posting is a text, Markdown, HTML, PDF, DOCX, JSON or YAML file at the top of the folder.',
  );
}

function nothingToScore(file: string): InputError {
  return new InputError(
    'no-requirements',
    file,
    `${file}: no requirement was found in this posting, so there is nothing to score against.`,
    'Check that it is a job posting: `rolefit spec` with --text shows what was read. A spec can also be written by hand.',
  );
}
