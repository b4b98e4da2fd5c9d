// One gate × the files it is about → what was expected, what was found, and whether that is enough.
import type { GateResult, Match, RequirementResult, Unreadable } from '../model/results.ts';
import type { Requirement, Spec } from '../model/spec.ts';

export type Verdict = Pick<GateResult, 'expected' | 'actual' | 'passed'>;

/** What a gate looks at. */
export interface Judged {
  spec: Spec;
  matches: readonly Match[];
  unreadable: readonly Unreadable[];
}

/** Judges the gate of a key over a group of files. Throws on a key that no gate has: the schema let it through. */
export function verdictOn(key: string, group: Judged, options: Record<string, number>): Verdict {
  if (key === 'score') return onScore(group, options.min ?? 0);
  if (key === 'required') return onRequired(group, options.minMet ?? 1);
  if (key === 'knockouts') return onKnockouts(group);
  if (key === 'unreadable') return onUnreadable(group, options.max ?? 0);
  if (key.startsWith('requirement:') || key.startsWith('skill:')) return onNamed(key, group);
  throw new Error(`no gate is called ${key}`);
}

/** The requirements that `requirement:<id>` or `skill:<id>` is about. */
export function requirementsNamed(key: string, { requirements }: Spec): Requirement[] {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('requirement:')) return requirements.filter((requirement) => requirement.id === id);
  return requirements.filter(({ skills }) =>
    skills.some((group) => group.skills.some((one) => one.id === id)),
  );
}

function onScore({ matches }: Judged, min: number): Verdict {
  const lowest = matches.reduce((low, { score }) => Math.min(low, score), 100);
  const below = matches.filter(({ score }) => score < min);
  return {
    expected: `at least ${min}`,
    actual: `lowest ${lowest}${listed('; too low:', below)}`,
    passed: below.length === 0,
  };
}

/** What a paper cannot show (unknown) is in neither part of the share. */
function onRequired({ matches }: Judged, minMet: number): Verdict {
  const share = ({ required: { met, partial, missing } }: Match): number =>
    met + partial + missing === 0 ? 1 : met / (met + partial + missing);
  const lowest = matches.reduce((low, match) => Math.min(low, share(match)), 1);
  const below = matches.filter((match) => share(match) < minMet);
  return {
    expected: `each resume meets at least ${percent(minMet)} of what is required`,
    actual: `lowest ${percent(lowest)}${listed('; too low:', below)}`,
    passed: below.length === 0,
  };
}

function onKnockouts({ matches }: Judged): Verdict {
  const out = matches.filter(({ knockouts }) => knockouts.length > 0);
  return {
    expected: 'every resume meets every knock-out requirement',
    actual: `${matches.length - out.length} of ${matches.length} do${listed('; not:', out)}`,
    passed: out.length === 0,
  };
}

function onUnreadable({ unreadable }: Judged, max: number): Verdict {
  return {
    expected: `at most ${max}`,
    actual: `${unreadable.length}${listed(':', unreadable)}`,
    passed: unreadable.length <= max,
  };
}

/** Every requirement that is named must be met, by every resume: partial, missing and unknown are not met. */
function onNamed(key: string, { spec, matches }: Judged): Verdict {
  const named = new Set(requirementsNamed(key, spec).map(({ id }) => id));
  const expected = key.startsWith('skill:')
    ? 'every resume meets each requirement that names it'
    : 'every resume meets it';
  if (named.size === 0) return { expected, actual: 'no requirement names it', passed: true };
  const isShort = ({ requirement, status }: RequirementResult): boolean =>
    named.has(requirement) && status !== 'met';
  const short = matches.filter(({ requirements }) => requirements.some(isShort));
  return {
    expected,
    actual: `${matches.length - short.length} of ${matches.length} do${listed('; not:', short)}`,
    passed: short.length === 0,
  };
}

/** Tenths of a percent, rounded down: 79.99 % is not 80 %, but .57 × 1000 = 569.99… is 570. */
const percent = (share: number): string => `${Math.floor(share * 1000 + 1e-9) / 10} %`;

const most = 3;

/** The first files by name, so that a verdict says whom it is about; nothing when there are none. */
function listed(before: string, files: readonly { file: string }[]): string {
  if (files.length === 0) return '';
  const names = files.slice(0, most).map(({ file }) => file);
  const more = files.length - names.length;
  return `${before} ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
