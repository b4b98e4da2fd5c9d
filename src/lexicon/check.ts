// Skill entries → what is wrong with them, one sentence a problem. Used by the build and for users' own entries.
import type { Skill } from '../model/skill.ts';
import type { KnownSkill, Lexicon } from './lexicon.ts';
import { wordsIn } from './tokens.ts';

/** What the check of implications looks at. */
type Implying = Pick<KnownSkill, 'id' | 'implies'>;

/** What is wrong with one entry. */
export interface SkillProblem {
  id: string;
  problem: string;
}

/** Checks unique ids, that no way of writing belongs to two skills, that `implies` leads somewhere and never in a circle. */
export function checkSkills(skills: readonly Skill[]): SkillProblem[] {
  const byId = new Map<string, Skill>();
  const problems: SkillProblem[] = [];
  for (const skill of skills) {
    if (byId.has(skill.id)) problems.push({ id: skill.id, problem: 'the id stands twice' });
    byId.set(skill.id, skill);
  }
  return [...problems, ...checkSurfaces(skills), ...checkImplies(byId, new Set(byId.keys()))];
}

/** Checks entries that join a lexicon, as if they stood in it; one of a known id takes the place of that skill. */
export function checkOwnSkills(own: readonly Skill[], lexicon: Lexicon): SkillProblem[] {
  const joined = new Map<string, Implying>(lexicon.skills);
  for (const skill of own) joined.set(skill.id, skill);
  const replaced = new Set(own.map(({ id }) => id));
  return [...checkSurfaces(own), ...checkTaken(own, lexicon, replaced), ...checkImplies(joined, replaced)];
}

/** The form in which two ways of writing are the same to the matcher. */
export const surfaceKey = (surface: string): string =>
  wordsIn(surface)
    .map(({ folded }) => folded)
    .join(' ');

function checkSurfaces(skills: readonly Skill[]): SkillProblem[] {
  const owners = new Map<string, string>();
  const problems: SkillProblem[] = [];
  for (const skill of skills) {
    const { id, name, aliases, careful, category } = skill;
    const add = (problem: string): unknown => problems.push({ id, problem });
    for (const surface of [name, ...aliases]) {
      const folded = surfaceKey(surface);
      const owner = owners.get(folded);
      if (folded === '') add(`"${surface}" has no letter or digit`);
      else if (owner === id) add(`"${surface}" stands twice`);
      else if (owner !== undefined && careful[surface] !== 'never')
        add(`"${surface}" belongs to ${owner} and to ${id} (${category})`);
      if (careful[surface] !== 'never') owners.set(folded, id);
    }
    for (const surface of Object.keys(careful)) {
      if (surface !== name && !aliases.includes(surface))
        add(`careful with "${surface}", which is neither its name nor an alias`);
    }
  }
  return problems;
}

/** Ways of writing that a skill of the lexicon has already. */
function checkTaken(own: readonly Skill[], lexicon: Lexicon, replaced: ReadonlySet<string>): SkillProblem[] {
  const problems: SkillProblem[] = [];
  for (const { id, name, aliases, careful } of own) {
    for (const surface of [name, ...aliases]) {
      const owner = ownerOf(surface, lexicon);
      if (owner === null || replaced.has(owner) || careful[surface] === 'never') continue;
      problems.push({ id, problem: `"${surface}" belongs to ${owner} already` });
    }
  }
  return problems;
}

function ownerOf(surface: string, lexicon: Lexicon): string | null {
  const [first, ...rest] = wordsIn(surface);
  const paths = first === undefined ? [] : lexicon.startingWith(first.folded);
  const wanted = rest.map(({ folded }) => folded).join(' ');
  const path = paths.find(([tokens]) => tokens.join(' ') === wanted);
  // A path may also end where another skill's plural is folded: that is a guess, not the same way of writing.
  const [owner, written] = path?.[1] ?? [null, ''];
  return surfaceKey(written) === surfaceKey(surface) ? owner : null;
}

/** Follows `implies` from these skills on; what is wrong is told of one of them. */
function checkImplies(byId: ReadonlyMap<string, Implying>, ids: ReadonlySet<string>): SkillProblem[] {
  const problems: SkillProblem[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string, path: readonly string[]): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      const circle = path.slice(path.indexOf(id));
      const told = circle.find((member) => ids.has(member)) ?? id;
      problems.push({ id: told, problem: `implies goes in a circle: ${[...circle, id].join(' → ')}` });
      return;
    }
    state.set(id, 'open');
    for (const implied of byId.get(id)?.implies ?? []) {
      if (byId.has(implied)) visit(implied, [...path, id]);
      else problems.push({ id, problem: `implies ${implied}, which is no skill` });
    }
    state.set(id, 'done');
  };
  for (const id of ids) visit(id, []);
  return problems;
}
