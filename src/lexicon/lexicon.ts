// The vocabulary of skills: the Lexicon that matcher and score look up.
import type { Skill } from '../model/skill.ts';

/** A skill without its other names: those are in the trie. */
export interface KnownSkill extends Omit<Skill, 'aliases'> {
  /** True for a class of things ("message queues"), false for one with a name of its own. */
  umbrella: boolean;
}

/** One way to write a skill: its id, and the text as the lexicon writes it, to compare case with. */
export type Surface = [skill: string, text: string];

/** A way to write a skill as the matcher follows it: the folded tokens behind the first, and the surface they end at. */
export type Path = [rest: readonly string[], surface: Surface];

/** Skills by id, with all their surface forms by the token that they begin with. */
export interface Lexicon {
  /** Hash of all entries, the user's own included: part of a result's engine stamp. */
  hash: string;
  skills: ReadonlyMap<string, KnownSkill>;
  /** The paths that begin with a folded token; of two equal ones the first counts. */
  startingWith: (token: string) => readonly Path[];
  /** Every way to write each skill, by id: listed on demand, because matching does not need it. */
  surfaces: () => ReadonlyMap<string, readonly string[]>;
}
