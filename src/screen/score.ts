// A request (paths, posting, configuration, day) → Results: the whole pipeline, for one resume or many.
import { availableParallelism } from 'node:os';
import type { Config } from '../model/config.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import type { Resume } from '../model/profile.ts';
import type { Results } from '../model/results.ts';
import { findResumes } from '../read/discover.ts';
import { lexiconFor } from './lexicon-for.ts';
import { type ReadPosting, readPosting } from './posting.ts';
import { type Given, withReader } from './reader.ts';
import { type Found, screenResumes } from './run.ts';

export interface ScoreRequest {
  /** Files, folders, globs, or bytes with a name. */
  resumes: readonly Given[];
  job: Given;
  config?: Config;
  recursive?: boolean;
  /** The 'today' that open-ended dates run to, YYYY-MM-DD. */
  asOf: string;
  /** Child processes that read files; as many as the machine has cores when left out. */
  workers?: number;
}

/** Scores resumes against a job. Throws InputError when the job cannot be used; resumes that cannot are rows. */
export async function score(request: ScoreRequest): Promise<Results> {
  const { config = {}, asOf, workers = availableParallelism() } = request;
  return withReader({ workers, resumes: true, config, asOf }, async (reader) => {
    const lexicon = lexiconFor(config);
    const { job } = await readPosting(request.job, reader, lexicon, limitsFor(config));
    if (job.spec.requirements.length === 0) throw nothingToScore(job.file);
    const given = new Map<string, Given>();
    for (const one of request.resumes) if (typeof one !== 'string') given.set(one.name, one);
    return screenResumes({
      job,
      files: filesOf(request),
      readResume: (file) => reader.resume(given.get(file) ?? file),
      width: workers,
      lexicon,
      config,
      asOf,
    });
  });
}

function nothingToScore(file: string): InputError {
  return new InputError(
    'no-requirements',
    file,
    `${file}: no requirement was found in this posting, so there is nothing to score against.`,
    'Check that it is a job posting: `rolefit spec` with --text shows what was read. A spec can also be written by hand.',
  );
}

/** The spec of a posting, with the document it was made from (null for a spec that was made before). */
export async function readSpec(
  given: Given,
  { config = {} }: { config?: Config } = {},
): Promise<ReadPosting> {
  return withReader({ workers: 1, resumes: false, config, asOf: '' }, (reader) =>
    readPosting(given, reader, lexiconFor(config), limitsFor(config)),
  );
}

/** The document of a resume, and all that a score sees of it; with `second`, also what ordinary software reads. */
export async function readResume(
  given: Given,
  { config = {}, asOf, second = false }: { config?: Config; asOf: string; second?: boolean },
): Promise<{ document: Document; resume: Resume }> {
  return withReader({ workers: 1, resumes: true, config, asOf, second }, (reader) => reader.both(given));
}

async function* filesOf({ resumes, recursive = false }: ScoreRequest): AsyncIterable<Found> {
  const paths = resumes.filter((one) => typeof one === 'string');
  for (const one of resumes) if (typeof one !== 'string') yield { file: one.name };
  if (paths.length > 0) yield* findResumes(paths, { recursive });
}

const limitsFor = ({ limits }: Config): Limits => ({ ...defaultLimits, ...limits });
