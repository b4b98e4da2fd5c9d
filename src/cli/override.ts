// --override → what people decided, read before anything is scored, then put beside what was.
import { Option } from 'commander';
import type { Decisions } from '../index.ts';
import { UsageError } from '../model/errors.ts';
import type { Delivered } from './deliver.ts';
import { readText } from './saved.ts';

export interface OverrideOptions {
  override?: string;
}

/** --override, for score, report and serve. */
export const overrideOption = (): Option =>
  new Option(
    '--override <csv>',
    'put decisions of people beside the scores: columns file or sha256, decision, reason, reviewer, date',
  );

/** The decisions that are asked for, null for none. Throws InputError on a file that cannot be used. */
export async function decisionsOf({ override }: OverrideOptions): Promise<Decisions | null> {
  if (override === undefined) return null;
  const { readDecisions } = await import('../index.ts');
  return readDecisions(await readText(override), override);
}

/** Decisions are about one posting: what holds for one need not hold for another. Throws UsageError. */
export function checkOnePosting({ override }: OverrideOptions): void {
  if (override === undefined) return;
  throw new UsageError(
    '--override is for one posting: a decision about one says nothing about another.',
    'Give one posting, and a file of decisions for each.',
  );
}

/** What is delivered, with the decisions at their resumes. `all` holds also those that the report leaves out. */
export async function decide(
  delivered: Delivered,
  decisions: Decisions | null,
  all = delivered.matches,
): Promise<Delivered> {
  if (decisions === null) return delivered;
  const { placeDecisions, withDecision } = await import('../index.ts');
  const { unreadable } = delivered.results;
  const named = function* () {
    for (const { file, sha256 } of all()) yield { file, sha256 };
    yield* unreadable;
  };
  const placed = placeDecisions(decisions, named());
  return {
    ...delivered,
    results: { ...delivered.results, unreadable: unreadable.map((row) => withDecision(row, placed)) },
    *matches() {
      for (const match of delivered.matches()) yield withDecision(match, placed);
    },
  };
}
