// A request and its postings → every resume scored against each of them, as rankings that are read match by match.
import type { Config } from '../model/config.ts';
import type { InputError } from '../model/errors.ts';
import type { Match, Results } from '../model/results.ts';
import { findResumes } from '../read/discover.ts';
import { weightsWith } from '../score/weights-with.ts';
import { openCache } from './cache.ts';
import { stampEngine } from './engine.ts';
import { checkGates, judgeGates } from './gates.ts';
import type { Job } from './job.ts';
import { headOf, openJournal } from './journal.ts';
import { lexiconFor } from './lexicon-for.ts';
import { readPostings } from './postings.ts';
import { gateRules } from './presets.ts';
import { type Given, limitsFor, withReader } from './reader.ts';
import { type Found, type Progress, type Run, scoreFiles } from './run.ts';
import type { Placed, Tally } from './tally.ts';
import { workersFor } from './workers.ts';

export interface ScreeningRequest {
  /** Files, folders, globs, or bytes with a name. */
  resumes: readonly Given[];
  config?: Config;
  recursive?: boolean;
  /** The 'today' that open-ended dates run to, YYYY-MM-DD. */
  asOf: string;
  /** Child processes that read files; as many as the machine has cores when left out. */
  workers?: number;
  /** Keep what is understood of resumes in the user's cache folder, and use what is there. */
  cache?: boolean;
  /** A file that records every outcome, so that a run that was ended goes on where it was. */
  journal?: string | null;
  /** Leaves out matches with a lower score; gates are about all of them. */
  minScore?: number | null;
  /** Ends the run early: what is done by then is in the results, which are marked `interrupted`. */
  signal?: AbortSignal | null;
  onProgress?: (progress: Progress) => void;
}

/** The ranking for one posting. Its matches lie on disk when there are many: each is read when its turn comes. */
export interface Ranking {
  /** The results but for their matches. */
  results: Omit<Results, 'matches'>;
  /** Matches there are, and matches left out for their score. */
  count: number;
  leftOut: number;
  /** Best first; may be asked for more than once while the screening is open. */
  matches(): Iterable<Match>;
  /** The same with those that were left out for their score. */
  all(): Iterable<Match>;
}

/** All that came of a run. */
export interface Screening {
  /** One for each posting that could be used, in the order they were given. */
  rankings: Ranking[];
  /** Postings among several that could not be used. */
  unusable: InputError[];
  tally: Tally;
}

/**
 * Scores resumes against postings, and hands the outcome to `use` while it is open. Resumes that cannot be used are
 * rows. Throws InputError when a single posting cannot be used, UsageError when a journal cannot.
 */
export async function withScreening<T>(
  request: ScreeningRequest,
  jobs: readonly Given[],
  use: (screening: Screening) => T | Promise<T>,
): Promise<T> {
  const { config = {}, asOf, cache = false, journal = null, signal = null } = request;
  const lexicon = lexiconFor(config);
  const weights = weightsWith(config.weights);
  const limits = limitsFor(config);
  const ocr = config.ocr ?? false;
  const kept = cache ? openCache({ lexicon: lexicon.hash, limits, ocr, asOf, config }) : null;
  const workers = workersFor(request);
  return withReader({ workers, resumes: true, config, asOf, cache: kept }, async (reader) => {
    const { postings, unusable } = await readPostings(jobs, reader, lexicon, weights, limits);
    for (const { spec } of postings) checkGates(config, spec, lexicon.skills);
    const engine = stampEngine(lexicon, weights, config);
    reader.prepare({ specs: postings.map(({ spec }) => spec), weights });
    const { tally, close } = await scoreFiles({
      files: filesOf(request),
      scoreFile: (file) => reader.scores(file),
      width: workers + 1,
      journal: journal === null ? null : openJournal(journal, headOf(asOf, engine, postings)),
      onProgress: request.onProgress ?? (() => {}),
      signal,
    } satisfies Run);
    try {
      const rankings = postings.map((job, index) => rankingOf(request, { asOf, engine, job }, tally, index));
      return await use({ rankings, unusable, tally });
    } finally {
      close();
    }
  });
}

/** The ranking for one posting, by its index, of all that was tallied. */
export function rankingOf(
  { config = {}, minScore = null, signal }: Pick<ScreeningRequest, 'config' | 'minScore' | 'signal'>,
  about: { asOf: string; engine: Results['engine']; job: Job },
  tally: Tally,
  job: number,
): Ranking {
  const placed = tally.rank(job);
  const shown = minScore === null ? placed : placed.filter(({ item }) => (item.scores[job] ?? 0) >= minScore);
  const { unreadable } = tally;
  const judged = { spec: about.job.spec, matches: bareMatches(config, placed, tally, job), unreadable };
  return {
    results: {
      schema: 'rolefit.results/1',
      ...about,
      unreadable,
      gates: judgeGates(judged, config),
      ...(signal?.aborted ? { interrupted: true } : {}),
    },
    count: shown.length,
    leftOut: placed.length - shown.length,
    *matches() {
      for (const place of shown) yield tally.matchOf(place, job);
    },
    *all() {
      for (const place of placed) yield tally.matchOf(place, job);
    },
  };
}

/** All matches without what no gate looks at, and none at all where no gate is set: they are held at once. */
function bareMatches(config: Config, placed: readonly Placed[], tally: Tally, job: number): Match[] {
  if (gateRules(config).every(({ key, level }) => level === 'off' || key === 'unreadable')) return [];
  return placed.map((place) => {
    const match = tally.matchOf(place, job);
    const requirements = match.requirements.map((result) => ({
      ...result,
      evidence: [],
      reason: '',
      advice: null,
    }));
    return { ...match, requirements, flags: [], positions: [], skills: [] };
  });
}

/** The files of a request as they are found. */
export async function* filesOf({
  resumes,
  recursive = false,
}: Pick<ScreeningRequest, 'resumes' | 'recursive'>): AsyncIterable<Found> {
  const paths = resumes.filter((one) => typeof one === 'string');
  for (const one of resumes) if (typeof one !== 'string') yield { file: one };
  if (paths.length > 0) yield* findResumes(paths, { recursive });
}
