// Compiled entries (and the user's own) → Lexicon.
import type { Care, Skill } from '../model/skill.ts';
import { compiled } from './generated.ts';
import type { KnownSkill, Lexicon } from './lexicon.ts';
import { pathsOver, type SurfaceSource, type SurfaceTable, surfacesIn, tableOf } from './surfaces.ts';
import { isUmbrella } from './umbrella.ts';

/** What build.ts writes. */
export interface Compiled {
  hash: string;
  skills: CompiledSkill[];
  surfaces: SurfaceTable;
}

/** An entry ends where the rest of it is empty. */
export type CompiledSkill = [
  id: string,
  name: string,
  category: string,
  implies?: string[],
  umbrella?: 0 | 1,
  careful?: Record<string, Care>,
];

/**
 * The lexicon, with the user's own entries before it: an own entry replaces a built-in one of the same id, and
 * its names go before the same names elsewhere. `hashOf` is called only when there are own entries.
 */
export function loadLexicon(
  own: readonly Skill[] = [],
  hashOf: (own: readonly Skill[]) => string = String,
): Lexicon {
  const data: Compiled = JSON.parse(compiled);
  const skills = new Map<string, KnownSkill>();
  for (const [id, name, category, implies = [], umbrella = 0, careful = {}] of data.skills) {
    skills.set(id, { id, name, category, implies, umbrella: umbrella === 1, careful });
  }
  for (const skill of own) skills.set(skill.id, { ...skill, umbrella: isUmbrella(skill) });
  const hash = own.length === 0 ? data.hash : `${data.hash}+${hashOf(own)}`;
  const replaced = new Set(own.map(({ id }) => id));
  return { hash, skills, ...formsOf([{ table: tableOf(own) }, { table: data.surfaces, without: replaced }]) };
}

/** A lexicon of just these entries, for tests and tools. */
export function lexiconOf(entries: readonly Skill[]): Lexicon {
  const skills = new Map(entries.map((skill) => [skill.id, { ...skill, umbrella: isUmbrella(skill) }]));
  return { hash: 'own', skills, ...formsOf([{ table: tableOf(entries) }]) };
}

const formsOf = (sources: readonly SurfaceSource[]): Pick<Lexicon, 'startingWith' | 'surfaces'> => ({
  startingWith: pathsOver(sources),
  surfaces: () => surfacesIn(sources),
});
