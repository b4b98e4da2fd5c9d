// Resumes (as a stream of files) × one job → Results: each file read, understood and scored on its own.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Config } from '../model/config.ts';
import { InputError } from '../model/errors.ts';
import type { Resume } from '../model/profile.ts';
import type { Results, Unreadable } from '../model/results.ts';
import { type Scorer, scorerFor, type Unranked } from '../score/match.ts';
import { rankMatches } from '../score/rank.ts';
import { weightsWith } from '../score/weights-with.ts';
import { stampEngine } from './engine.ts';
import { checkGates, judgeGates } from './gates.ts';
import type { Job } from './job.ts';

/** A file to score, or why there is none at that place. */
export type Found = { file: string } | { file: string; error: InputError };

export interface Run {
  job: Job;
  files: AsyncIterable<Found> | Iterable<Found>;
  /** Reads and understands one file; throws InputError for one that cannot be used. */
  readResume: (file: string) => Promise<Resume>;
  /** Files under way at once. */
  width: number;
  lexicon: Lexicon;
  config: Config;
  /** The 'today' that was used, YYYY-MM-DD. */
  asOf: string;
}

/** Scores every file; one that fails becomes an unreadable row and the others go on. */
export async function screenResumes(run: Run): Promise<Results> {
  checkGates(run.config, run.job.spec, run.lexicon.skills);
  const weights = weightsWith(run.config.weights);
  const scorer = scorerFor(run.job.spec, run.lexicon, weights, run.asOf);
  const matches: Unranked[] = [];
  const unreadable: Unreadable[] = [];
  await eachOf(run.files, run.width, async (found) => {
    const outcome = await scoreFile(found, run, scorer);
    if ('score' in outcome) matches.push(outcome);
    else unreadable.push(outcome);
  });
  const ranked = rankMatches(matches);
  return {
    schema: 'rolefit.results/1',
    asOf: run.asOf,
    engine: stampEngine(run.lexicon, weights, run.config),
    job: run.job,
    matches: ranked,
    unreadable: unreadable.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    gates: judgeGates({ spec: run.job.spec, matches: ranked, unreadable }, run.config),
  };
}

async function scoreFile(found: Found, run: Run, scorer: Scorer): Promise<Unranked | Unreadable> {
  try {
    if ('error' in found) throw found.error;
    return scorer(await run.readResume(found.file));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { file, sha256, code, message, hint } = error;
    return { file, sha256, code, message, hint };
  }
}

/** Calls `work` for every item, at most `width` at once, pulling from the stream only when there is room. */
async function eachOf<T>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  for await (const item of items) {
    const one: Promise<void> = work(item).finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= width) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}
