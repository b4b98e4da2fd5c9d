// rolefit score: resumes × postings → a fit card, a ranking, or a matrix.
import { type Command, Option } from 'commander';
import type { Decisions, MatrixRequest, ScoreRequest, ScreeningRequest } from '../index.ts';
import type { Config } from '../model/config.ts';
import {
  blindOptions,
  checkDelivery,
  type DeliverOptions,
  deliver,
  formatOption,
  outputOption,
} from './deliver.ts';
import { checkMatrixDelivery, deliverMatrix, matrixExitCode } from './deliver-matrix.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { addGateOptions, type GateOptions, withGates } from './gates.ts';
import { compileExpressionsOnce, stopHeapGrowth } from './heap.ts';
import { listenForInterrupt } from './interrupt.ts';
import { parseCount, parseScore, today } from './options.ts';
import { tell } from './output.ts';
import {
  codeWith,
  decide,
  decideMatrix,
  decisionsOf,
  type OverrideOptions,
  overrideOption,
} from './override.ts';
import { progressLine } from './progress.ts';
import { keepRetention } from './retention.ts';
import { addSharedOptions, configOf, ocrHelp, type SharedOptions } from './shared.ts';
import { checkOneStdin, inputFor } from './stdin.ts';

interface ScoreOptions extends SharedOptions, DeliverOptions, GateOptions, OverrideOptions {
  job: string[];
  top?: number;
  minScore?: number;
  recursive?: boolean;
  ocr?: boolean;
  workers?: number;
  journal?: string;
  cache: boolean;
}

const furtherHelp = `
What is understood of a resume is kept in the cache folder of this user, so that the next posting is quick. That is
personal data: \`rolefit cache clear\` removes it, --no-cache keeps none.

Examples:
  $ rolefit score resume.pdf --job posting.txt
  $ rolefit score resumes/ --job posting.html --top 10 -o ranking.csv -o full.json
  $ rolefit score resume.docx --job spec.yaml --fail-under 60 --require r1,r4 --quiet
  $ rolefit score resumes/ --job posting.txt -o ranking.xlsx -o junit:results.xml
  $ rolefit score archive/ --recursive --job posting.txt --journal run.ndjson -o ranking.ndjson
  $ rolefit score resumes/ --job jobs/ -o matrix.csv`;

/** Adds the command `score`. */
export function addScore(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('score')
    .description('score resumes against a posting: one gives a fit card, many a ranking')
    .argument('<resume...>', 'files, folders or globs; - reads one from standard input')
    .requiredOption(
      '--job <posting>',
      'the posting, or a spec that `rolefit spec` made (JSON or YAML); - for standard input; several, or a folder of them, give a matrix',
      (text: string, before: string[] = []) => [...before, text],
    )
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(new Option('--top <n>', 'show only the first n of a ranking').argParser(parseCount))
    .addOption(new Option('--min-score <n>', 'leave out resumes with a lower score').argParser(parseScore))
    .addOption(overrideOption())
    .option('--recursive', 'look into sub-folders too')
    .option('--ocr', ocrHelp)
    .addOption(
      new Option('--workers <n>', 'processes that read files (default: one a core)').argParser(parseCount),
    )
    .option(
      '--journal <file>',
      'record every outcome there; the same command goes on after a crash or Ctrl-C',
    )
    .option('--no-cache', 'neither use nor keep what was understood of resumes (see: rolefit cache --help)')
    .addHelpText('after', furtherHelp);
  for (const option of blindOptions()) command.addOption(option);
  addSharedOptions(addGateOptions(command)).action(async (resumes: string[], options: ScoreOptions) => {
    finish(await score(resumes, options));
  });
}

async function score(resumes: string[], options: ScoreOptions): Promise<number> {
  checkOneStdin([...options.job, ...resumes]);
  checkDelivery(options);
  compileExpressionsOnce();
  const { areSeveral } = await import('../index.ts');
  const ownConfig = await configOf(options);
  const config = withGates({ ...ownConfig, ocr: options.ocr ?? ownConfig.ocr }, options);
  const jobs = await Promise.all(options.job.map(inputFor));
  const several = await areSeveral(jobs);
  if (several) checkMatrixDelivery(options);
  const decisions = await decisionsOf(options);
  await keepRetention(config, options);
  const { signal, onProgress, end } = watched(options);
  const look = { ...options, top: options.top ?? config.top, decisions };
  try {
    const request = { ...(await requestOf(resumes, config, options)), signal, onProgress };
    if (several) return await scoreSeveral({ ...request, jobs }, look, end);
    const [job = ''] = jobs;
    return await scoreOne({ ...request, job }, look, end);
  } finally {
    end();
  }
}

/** What is scored and how, but for the posting. A journal that is there goes on with its own day. */
async function requestOf(
  resumes: readonly string[],
  config: Config,
  options: ScoreOptions,
): Promise<ScreeningRequest> {
  const { journalDay } = await import('../index.ts');
  const { journal = null, asOf, workers, cache, minScore = null } = options;
  const before = journal === null || asOf !== undefined ? null : journalDay(journal);
  return {
    resumes: await Promise.all(resumes.map(inputFor)),
    config,
    recursive: options.recursive ?? config.recursive ?? false,
    asOf: asOf ?? before ?? today(),
    workers,
    cache,
    journal,
    minScore,
  };
}

/** Ctrl-C and the line of progress; `end` lets go of both. */
function watched({ quiet }: ScoreOptions): Pick<ScreeningRequest, 'signal' | 'onProgress'> & { end(): void } {
  const interrupt = listenForInterrupt();
  const progress = quiet ? null : progressLine();
  return {
    signal: interrupt.signal,
    onProgress: (now) => {
      if (now.done === 1) stopHeapGrowth();
      progress?.show(now);
    },
    end: () => {
      interrupt.release();
      progress?.end();
    },
  };
}

type Look = ScoreOptions & { decisions: Decisions | null };

async function scoreOne(request: ScoreRequest, { decisions, ...options }: Look, end: () => void) {
  const { withRanking } = await import('../index.ts');
  return withRanking(request, async (ranking) => {
    end();
    const { results, leftOut } = ranking;
    if (!options.quiet) note(results.job.spec.coverage, leftOut, request);
    const decided = await decide(ranking, decisions, ranking.all);
    await deliver(decided.given, options);
    return results.interrupted ? exitCodes.interrupted : codeWith(exitCodeOf(results), decided.leftOut);
  });
}

async function scoreSeveral(request: MatrixRequest, { decisions, ...options }: Look, end: () => void) {
  const { withMatrix } = await import('../index.ts');
  return withMatrix(request, async (matrix, all) => {
    end();
    if (!options.quiet) note(1, 0, request);
    const { given, leftOut } = await decideMatrix(matrix, decisions, all);
    await deliverMatrix(given, options);
    return given.interrupted ? exitCodes.interrupted : codeWith(matrixExitCode(given), leftOut);
  });
}

/** What the report itself does not say. */
function note(coverage: number, leftOut: number, { signal, journal, minScore }: ScreeningRequest): void {
  const share = Math.round(coverage * 100);
  if (share < 60)
    tell(
      `rolefit: only ${share} % of the posting's requirement lines were understood; see \`rolefit spec\`.`,
    );
  if (leftOut > 0)
    tell(`rolefit: ${leftOut} resumes with a score below ${minScore} are left out of the report.`);
  if (signal?.aborted)
    tell(
      journal
        ? 'rolefit: interrupted; the report shows what was done. The same command goes on from here.'
        : 'rolefit: interrupted; the report shows what was done.',
    );
}
