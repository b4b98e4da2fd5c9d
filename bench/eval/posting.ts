// Specs × labels → how well postings are understood: skills with importance, groups, years, degrees, clauses, header.
import type { Importance, Requirement, Spec } from '../../src/model/spec.ts';
import type { NamedLabel, PostingLabel } from './label.ts';
import { type FoundSkill, overlap, sameName, sameSkill } from './same.ts';
import { f1, Tally } from './tally.ts';

type Measure =
  | 'precision'
  | 'recall'
  | 'names'
  | 'flips'
  | 'promoted'
  | 'groups'
  | 'yearsRecall'
  | 'yearsPrecision'
  | 'degree'
  | 'clauses'
  | 'false'
  | 'header';

/** Shares, 0..1; null where the labels have no such case. */
export interface PostingFigures {
  skillImportanceF1: number | null;
  skillImportanceP: number | null;
  skillImportanceR: number | null;
  importanceFlips: number | null;
  preferredAsRequired: number | null;
  anyGroups: number | null;
  yearsR: number | null;
  yearsP: number | null;
  degree: number | null;
  clauseRecall: number | null;
  falseRequirements: number | null;
  header: number | null;
}

interface Asked<Skill> {
  skill: Skill;
  importance: Importance;
}

/** Measures specs against their labels. A phrase counts as found when 60 % of its words are there. */
export function measurePostings(cases: readonly { label: PostingLabel; spec: Spec }[]): {
  figures: PostingFigures;
  misses: string[];
} {
  const tally = new Tally<Measure>();
  for (const { label, spec } of cases) {
    measureSkills(label, spec, tally);
    measureGroups(label, spec, tally);
    measureClauses(label, spec, tally);
    measureFound(label, spec, tally);
    for (const field of ['seniority', 'workMode', 'employmentType'] as const) {
      const missed = `${label.file}: ${field} should be ${label[field]}, is ${spec[field]}`;
      tally.add('header', label[field] === spec[field], missed);
    }
  }
  const [precision, recall] = [tally.share('precision'), tally.share('recall')];
  const figures: PostingFigures = {
    skillImportanceF1: f1(precision, recall),
    skillImportanceP: precision,
    skillImportanceR: recall,
    importanceFlips: tally.share('flips'),
    preferredAsRequired: tally.share('promoted'),
    anyGroups: tally.share('groups'),
    yearsR: tally.share('yearsRecall'),
    yearsP: tally.share('yearsPrecision'),
    degree: tally.share('degree'),
    clauseRecall: tally.share('clauses'),
    falseRequirements: tally.share('false'),
    header: tally.share('header'),
  };
  return { figures, misses: tally.misses };
}

/** Each skill counts once for each importance it is asked with; a right name with the wrong importance is a flip. */
function measureSkills({ file, clauses }: PostingLabel, spec: Spec, tally: Tally<Measure>): void {
  const wanted = once(askedIn(clauses.map(({ groups, importance }) => ({ skills: groups, importance }))));
  const found = once(askedIn(spec.requirements));
  let right = 0;
  for (const { skill, importance } of wanted) {
    const hits = found.filter((other) => sameSkill(skill, other.skill));
    const isRight = hits.some((hit) => hit.importance === importance);
    const why = hits.length > 0 ? `importance should be ${importance}` : `skill not found (${importance})`;
    tally.add('recall', isRight, `${file}: ${why}: ${skill.name}`);
    if (hits.length > 0) tally.add('flips', !isRight);
    if (isRight) right += 1;
  }
  // As many right ones as were found by the labels, so that two names for one label do not count twice.
  for (const index of found.keys()) tally.add('precision', index < right);
  for (const { skill, importance } of found) {
    if (!wanted.some((other) => sameSkill(other.skill, skill)))
      tally.misses.push(`${file}: skill that is no requirement (${importance}): ${skill.name}`);
  }
}

function askedIn<Skill extends FoundSkill | NamedLabel>(
  clauses: readonly { skills: readonly { skills: readonly Skill[] }[]; importance: Importance }[],
): Asked<Skill>[] {
  return clauses.flatMap(({ skills, importance }) =>
    skills.flatMap((group) => group.skills.map((skill) => ({ skill, importance }))),
  );
}

function once<Skill extends { name: string }>(asked: readonly Asked<Skill>[]): Asked<Skill>[] {
  return asked.filter(
    (one, index) =>
      !asked
        .slice(0, index)
        .some((other) => other.importance === one.importance && sameName(other.skill.name, one.skill.name)),
  );
}

/** An any-of group is found with 60 % of its members in one such group of at most twice its size. */
function measureGroups({ file, clauses }: PostingLabel, spec: Spec, tally: Tally<Measure>): void {
  const found = spec.requirements.flatMap(({ skills }) => skills.filter(({ mode }) => mode === 'any'));
  for (const { mode, skills } of clauses.flatMap(({ groups }) => groups)) {
    if (mode !== 'any' || skills.length < 2) continue;
    const isRight = found.some((group) => {
      const members = skills.filter((skill) => group.skills.some((other) => sameSkill(skill, other)));
      return members.length >= Math.ceil(0.6 * skills.length) && group.skills.length <= 2 * skills.length + 1;
    });
    tally.add('groups', isRight, `${file}: any-of group: ${skills.map(({ name }) => name).join(' | ')}`);
  }
}

function measureClauses({ file, clauses }: PostingLabel, spec: Spec, tally: Tally<Measure>): void {
  for (const { quote, importance, years, degree } of clauses) {
    const hits = spec.requirements.filter(({ text }) => overlap(text, quote) >= 0.6);
    tally.add('clauses', hits.length > 0, `${file}: clause not found: ${quote}`);
    if (importance === 'preferred') {
      const isPromoted = hits.length > 0 && hits.every((hit) => hit.importance === 'required');
      tally.add('promoted', isPromoted);
      if (isPromoted) tally.misses.push(`${file}: preferred taken as required: ${quote}`);
    }
    if (years?.min != null) {
      const isRight = hits.some((hit) => hit.years?.min === years.min);
      tally.add('yearsRecall', isRight, `${file}: years ${years.min}: ${quote}`);
    }
    if (degree != null) tally.add('degree', hits.some(hasDegree(degree)), `${file}: degree: ${quote}`);
  }
}

const hasDegree =
  ({ level, equivalentOk }: { level: string; equivalentOk: boolean }) =>
  ({ degree }: Requirement): boolean =>
    degree?.level === level && degree.equivalentOk === equivalentOk;

/** What was found must be asked for: requirements, and years. */
function measureFound({ file, clauses }: PostingLabel, spec: Spec, tally: Tally<Measure>): void {
  for (const { text, years } of spec.requirements) {
    const own = clauses.filter(({ quote }) => overlap(text, quote) >= 0.5);
    tally.add('false', own.length === 0);
    if (own.length === 0) tally.misses.push(`${file}: no such requirement: ${text}`);
    if (years === null) continue;
    const isRight = own.some((clause) => clause.years?.min === years.min);
    tally.add('yearsPrecision', isRight, `${file}: years ${years.min} not asked: ${text}`);
  }
}
