// A request (paths, posting, configuration, day) → Results: the whole pipeline, for one resume or many.
import { availableParallelism } from 'node:os';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Config } from '../model/config.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import type { Resume } from '../model/profile.ts';
import type { Results } from '../model/results.ts';
import { findResumes } from '../read/discover.ts';
import { readDocument } from '../read/document.ts';
import { loadInput } from '../read/input.ts';
import { understandResume } from '../understand/resume.ts';
import { lexiconFor } from './lexicon-for.ts';
import { type Given, type ReadPosting, readPosting } from './posting.ts';
import { type Found, screenResumes } from './run.ts';

export interface ScoreRequest {
  /** Files, folders, globs, or bytes with a name. */
  resumes: readonly Given[];
  job: Given;
  config?: Config;
  recursive?: boolean;
  /** The 'today' that open-ended dates run to, YYYY-MM-DD. */
  asOf: string;
  version: string;
}

/** Scores resumes against a job. Throws InputError when the job cannot be used; resumes that cannot are rows. */
export async function score(request: ScoreRequest): Promise<Results> {
  const { config = {}, asOf, version } = request;
  const lexicon = lexiconFor(config);
  const limits = limitsFor(config);
  const { job } = await readPosting(request.job, lexicon, limits);
  if (job.spec.requirements.length === 0) throw nothingToScore(job.file);
  const given = new Map<string, Given>();
  for (const one of request.resumes) if (typeof one !== 'string') given.set(one.name, one);
  return screenResumes({
    job,
    files: filesOf(request),
    readResume: async (file) => (await resumeOf(given.get(file) ?? file, lexicon, limits, asOf)).resume,
    width: availableParallelism(),
    lexicon,
    config,
    asOf,
    version,
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
  return readPosting(given, lexiconFor(config), limitsFor(config));
}

/** The document of a resume, and all that a score sees of it. */
export async function readResume(
  given: Given,
  { config = {}, asOf }: { config?: Config; asOf: string },
): Promise<{ document: Document; resume: Resume }> {
  return resumeOf(given, lexiconFor(config), limitsFor(config), asOf);
}

async function resumeOf(
  given: Given,
  lexicon: Lexicon,
  limits: Limits,
  asOf: string,
): Promise<{ document: Document; resume: Resume }> {
  const input = typeof given === 'string' ? await loadInput(given, limits) : given;
  const document = await readDocument(input, limits);
  return { document, resume: understandResume(document, { lexicon, asOf }) };
}

async function* filesOf({ resumes, recursive = false }: ScoreRequest): AsyncIterable<Found> {
  const paths = resumes.filter((one) => typeof one === 'string');
  for (const one of resumes) if (typeof one !== 'string') yield { file: one.name };
  if (paths.length > 0) yield* findResumes(paths, { recursive });
}

const limitsFor = ({ limits }: Config): Limits => ({ ...defaultLimits, ...limits });
