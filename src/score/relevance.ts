// Positions × spec → how well each dated position fits the posting's kind of work, and the months of such work.
import type { Implications } from '../lexicon/implied.ts';
import type { Position, Resume } from '../model/profile.ts';
import type { Spec } from '../model/spec.ts';
import { monthSpan } from './months.ts';
import { titleSimilarity, workStems } from './title.ts';
import { relevance } from './weights.ts';

/** What tells that a position is the posting's kind of work; the same for all resumes. */
export interface KindOfWork {
  title: ReadonlySet<string>;
  /** The asked skills that a skill shows: itself, and those that it implies. */
  shownBy: (skill: string) => readonly string[];
}

/** Prepares what positions are compared with. */
export function kindOfWork(spec: Spec, implications: Implications): KindOfWork {
  const wanted = wantedSkills(spec);
  const known = new Map<string, string[]>();
  const shownBy = (skill: string): string[] => {
    let shown = known.get(skill);
    if (shown === undefined) {
      const reached = [skill, ...implications(skill).map((implied) => implied.skill)];
      shown = reached.filter((one) => wanted.has(one));
      known.set(skill, shown);
    }
    return shown;
  };
  return { title: workStems(spec.title), shownBy };
}

/** For each position, in the order of the profile, 0..1: by its title and by the asked skills that it shows. */
export function positionFit(resume: Resume, { title, shownBy }: KindOfWork): number[] {
  const shown = askedByPosition(resume, shownBy);
  return resume.profile.positions.map((position, index) => {
    const bySkills = Math.min(1, (shown[index]?.size ?? 0) / relevance.enoughSkills);
    const byTitle = titleSimilarity(title, workStems(position.title));
    return Math.min(1, relevance.title * byTitle + relevance.skills * bySkills);
  });
}

/**
 * Months in dated jobs, each calendar month counted once at the fit of the best fitting position in it.
 * Null when no position is dated: then nobody can tell.
 */
export function fittingMonths(resume: Resume, fit: readonly number[]): number | null {
  const months = new Map<number, number>();
  let dated = false;
  for (const [index, position] of resume.profile.positions.entries()) {
    const span = monthSpan(position);
    if (span === null || !counts(position)) continue;
    dated = true;
    for (let month = span.first; month < span.first + span.count; month++) {
      months.set(month, Math.max(months.get(month) ?? 0, fit[index] ?? 0));
    }
  }
  return dated ? [...months.values()].reduce((sum, share) => sum + share, 0) : null;
}

const counts = (position: Position): boolean => position.kind === 'job' || position.kind === 'internship';

function wantedSkills(spec: Spec): Set<string> {
  const wanted = new Set<string>();
  for (const requirement of spec.requirements) {
    for (const group of requirement.skills)
      for (const skill of group.skills) if (skill.known) wanted.add(skill.id);
  }
  for (const skill of spec.stack) wanted.add(skill.id);
  return wanted;
}

function askedByPosition(resume: Resume, shownBy: KindOfWork['shownBy']): Set<string>[] {
  const shown = resume.profile.positions.map(() => new Set<string>());
  for (const skill of resume.profile.skills) {
    const asked = shownBy(skill.id);
    if (asked.length === 0) continue;
    for (const { position, negated } of skill.mentions) {
      if (position === null || negated) continue;
      for (const one of asked) shown[position]?.add(one);
    }
  }
  return shown;
}
