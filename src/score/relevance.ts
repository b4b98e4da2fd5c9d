// Positions × spec → how well each dated position fits the posting's kind of work, and the months of such work.
import type { Implications } from '../lexicon/implied.ts';
import type { Position, Resume } from '../model/profile.ts';
import type { Spec } from '../model/spec.ts';
import { monthSpan } from './months.ts';
import { titleSimilarity, workStems } from './title.ts';
import { relevance } from './weights.ts';

/** For each position, in the order of the profile, 0..1: by its title and by the asked skills that it shows. */
export function positionFit(resume: Resume, spec: Spec, implications: Implications): number[] {
  const wanted = wantedSkills(spec);
  const title = workStems(spec.title);
  const shown = skillsByPosition(resume, implications);
  return resume.profile.positions.map((position, index) => {
    let shared = 0;
    for (const skill of shown[index] ?? []) if (wanted.has(skill)) shared++;
    const bySkills = Math.min(1, shared / relevance.enoughSkills);
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

function skillsByPosition(resume: Resume, implications: Implications): Set<string>[] {
  const shown = resume.profile.positions.map(() => new Set<string>());
  for (const skill of resume.profile.skills) {
    for (const { position, negated } of skill.mentions) {
      if (position === null || negated) continue;
      shown[position]?.add(skill.id);
      for (const implied of implications(skill.id)) shown[position]?.add(implied.skill);
    }
  }
  return shown;
}
