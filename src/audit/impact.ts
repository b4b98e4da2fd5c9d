// Results × groups of people → how often each group scores above the median or is chosen, against the others.
import { UsageError } from '../model/errors.ts';
import type { ImpactReport, Selection } from '../model/impact.ts';
import type { Match, Results } from '../model/results.ts';
import { type Groups, readGroups } from './impact/groups.ts';
import { impactTable, type Person } from './impact/table.ts';

export interface ImpactRequest {
  results: Results;
  /** The text of the groups file, and its name for messages. */
  groups: { text: string; file: string };
  /** Without one, only scoring rates are given. */
  selection?: Selection | null;
}

const statement =
  'A calculation over one run by whoever made it: not an independent audit, and no finding that a process is fair or unfair.';

/**
 * Selection rates, scoring rates and impact ratios of each group and of each pair of attributes, as in the rules to
 * New York City's Local Law 144 (6 RCNY § 5-301). A person counts once: copies of another file are left out.
 * Throws InputError 'invalid-groups', UsageError where no resume of the run stands in the groups file.
 */
export function auditImpact({ results, groups, selection = null }: ImpactRequest): ImpactReport {
  const parsed = readGroups(groups.text, groups.file);
  const sample = results.matches.filter(({ duplicateOf }) => duplicateOf === null);
  const keys = keysFor(sample, parsed);
  if (sample.length > 0 && keys.every((key) => key === null))
    throw new UsageError(
      `No resume of the results stands in ${groups.file}.`,
      'Its first column holds the file names, or the hashes, that the results hold.',
    );
  const median = medianOf(sample.map(({ score }) => score));
  const people = sample.map((match, index): Person => {
    const key = keys[index] ?? null;
    const values = key === null ? undefined : parsed.rows.get(key);
    return {
      values: values ?? [],
      above: median !== null && match.score > median,
      chosen: selection === null ? null : isChosen(match, selection),
    };
  });
  const used = new Set(keys);
  const { asOf, engine, job, matches, unreadable } = results;
  return {
    schema: 'rolefit.impact/1',
    asOf,
    engine,
    job: { file: job.file, sha256: job.sha256, title: job.spec.title },
    sample: {
      scored: sample.length,
      duplicates: matches.length - sample.length,
      unreadable: unreadable.length,
      median,
    },
    selection,
    tables: selectionsOf(parsed.attributes.length).map((indices) =>
      impactTable(people, parsed.attributes, indices),
    ),
    unmatched: [...parsed.rows.keys()].filter((key) => !used.has(key)),
    statement,
  };
}

/** For each match the key of its row: hash, whole name, or the last part of the name where only one file has it. */
function keysFor(sample: readonly Match[], { rows }: Groups): (string | null)[] {
  const sameName = new Map<string, number>();
  for (const { file } of sample) sameName.set(baseOf(file), (sameName.get(baseOf(file)) ?? 0) + 1);
  return sample.map(({ file, sha256 }) => {
    const base = sameName.get(baseOf(file)) === 1 ? [baseOf(file)] : [];
    return [sha256, file, ...base].find((key) => rows.has(key)) ?? null;
  });
}

const baseOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const isChosen = ({ score, rank }: Match, { by, value }: Selection): boolean =>
  by === 'cutoff' ? score >= value : rank <= value;

function medianOf(scores: readonly number[]): number | null {
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return null;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}

/** Each attribute by itself, then each pair. */
function selectionsOf(count: number): number[][] {
  const alone = Array.from({ length: count }, (_, index) => [index]);
  const pairs = alone.flatMap(([one = 0]) => alone.slice(one + 1).map(([other = 0]) => [one, other]));
  return [...alone, ...pairs];
}
