// Saved results → the same files scored again: identical, or what differs and why.
import type { Config } from '../model/config.ts';
import type { Match, Results, Unreadable } from '../model/results.ts';
import type { Deviation, Verification } from '../model/verification.ts';
import { score } from '../screen/score.ts';

export interface VerifyRequest {
  results: Results;
  /** Where each file of the results lies now. */
  pathOf: (file: string) => string;
  config?: Config;
  workers?: number;
}

const engineParts = ['version', 'lexicon', 'weights', 'config'] as const;

/**
 * Scores every file of saved results again, against the spec and on the day that they hold, and compares match by
 * match. Throws what `score` throws.
 */
export async function verify({
  results,
  pathOf,
  config = {},
  workers,
}: VerifyRequest): Promise<Verification> {
  const { asOf, job, matches, unreadable } = results;
  const named = new Map([...matches, ...unreadable].map(({ file }) => [pathOf(file), file]));
  const spec = { name: job.file, bytes: new TextEncoder().encode(JSON.stringify(job.spec)) };
  const again = await score({ resumes: [...named.keys()], job: spec, config, asOf, workers });
  const nameOf = (path: string): string => named.get(path) ?? path;
  const scored = new Map(again.matches.map((match) => [nameOf(match.file), withNames(match, nameOf)]));
  const failed = new Map(again.unreadable.map((row) => [nameOf(row.file), row]));
  const each = [
    ...matches.flatMap((saved) => compare(saved, scored.get(saved.file), failed.get(saved.file))),
    ...unreadable.flatMap((saved) => compareFailure(saved, scored.get(saved.file), failed.get(saved.file))),
  ];
  // A place depends on the others: it is compared where all of them are the same.
  const deviations =
    each.length > 0 ? each : matches.flatMap((saved) => comparePlace(saved, scored.get(saved.file)));
  return {
    schema: 'rolefit.verification/1',
    asOf,
    job: { file: job.file, sha256: job.sha256 },
    saved: results.engine,
    now: again.engine,
    engineChanges: engineParts.filter((part) => results.engine[part] !== again.engine[part]),
    checked: matches.length + unreadable.length,
    identical: matches.length + unreadable.length - deviations.length,
    deviations: deviations.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

const withNames = (match: Match, nameOf: (path: string) => string): Match => ({
  ...match,
  file: nameOf(match.file),
  duplicateOf: match.duplicateOf === null ? null : nameOf(match.duplicateOf),
});

function compare(saved: Match, now: Match | undefined, failed: Unreadable | undefined): Deviation[] {
  const { file } = saved;
  if (now === undefined) return [notRead(file, failed)];
  if (now.sha256 !== saved.sha256)
    return [{ file, change: 'file-changed', detail: 'The file is not the one that was scored.' }];
  if (comparable({ ...now, rank: saved.rank }, saved) === comparable(saved, saved)) return [];
  return [{ file, change: 'scored-otherwise', detail: differenceOf(saved, now) }];
}

/** A match as text, without what a person decided and without what results of an earlier version do not tell. */
function comparable({ decision, status, review, ...match }: Match, saved: Match): string {
  return JSON.stringify(saved.status === undefined ? match : { ...match, status, review });
}

function comparePlace({ file, rank }: Match, now: Match | undefined): Deviation[] {
  if (now === undefined || now.rank === rank) return [];
  return [{ file, change: 'scored-otherwise', detail: `Place ${rank} then, ${now.rank} now.` }];
}

function compareFailure(
  saved: Unreadable,
  now: Match | undefined,
  failed: Unreadable | undefined,
): Deviation[] {
  const { file } = saved;
  if (now !== undefined)
    return [
      { file, change: 'file-changed', detail: `It can be read now; then it could not (${saved.code}).` },
    ];
  return failed?.code === saved.code ? [] : [notRead(file, failed)];
}

const notRead = (file: string, failed: Unreadable | undefined): Deviation => ({
  file,
  change: 'not-read',
  detail: failed === undefined ? 'It was not found again.' : failed.message,
});

function differenceOf(saved: Match, now: Match): string {
  if (saved.score !== now.score) return `Score ${saved.score.toFixed(1)} then, ${now.score.toFixed(1)} now.`;
  const changed = saved.requirements
    .filter((one, index) => JSON.stringify(one) !== JSON.stringify(now.requirements[index]))
    .map(({ requirement }) => requirement);
  if (changed.length > 0) return `The same score, but not the same in ${changed.join(', ')}.`;
  return 'The same score and requirements, but not the same beside them.';
}
