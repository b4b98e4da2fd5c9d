// Lexicon × id → all that is known of the skill: other names, what it proves and what proves it.
import type { LinkedSkill, SkillEntry } from '../model/skill-lookup.ts';
import { impliedBy } from './implied.ts';
import type { KnownSkill, Lexicon } from './lexicon.ts';

/** The whole entry of a skill of the lexicon. */
export function skillEntry(lexicon: Lexicon, { id, name, category, careful }: KnownSkill): SkillEntry {
  const surfaces = new Set([...(lexicon.surfaces().get(id) ?? []), ...Object.keys(careful)]);
  surfaces.delete(name);
  return {
    id,
    name,
    category,
    aliases: [...surfaces].sort(byLetters),
    careful,
    implies: linked(lexicon, lexicon, id),
    impliedBy: linked(lexicon, reversed(lexicon), id),
  };
}

type Edges = Parameters<typeof impliedBy>[0];

function linked(lexicon: Lexicon, edges: Edges, id: string): LinkedSkill[] {
  return impliedBy(edges, id).map(({ skill, steps, via }) => ({
    id: skill,
    name: lexicon.skills.get(skill)?.name ?? skill,
    steps,
    via,
  }));
}

/** The same skills with every edge of `implies` turned around. */
function reversed({ skills }: Lexicon): Edges {
  const turned = new Map([...skills].map(([id, skill]) => [id, { ...skill, implies: [] as string[] }]));
  for (const { id, implies } of skills.values()) {
    for (const implied of implies) turned.get(implied)?.implies.push(id);
  }
  return { skills: turned };
}

/** Order that no locale decides, upper and lower case together. */
export function byLetters(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
