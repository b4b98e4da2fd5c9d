// Compiled skill entries → the Lexicon that matchers and scores look things up in.

/** How careful the matcher must be with one surface form of a skill. */
export type Care = 'case' | 'neighbour' | 'never';

/** One reviewed line of `data/*.yaml`; `category` is the name of its file. */
export interface Skill {
  id: string;
  name: string;
  category: string;
  aliases: string[];
  implies: string[];
  careful: Record<string, Care>;
}

/** Skills by id, with the token trie over all their surface forms. */
export interface Lexicon {
  /** Hash of all entries, the user's own included: part of a result's engine stamp. */
  hash: string;
  skills: ReadonlyMap<string, Skill>;
  trie: TrieNode;
}

/** A step of the token trie: the next folded tokens, and the surfaces that end here. */
export interface TrieNode {
  next: Map<string, TrieNode>;
  surfaces: Surface[];
}

/** One way to write a skill. `text` is as written in the lexicon, to compare case with. */
export interface Surface {
  skill: string;
  text: string;
  care: Care | null;
  isName: boolean;
}
