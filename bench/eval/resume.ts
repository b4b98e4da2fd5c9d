// Profiles × labels → how well resumes are understood: skills, traps, months, positions, education.
import type { Profile } from '../../src/model/profile.ts';
import type { ResumeLabel } from './label.ts';
import { overlap, sameName, sameSkill } from './same.ts';
import { f1, Tally } from './tally.ts';

type Measure = 'recall' | 'precision' | 'traps' | 'months' | 'positions' | 'positionsFound' | 'education';

/** Shares, 0..1; null where the labels have no such case. */
export interface ResumeFigures {
  skillsF1: number | null;
  skillsP: number | null;
  skillsR: number | null;
  trapsTaken: number | null;
  experienceWithin8pct: number | null;
  positionsR: number | null;
  positionsP: number | null;
  education: number | null;
}

/** Measures profiles against their labels; `optional` skills are neither right nor wrong. */
export function measureProfiles(cases: readonly { label: ResumeLabel; profile: Profile }[]): {
  figures: ResumeFigures;
  misses: string[];
} {
  const tally = new Tally<Measure>();
  for (const { label, profile } of cases) {
    measureSkills(label, profile, tally);
    measureCareer(label, profile, tally);
  }
  const [precision, recall] = [tally.share('precision'), tally.share('recall')];
  const figures: ResumeFigures = {
    skillsF1: f1(precision, recall),
    skillsP: precision,
    skillsR: recall,
    trapsTaken: tally.share('traps'),
    experienceWithin8pct: tally.share('months'),
    positionsR: tally.share('positions'),
    positionsP: tally.share('positionsFound'),
    education: tally.share('education'),
  };
  return { figures, misses: tally.misses };
}

function measureSkills(label: ResumeLabel, profile: Profile, tally: Tally<Measure>): void {
  const { id, skills, optional, notSkills } = label;
  const claimed = profile.skills.filter(({ mentions }) => mentions.some(({ negated }) => !negated));
  for (const skill of skills)
    tally.add(
      'recall',
      claimed.some((found) => sameSkill(skill, found)),
      `${id}: not found: ${skill.name}`,
    );
  for (const found of claimed) {
    if (skills.some((skill) => sameSkill(skill, found))) {
      tally.add('precision', true);
      continue;
    }
    const isOptional = optional.some(
      (skill) => sameSkill(skill, found) || overlap(skill.name, found.name) === 1,
    );
    const isPart = skills.some(({ name, also }) =>
      [name, ...also].some((said) => overlap(said, found.name) === 1),
    );
    if (!isOptional && !isPart)
      tally.add(
        'precision',
        false,
        `${id}: not claimed: ${found.name} (“${found.mentions[0]?.source.quote}”)`,
      );
  }
  for (const { name } of notSkills) {
    const isTaken = claimed.some((found) => sameName(name, found.name) || sameName(name, found.id));
    tally.add('traps', isTaken);
    if (isTaken) tally.misses.push(`${id}: trap taken: ${name}`);
  }
}

function measureCareer(label: ResumeLabel, profile: Profile, tally: Tally<Measure>): void {
  const {
    id,
    workMonths,
    workMonthsRange = [workMonths ?? 0, workMonths ?? 0],
    positions,
    education,
  } = label;
  if (workMonths != null) {
    const slack = Math.max(2, 0.08 * workMonths);
    const months = profile.experienceMonths ?? Number.NEGATIVE_INFINITY;
    const isRight = months >= workMonthsRange[0] - slack && months <= workMonthsRange[1] + slack;
    tally.add('months', isRight, `${id}: ${workMonths} months, found ${profile.experienceMonths}`);
  }
  const dated = positions.filter(({ start, kind }) => start !== null && kind !== 'project');
  const found = profile.positions.filter(({ start }) => start !== null);
  let right = 0;
  for (const { start, end } of dated) {
    const isRight = found.some((one) => sameDate(one.start, start) && sameDate(one.end ?? '', end ?? ''));
    if (isRight) right += 1;
    tally.add('positions', isRight, `${id}: position ${start} – ${end} not found`);
  }
  for (const index of found.keys()) tally.add('positionsFound', index < right);
  for (const { level, field } of education) {
    if (level === null) continue;
    const isRight = profile.education.some(
      (one) => one.level === level && (!field || !one.field || overlap(one.field, field) >= 0.5),
    );
    tally.add('education', isRight, `${id}: education ${level} ${field ?? ''} not found`);
  }
}

/** A year alone is the same as a month of it. */
function sameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a !== null && a === b;
  return (a.length === 4 || b.length === 4) && a.slice(0, 4) === b.slice(0, 4);
}
