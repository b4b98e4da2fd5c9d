// The vocabulary of `rolefit skills`: what the lexicon holds about a name that somebody looks up.
import type { Care } from './skill.ts';

/** A skill reached over `implies`; `steps` counts the edges on the shortest way, `via` is the last skill before it. */
export interface LinkedSkill {
  id: string;
  name: string;
  steps: number;
  via: string;
}

/** All that the lexicon holds about one skill. */
export interface SkillEntry {
  id: string;
  name: string;
  category: string;
  /** Other ways to write it, in alphabetical order. */
  aliases: string[];
  /** Ways of writing that are also ordinary words, with the care that the matcher takes. */
  careful: Record<string, Care>;
  /** What this skill proves too, nearest first. */
  implies: LinkedSkill[];
  /** What proves this skill, nearest first. */
  impliedBy: LinkedSkill[];
}

/** A skill whose name or alias resembles or holds the words looked up. */
export interface NamedSkill {
  id: string;
  name: string;
  category: string;
  /** The name or alias in question. */
  surface: string;
}

/** `exact`: entries of that id, name or alias. `near` or `part`: names like it or with it in them, best first. */
export interface SkillLookup {
  schema: 'rolefit.skill-lookup/1';
  query: string;
  match: 'exact' | 'near' | 'part' | 'none';
  skills: SkillEntry[];
  named: NamedSkill[];
}

/** What the lexicon holds by category, as `rolefit skills` prints it without a query. */
export interface SkillCategories {
  schema: 'rolefit.skill-categories/1';
  skills: number;
  surfaces: number;
  categories: { category: string; skills: number; surfaces: number }[];
}
