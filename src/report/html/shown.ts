// Results → what every view of the page draws from: matches by key, their labels, statuses by requirement.
import type { Status } from '../../model/outcome.ts';
import type { Counts, Match, RequirementResult, Results } from '../../model/results.ts';
import type { Requirement } from '../../model/spec.ts';
import { shortName } from '../gaps.ts';

/** One resume of the page. `key` names it in addresses and holds no name of a person. */
export interface Candidate {
  key: string;
  label: string;
  match: Match;
  /** Ranks won since `before`; negative where some were lost. */
  moved: number;
}

export interface Shown {
  results: Results;
  /** Best first. */
  candidates: Candidate[];
  byKey: ReadonlyMap<string, Candidate>;
}

/**
 * Prepares results for the views. Keys come from hashes, so that an address still works in a later run. `before` holds
 * the rank that each file had when weights were others.
 */
export function shownOf(results: Results, before: ReadonlyMap<string, number> = new Map()): Shown {
  const folder = commonFolder(results.matches.map(({ file }) => file));
  const byKey = new Map<string, Candidate>();
  for (const match of results.matches) {
    // Redacted results hold no hash.
    const own = match.sha256.slice(0, 10) || match.file;
    let key = own;
    for (let copy = 2; byKey.has(key); copy++) key = `${own}-${copy}`;
    const moved = (before.get(match.file) ?? match.rank) - match.rank;
    byKey.set(key, { key, label: match.file.slice(folder.length), match, moved });
  }
  return { results, candidates: [...byKey.values()], byKey };
}

/** The folder that all files share, with its slash: no label needs it. */
function commonFolder(files: readonly string[]): string {
  const [first = ''] = files;
  const ends = [...first.matchAll(/[/\\]/g)].map(({ index }) => index + 1);
  const end = ends.findLast((one) => files.every((file) => file.startsWith(first.slice(0, one))));
  return first.slice(0, end ?? 0);
}

export const totalOf = ({ met, partial, missing, unknown }: Counts): number =>
  met + partial + missing + unknown;

/** Requirements of a match with their results, in the order of the posting. */
export function* rowsOf(
  match: Match,
  { results }: Shown,
): Generator<{ requirement: Requirement; result: RequirementResult }> {
  for (const [index, result] of match.requirements.entries()) {
    const requirement = results.job.spec.requirements[index];
    if (requirement !== undefined) yield { requirement, result };
  }
}

/** For each requirement of the posting, how many of the candidates stand where. */
export function countsByRequirement(
  candidates: readonly Candidate[],
  { results }: Shown,
): { requirement: Requirement; counts: Counts }[] {
  return results.job.spec.requirements.map((requirement, index) => {
    const counts: Counts = { met: 0, partial: 0, missing: 0, unknown: 0 };
    for (const { match } of candidates) {
      const status: Status | undefined = match.requirements[index]?.status;
      if (status !== undefined) counts[status]++;
    }
    return { requirement, counts };
  });
}

/** What a requirement is called where there is little room. */
export const nameOf = (requirement: Requirement): string => shortName(requirement, 34);

export const tenths = (value: number): string => value.toFixed(1);

export const grouped = (count: number): string => count.toLocaleString('en-US');

/** "1 resume", "5,000 resumes" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
