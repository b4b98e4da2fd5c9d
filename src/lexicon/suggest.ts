// Words that no skill is called × all names → the names most like them, or those that hold them.
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { NamedSkill } from '../model/skill-lookup.ts';
import type { Lexicon } from './lexicon.ts';
import { byLetters } from './skill-entry.ts';

/** Slips of the keyboard lie above it ("kuberntes" .98, "postgress" .99), other words of the same letters below. */
const near = 0.88;
const most = 10;

/** Skills with a name like `query`, the most similar first (Jaro–Winkler over lower case), ten at most. */
export function nearestSkills(lexicon: Lexicon, query: string): NamedSkill[] {
  const wanted = query.toLowerCase();
  const best = new Map<string, { named: NamedSkill; similarity: number }>();
  for (const named of allNames(lexicon)) {
    const similarity = jaroWinkler(wanted, named.surface.toLowerCase());
    const before = best.get(named.id);
    if (similarity >= near && similarity > (before?.similarity ?? 0))
      best.set(named.id, { named, similarity });
  }
  return [...best.values()]
    .sort((a, b) => b.similarity - a.similarity || byLetters(a.named.name, b.named.name))
    .slice(0, most)
    .map(({ named }) => named);
}

/** Skills with a name in which a word begins as `query` does, in alphabetical order. */
export function skillsNamedWith(lexicon: Lexicon, query: string): NamedSkill[] {
  const wanted = query.toLowerCase();
  const found = new Map<string, NamedSkill>();
  for (const named of allNames(lexicon)) {
    if (!found.has(named.id) && ` ${named.surface.toLowerCase()}`.includes(` ${wanted}`))
      found.set(named.id, named);
  }
  return [...found.values()].sort((a, b) => byLetters(a.name, b.name));
}

/** Every way to write every skill, its name first. */
function* allNames(lexicon: Lexicon): Generator<NamedSkill> {
  const surfaces = lexicon.surfaces();
  for (const { id, name, category, careful } of lexicon.skills.values()) {
    const others = new Set([name, ...(surfaces.get(id) ?? []), ...Object.keys(careful)]);
    for (const surface of others) yield { id, name, category, surface };
  }
}
