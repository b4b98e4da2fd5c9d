// Postings → what hurts each of them; one that cannot be read is a row of its own and stops no other.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Config } from '../model/config.ts';
import { InputError } from '../model/errors.ts';
import { defaultLimits } from '../model/limits.ts';
import type { LintedPosting, LintLimits, LintReport } from '../model/lint.ts';
import { version } from '../model/version.ts';
import { lexiconFor } from '../screen/lexicon-for.ts';
import { readPosting } from '../screen/posting.ts';
import { type Given, type Reader, withReader } from '../screen/reader.ts';
import { postingOf } from './lint/posting.ts';
import { findingsIn } from './lint/rules.ts';

export interface LintRequest {
  postings: readonly Given[];
  config?: Config;
  /** The 'today' against which years are judged, YYYY-MM-DD. */
  asOf: string;
}

/** A screener keeps about this many criteria in view; a person reads no more as "musts". */
export const defaultLintLimits: LintLimits = { maxMusts: 12, maxOneProduct: 4, minCoverage: 0.6 };

/** Lints postings in the order given. Rules and limits are set under `posting.lint` of the configuration. */
export async function lint({ postings, config = {}, asOf }: LintRequest): Promise<LintReport> {
  const lexicon = lexiconFor(config);
  const report: LintReport = {
    schema: 'rolefit.lint/1',
    asOf,
    engine: { version, lexicon: lexicon.hash },
    postings: [],
    unreadable: [],
  };
  await withReader({ workers: 1, resumes: false, config, asOf }, async (reader) => {
    for (const given of postings) {
      try {
        report.postings.push(await lintOne(given, reader, lexicon, config, asOf));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const { file, sha256, code, message, hint } = error;
        report.unreadable.push({ file, sha256, code, message, hint });
      }
    }
  });
  return report;
}

async function lintOne(
  given: Given,
  reader: Reader,
  lexicon: Lexicon,
  config: Config,
  asOf: string,
): Promise<LintedPosting> {
  const { off = [], ...limits } = config.posting?.lint ?? {};
  const fileLimits = { ...defaultLimits, ...config.limits };
  const { document, spec, job } = await readPosting(given, reader, lexicon, fileLimits);
  if (document === null) throw isSpec(job.file);
  const posting = postingOf({ document, spec, lexicon, asOf, limits: { ...defaultLintLimits, ...limits } });
  const { file, sha256 } = job;
  return { file, sha256, format: document.format, findings: findingsIn(posting, off) };
}

const isSpec = (file: string): InputError =>
  new InputError(
    'unsupported',
    file,
    `${file} is a spec, and lint looks at the words of a posting.`,
    'Give the posting from which the spec was made.',
  );
