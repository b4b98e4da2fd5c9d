// A requirement → the skills that nobody gets around: no choice is offered for them.
import type { AskedSkill, Requirement } from '../../model/spec.ts';

export function demandedSkills({ skills }: Pick<Requirement, 'skills'>): AskedSkill[] {
  return skills.flatMap(({ mode, skills: asked }) => (mode === 'all' || asked.length === 1 ? asked : []));
}
