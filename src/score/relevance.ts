// Positions × spec → how much of a person's dated work is the posting's kind of work, in months.
import type { Implications } from '../lexicon/implied.ts';
import type { Position, Resume } from '../model/profile.ts';
import type { Spec } from '../model/spec.ts';
import { monthSpan } from './months.ts';
import { titleSimilarity, workStems } from './title.ts';
import { relevance } from './weights.ts';

/**
 * Months in dated jobs, each calendar month counted once at the relevance of the best fitting position in it.
 * Null when no position is dated: then nobody can tell.
 */
export function relevantMonths(resume: Resume, spec: Spec, implications: Implications): number | null {
  const wanted = wantedSkills(spec);
  const title = workStems(spec.title);
  const months = new Map<number, number>();
  let dated = false;
  for (const [index, position] of resume.profile.positions.entries()) {
    const span = monthSpan(position);
    if (span === null || !counts(position)) continue;
    dated = true;
    const share = relevanceOf(position, skillsIn(resume, index, implications), wanted, title);
    for (let month = span.first; month < span.first + span.count; month++) {
      months.set(month, Math.max(months.get(month) ?? 0, share));
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

function skillsIn(resume: Resume, position: number, implications: Implications): Set<string> {
  const found = new Set<string>();
  for (const skill of resume.profile.skills) {
    if (!skill.mentions.some((mention) => mention.position === position && !mention.negated)) continue;
    found.add(skill.id);
    for (const implied of implications(skill.id)) found.add(implied.skill);
  }
  return found;
}

function relevanceOf(
  position: Position,
  shown: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  title: ReadonlySet<string>,
): number {
  let shared = 0;
  for (const skill of shown) if (wanted.has(skill)) shared++;
  const bySkill = shared >= 2 ? relevance.manySkills : shared === 1 ? relevance.oneSkill : relevance.none;
  const byTitle = titleSimilarity(title, workStems(position.title)) >= 0.5 ? relevance.title : relevance.none;
  return Math.max(bySkill, byTitle);
}
