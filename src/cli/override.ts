// --override → what people decided, read before anything is scored, then put beside what was.
import { Option } from 'commander';
import type { Decisions, Match, Matrix, Results } from '../index.ts';
import type { Delivered } from './deliver.ts';
import { exitCodes } from './exit-codes.ts';
import { tell } from './output.ts';
import { readText } from './saved.ts';

export interface OverrideOptions {
  override?: string;
}

/** Rows that one warning names: who has more of them sees the pattern. */
const mostNamed = 5;

/** --override, for score, report, serve and run collect. */
export const overrideOption = (): Option =>
  new Option(
    '--override <csv>',
    'put decisions of people beside the scores: columns file or sha256, decision, reason, reviewer, date, posting',
  );

/** The decisions that are asked for, null for none. Throws InputError on a file that cannot be used. */
export async function decisionsOf({ override }: OverrideOptions): Promise<Decisions | null> {
  if (override === undefined) return null;
  const { readDecisions } = await import('../index.ts');
  return readDecisions(await readText(override), override);
}

/** What is delivered, and how many rows of the decisions stand nowhere in it. */
export interface Decided<T> {
  given: T;
  leftOut: number;
}

/** Puts the decisions at their resumes. `all` holds also those that the report leaves out. */
export async function decide(
  delivered: Delivered,
  decisions: Decisions | null,
  all = delivered.matches,
): Promise<Decided<Delivered>> {
  if (decisions === null) return { given: delivered, leftOut: 0 };
  const { placeDecisions, withDecision } = await import('../index.ts');
  const { unreadable, job } = delivered.results;
  const { byPosting, leftOut } = placeDecisions(decisions, named(all(), unreadable), [job]);
  const [placed] = byPosting;
  const given: Delivered = {
    ...delivered,
    results: { ...delivered.results, unreadable: unreadable.map((row) => withDecision(row, placed)) },
    *matches() {
      for (const match of delivered.matches()) yield withDecision(match, placed);
    },
  };
  return { given, leftOut: warn(decisions, leftOut) };
}

/** The same for several postings. */
export async function decideMatrix(
  matrix: Matrix,
  decisions: Decisions | null,
  all?: () => Iterable<Match>,
): Promise<Decided<Matrix>> {
  if (decisions === null) return { given: matrix, leftOut: 0 };
  const { decidedMatrix } = await import('../index.ts');
  const resumes = all === undefined ? undefined : named(all(), matrix.jobs[0]?.unreadable ?? []);
  const { matrix: given, leftOut } = decidedMatrix(matrix, decisions, resumes);
  return { given, leftOut: warn(decisions, leftOut) };
}

/** Saved results with the name of their file. */
export interface SavedRun {
  file: string;
  results: Results;
}

/** The same for saved runs: a row is left out where it is about none of them. */
export async function decideRuns(runs: SavedRun[], decisions: Decisions | null): Promise<SavedRun[]> {
  if (decisions === null) return runs;
  const { decidedResults, placeDecisions } = await import('../index.ts');
  const resumes = runs.flatMap(({ results }) => [...results.matches, ...results.unreadable]);
  const jobs = runs.map(({ results }) => results.job);
  warn(decisions, placeDecisions(decisions, resumes, jobs).leftOut);
  return runs.map(({ file, results }) => ({ file, results: decidedResults(results, decisions).results }));
}

/** Names and hashes alone: the matches need not be held. */
function* named(
  matches: Iterable<Match>,
  unreadable: readonly { file: string; sha256: string | null }[],
): Iterable<{ file: string; sha256: string | null }> {
  for (const { file, sha256 } of matches) yield { file, sha256 };
  yield* unreadable;
}

/**
 * Says which rows are left out, and what to do. The report is written all the same: what was scored is not lost for a
 * slip in a table.
 */
function warn({ file }: Pick<Decisions, 'file'>, leftOut: readonly string[]): number {
  if (leftOut.length === 0) return 0;
  for (const why of leftOut.slice(0, mostNamed)) tell(`rolefit: ${file}, ${why}; this decision is left out.`);
  const more = leftOut.length - mostNamed;
  if (more > 0) tell(`rolefit: ${file}: ${more} more decisions are left out.`);
  tell(
    'Name each resume and posting once, as the report does, and give the report again with --override: rolefit report --help',
  );
  return leftOut.length;
}

/** A decision that stands nowhere is input that could not be used; whatever else went wrong outweighs it. */
export const codeWith = (code: number, leftOut: number): number =>
  code === exitCodes.done && leftOut > 0 ? exitCodes.unreadable : code;
