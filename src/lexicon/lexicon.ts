// The vocabulary of skills: the Lexicon that matcher and score look up.
import type { Skill } from '../model/skill.ts';

/** A skill without its other names: those are in the trie. */
export interface KnownSkill extends Omit<Skill, 'aliases'> {
  /** True for a class of things ("message queues"), false for one with a name of its own. */
  umbrella: boolean;
}

/** One way to write a skill: its id, and the text as the lexicon writes it, to compare case with. */
export type Surface = [skill: string, text: string];

/** A step of the token trie: the folded tokens that may follow, and the surface that ends here. */
export interface TrieNode {
  next: Map<string, TrieNode> | null;
  surface: Surface | null;
}

/** Skills by id, with the token trie over all their surface forms. */
export interface Lexicon {
  /** Hash of all entries, the user's own included: part of a result's engine stamp. */
  hash: string;
  skills: ReadonlyMap<string, KnownSkill>;
  /** The part of the trie below a first token; null when no surface begins with it. */
  startingWith: (token: string) => TrieNode | null;
  /** Every way to write each skill, by id: listed on demand, because matching does not need it. */
  surfaces: () => ReadonlyMap<string, readonly string[]>;
}
