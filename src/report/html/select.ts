// Candidates × a filter → those it lets through, in the order it asks for.
import type { Match } from '../../model/results.ts';
import { statusOf } from '../status.ts';
import type { Filter } from './place.ts';
import { type Candidate, type Shown, totalOf } from './shown.ts';

/** Rows on one page of a ranking: as many as are drawn without anybody noticing. A line of the map is lower. */
const pageRows = { table: 50, map: 100 };

/** The candidates that pass, in order. Equal ones stay in the order of the ranking. */
export function selectCandidates(shown: Shown, filter: Filter): Candidate[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const index = requirementIndex(shown, filter.status?.requirement ?? null);
  const passing = shown.candidates.filter(
    (candidate) =>
      passes(candidate.match, filter, index) &&
      (words.length === 0 || words.every((word) => textOf(candidate).includes(word))),
  );
  return inOrder(passing, shown, filter);
}

/** One page of them, and how many pages there are; a page behind the last is the last. */
export function pageOf<T>(
  items: readonly T[],
  { page, as }: Pick<Filter, 'page' | 'as'>,
): { items: T[]; page: number; pages: number } {
  const rows = pageRows[as];
  const pages = Math.max(1, Math.ceil(items.length / rows));
  const shown = Math.min(page, pages);
  return { items: items.slice((shown - 1) * rows, shown * rows), page: shown, pages };
}

function passes(match: Match, filter: Filter, index: number | null): boolean {
  const { score, band, required, flags, knockouts, duplicateOf } = match;
  if (filter.bands.length > 0 && !filter.bands.includes(band)) return false;
  if (score < filter.min || (score >= filter.max && filter.max < 100)) return false;
  if (required.met < filter.required) return false;
  const flagged = flags.length > 0 || knockouts.length > 0 || duplicateOf !== null;
  if (filter.notes === 'flagged' && !flagged) return false;
  if (filter.notes === 'clear' && flagged) return false;
  if (filter.notes === 'knocked-out' && knockouts.length === 0) return false;
  if (filter.notes === 'needs-review' && statusOf(match) !== 'needs-review') return false;
  if (filter.notes === 'decided' && match.decision === undefined) return false;
  return index === null || match.requirements[index]?.status === filter.status?.status;
}

/** What a text filter looks in: the label, further skills, titles of positions, the reasons and the quotes. */
const texts = new WeakMap<Match, string>();

function textOf({ label, match }: Candidate): string {
  const known = texts.get(match);
  if (known !== undefined) return known;
  const { positions = [], skills = [] } = match;
  const parts = [label, match.band, ...skills.map(({ name }) => name)];
  for (const { title } of positions) if (title !== null) parts.push(title);
  for (const { reason, evidence } of match.requirements)
    parts.push(reason, ...evidence.map(({ source }) => source.quote));
  const text = parts.join('\n').toLowerCase();
  texts.set(match, text);
  return text;
}

function inOrder(candidates: Candidate[], shown: Shown, { sort, reversed }: Filter): Candidate[] {
  const value = valueFor(sort, shown);
  const way = reversed ? -1 : 1;
  const valued = candidates.map((candidate) => ({ candidate, value: value(candidate) }));
  return valued
    .sort((a, b) => way * (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
    .map(({ candidate }) => candidate);
}

/** What a column sorts by, the smallest first: a better one has the smaller value. */
function valueFor(sort: string, shown: Shown): (candidate: Candidate) => number | string {
  switch (sort) {
    case 'file':
      return ({ label }) => label.toLowerCase();
    case 'required':
      return ({ match: { required } }) => -required.met / Math.max(1, totalOf(required));
    case 'preferred':
      return ({ match: { preferred } }) => -preferred.met / Math.max(1, totalOf(preferred));
    case 'notes':
      return ({ match }) => -match.flags.length - match.knockouts.length;
    case 'highest':
      return ({ match }) => -match.interval[1];
    default: {
      const index = requirementIndex(shown, sort);
      // Unknown lies between nothing and a little: it is neither a gap nor evidence.
      return index === null
        ? ({ match }) => match.rank
        : ({ match }) => -(match.requirements[index]?.credit ?? 0.001);
    }
  }
}

function requirementIndex({ results }: Shown, id: string | null): number | null {
  const index = id === null ? -1 : results.job.spec.requirements.findIndex((one) => one.id === id);
  return index < 0 ? null : index;
}
