// Lexicon × what somebody typed → the skills of that id, name or alias, else names like it, else names with it.
import type { SkillCategories, SkillLookup } from '../model/skill-lookup.ts';
import type { KnownSkill, Lexicon } from './lexicon.ts';
import { byLetters, skillEntry } from './skill-entry.ts';
import { nearestSkills, skillsNamedWith } from './suggest.ts';
import { wordsIn } from './tokens.ts';

/** Looks a skill up. Names are compared as the matcher does, but for case, which nobody types in a query. */
export function lookUpSkill(lexicon: Lexicon, query: string): SkillLookup {
  const said = query.trim();
  const result = { schema: 'rolefit.skill-lookup/1' as const, query: said };
  const skills = called(lexicon, said).map((skill) => skillEntry(lexicon, skill));
  if (skills.length > 0) return { ...result, match: 'exact', skills, named: [] };
  const near = nearestSkills(lexicon, said);
  if (near.length > 0) return { ...result, match: 'near', skills, named: near };
  const named = said === '' ? [] : skillsNamedWith(lexicon, said);
  return { ...result, match: named.length > 0 ? 'part' : 'none', skills, named };
}

function called(lexicon: Lexicon, query: string): KnownSkill[] {
  const byId = lexicon.skills.get(query.toLowerCase());
  const wanted = new Set(keysOf(query));
  const surfaces = lexicon.surfaces();
  const byName = [...lexicon.skills.values()].filter(({ id, name, careful }) =>
    [name, ...(surfaces.get(id) ?? []), ...Object.keys(careful)].some((surface) =>
      keysOf(surface).some((key) => wanted.has(key)),
    ),
  );
  return byId === undefined ? byName : [byId, ...byName.filter((skill) => skill !== byId)];
}

/** A name as it is, and in the singular. */
function keysOf(surface: string): string[] {
  const words = wordsIn(surface);
  const last = words.at(-1);
  if (last === undefined) return [];
  const before = words.slice(0, -1);
  const forms = last.singular === null ? [last.folded] : [last.folded, last.singular];
  return forms.map((form) => [...before.map(({ folded }) => folded), form].join(' '));
}

/** Counts skills and ways to write them, by category in alphabetical order. */
export function skillCategories(lexicon: Lexicon): SkillCategories {
  const surfaces = lexicon.surfaces();
  const counts = new Map<string, { category: string; skills: number; surfaces: number }>();
  for (const { id, category } of lexicon.skills.values()) {
    const count = counts.get(category) ?? { category, skills: 0, surfaces: 0 };
    counts.set(category, count);
    count.skills += 1;
    count.surfaces += surfaces.get(id)?.length ?? 0;
  }
  const categories = [...counts.values()].sort((a, b) => byLetters(a.category, b.category));
  return {
    schema: 'rolefit.skill-categories/1',
    skills: lexicon.skills.size,
    surfaces: categories.reduce((sum, count) => sum + count.surfaces, 0),
    categories,
  };
}
