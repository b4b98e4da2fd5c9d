// One requirement × one reading of a resume → its outcome: credit, and what it rests on.
import type { Evidence } from '../model/results.ts';
import type { Requirement, RequirementKind, SkillGroup } from '../model/spec.ts';
import { workId } from '../model/work.ts';
import { type DegreeOutcome, findDegree } from './degree.ts';
import type { Proof } from './proof.ts';
import type { Reading } from './reading.ts';
import { findSkill, type SkillOutcome } from './skill.ts';
import { judgeWork, type WorkOutcome } from './work.ts';
import { findYears, withYears, type YearsOutcome } from './years.ts';

export interface GroupOutcome {
  mode: SkillGroup['mode'];
  outcomes: SkillOutcome[];
  /** 0..1: the best of alternatives, the mean of skills that are all asked for. */
  credit: number;
}

/** Why a requirement cannot be judged from this paper. */
export type Unknown = 'not-on-paper' | 'not-stated' | 'no-dates' | 'unclear-degree' | 'not-found';

export interface Outcome {
  requirement: Requirement;
  credit: number | null;
  groups: GroupOutcome[];
  years: YearsOutcome | null;
  degree: DegreeOutcome | null;
  /** Only for the requirement that stands for the work itself. */
  work: WorkOutcome | null;
  unknown: Unknown | null;
  evidence: Evidence[];
}

// Kinds that a resume can confirm but whose absence proves nothing.
const unprovable = new Set<RequirementKind>(['authorization', 'clearance', 'location', 'physical']);
// Kinds that one word proves: a certificate is held or not.
const byWord = new Set<RequirementKind>([
  'certification',
  'license',
  'language',
  'clearance',
  'authorization',
  'location',
]);

/** Judges a requirement. A credit of null means that this paper cannot tell; it is never a zero. */
export function judgeRequirement(requirement: Requirement, reading: Reading): Outcome {
  if (requirement.id === workId) return outcomeOfWork(requirement, reading);
  const groups = requirement.skills.map((group) => judgeGroup(group, requirement, reading));
  const degree = requirement.degree === null ? null : findDegree(requirement.degree, reading);
  const years =
    requirement.years === null || groups.length > 0 ? null : findYears(requirement.years, reading);
  const bare = groups.length === 0 && degree === null && years === null;
  const text = bare && requirement.kind !== 'soft' ? [judgeText(requirement, reading)] : [];
  const all = [...groups, ...text];
  const outcome = { requirement, groups: all, years, degree, work: null };
  const evidence = gather(all, years, degree);
  if (requirement.kind === 'soft') return { ...outcome, credit: null, unknown: 'not-on-paper', evidence };
  const credit = combine(all, years, degree);
  const unknown =
    credit === null
      ? missingBecause(years, degree)
      : credit === 0
        ? silence(requirement, reading, bare)
        : null;
  return { ...outcome, credit: unknown === null ? credit : null, unknown, evidence };
}

function outcomeOfWork(requirement: Requirement, reading: Reading): Outcome {
  const work = judgeWork(reading);
  const { credit, evidence } = work;
  return { requirement, credit, groups: [], years: null, degree: null, work, unknown: null, evidence };
}

function judgeGroup(group: SkillGroup, requirement: Requirement, reading: Reading): GroupOutcome {
  const proof = proofFor(requirement);
  const outcomes = group.skills.map((asked) => {
    const found = findSkill(asked, reading, proof);
    return requirement.years === null ? found : withYears(found, requirement.years, reading);
  });
  const credits = outcomes.map((outcome) => outcome.credit);
  const credit =
    group.mode === 'any'
      ? Math.max(0, ...credits)
      : credits.reduce((sum, one) => sum + one, 0) / Math.max(1, credits.length);
  return { mode: group.mode, outcomes, credit };
}

/** How a requirement wants its skills proved. */
export function proofFor({ kind, level }: Requirement): Proof {
  return byWord.has(kind) ? { by: 'word' } : { by: 'work', level };
}

/** A requirement without skill, years or degree: its own words are searched. */
function judgeText(requirement: Requirement, reading: Reading): GroupOutcome {
  const asked = { id: requirement.id, name: requirement.text, known: false };
  const outcome = findSkill(asked, reading, proofFor(requirement));
  return { mode: 'all', outcomes: [outcome], credit: outcome.credit };
}

/** The mean of what is asked for: all groups of skills together, the years of work, the degree. */
function combine(
  groups: readonly GroupOutcome[],
  years: YearsOutcome | null,
  degree: DegreeOutcome | null,
): number | null {
  const skills = groups.length === 0 ? null : mean(groups.map((group) => group.credit));
  const parts = [skills, years?.credit ?? null, degree?.credit ?? null].filter((part) => part !== null);
  return parts.length === 0 ? null : mean(parts);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function missingBecause(years: YearsOutcome | null, degree: DegreeOutcome | null): Unknown {
  if (degree?.credit === null) return 'unclear-degree';
  return years?.credit === null ? 'no-dates' : 'not-stated';
}

/** Whether finding nothing means that it is missing (null), or only that the paper is silent. */
function silence(requirement: Requirement, reading: Reading, bare: boolean): Unknown | null {
  if (unprovable.has(requirement.kind)) return 'not-on-paper';
  if (requirement.kind === 'language' && reading.resume.profile.languages.length === 0) return 'not-stated';
  return bare ? 'not-found' : null;
}

function gather(
  groups: readonly GroupOutcome[],
  years: YearsOutcome | null,
  degree: DegreeOutcome | null,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const group of groups) {
    const found = group.outcomes.filter((outcome) => outcome.credit > 0).sort((a, b) => b.credit - a.credit);
    for (const outcome of group.mode === 'any' ? found.slice(0, 2) : found)
      evidence.push(...outcome.evidence);
  }
  return [...evidence, ...(years?.evidence ?? []), ...(degree?.evidence ?? [])];
}
