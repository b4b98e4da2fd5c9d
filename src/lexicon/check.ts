// Skill entries → what is wrong with them, one sentence a problem. Used by the build and for users' own entries.
import type { Skill } from '../model/skill.ts';
import { tokenize } from './tokens.ts';

/** Checks unique ids, that no way of writing belongs to two skills, that `implies` leads somewhere and never in a circle. */
export function checkSkills(skills: readonly Skill[]): string[] {
  const byId = new Map<string, Skill>();
  const problems: string[] = [];
  for (const skill of skills) {
    if (byId.has(skill.id)) problems.push(`the id ${skill.id} stands twice (${skill.category})`);
    byId.set(skill.id, skill);
  }
  return [...problems, ...checkSurfaces(skills), ...checkImplies(byId)];
}

/** The form in which two ways of writing are the same to the matcher. */
const key = (surface: string): string =>
  tokenize(surface)
    .map((token) => token.folded)
    .join(' ');

function checkSurfaces(skills: readonly Skill[]): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const skill of skills) {
    for (const surface of [skill.name, ...skill.aliases]) {
      const folded = key(surface);
      const owner = owners.get(folded);
      if (folded === '') problems.push(`${skill.id}: "${surface}" has no letter or digit`);
      else if (owner === skill.id) problems.push(`${skill.id}: "${surface}" stands twice`);
      else if (owner !== undefined && skill.careful[surface] !== 'never')
        problems.push(`"${surface}" belongs to ${owner} and to ${skill.id} (${skill.category})`);
      if (skill.careful[surface] !== 'never') owners.set(folded, skill.id);
    }
    for (const surface of Object.keys(skill.careful)) {
      if (surface !== skill.name && !skill.aliases.includes(surface))
        problems.push(`${skill.id}: careful with "${surface}", which is neither its name nor an alias`);
    }
  }
  return problems;
}

function checkImplies(byId: ReadonlyMap<string, Skill>): string[] {
  const problems: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string, path: readonly string[]): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      problems.push(`implies goes in a circle: ${[...path, id].join(' → ')}`);
      return;
    }
    state.set(id, 'open');
    for (const implied of byId.get(id)?.implies ?? []) {
      if (byId.has(implied)) visit(implied, [...path, id]);
      else problems.push(`${id} implies ${implied}, which is no skill`);
    }
    state.set(id, 'done');
  };
  for (const id of byId.keys()) visit(id, []);
  return problems;
}
