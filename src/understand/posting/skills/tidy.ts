// The groups of a clause → the same without what is asked twice, "all" in front.
import type { AskedSkill, SkillGroup } from '../../../model/spec.ts';

/** Whether having the first skill proves the second. */
export type Implies = (skill: string, other: string) => boolean;

/** Joins all "all" groups into one; a literal term that a choice repeats stays in the choice alone. */
export function tidyGroups(groups: readonly SkillGroup[], implies: Implies): SkillGroup[] {
  const all = new Map<string, AskedSkill>();
  for (const { mode, skills } of groups) {
    if (mode === 'all') for (const skill of skills) if (!all.has(skill.id)) all.set(skill.id, skill);
  }
  const choices: SkillGroup[] = [];
  for (const { mode, skills } of groups) {
    if (mode !== 'any') continue;
    const kept = isNarrowed(skills, all, implies) ? skills.slice(1) : skills;
    if (!choices.some((choice) => sameSkills(choice.skills, kept))) choices.push({ mode, skills: kept });
  }
  const chosen = new Set(choices.flatMap((choice) => choice.skills.map((skill) => skill.id)));
  const alone = [...all.values()].filter((skill) => skill.known || !chosen.has(skill.id));
  return alone.length === 0 ? choices : [{ mode: 'all', skills: alone }, ...choices];
}

/**
 * Whether the umbrella goes: every example proves both it and a skill asked beside it. In "Python and web frameworks
 * (Django, Flask)" a framework of another language will not do.
 */
function isNarrowed(
  [umbrella, ...examples]: readonly AskedSkill[],
  all: ReadonlyMap<string, AskedSkill>,
  implies: Implies,
): boolean {
  if (umbrella === undefined || examples.length < 2) return false;
  const proves = (id: string): boolean => examples.every((example) => implies(example.id, id));
  if (!proves(umbrella.id)) return false;
  return [...all.keys()].some((id) => id !== umbrella.id && !implies(umbrella.id, id) && proves(id));
}

const sameSkills = (left: readonly AskedSkill[], right: readonly AskedSkill[]): boolean =>
  left.length === right.length && left.every((skill, index) => skill.id === right[index]?.id);
