// Text → skills that are said with other words in between: "managed a growing team", "supervised twelve nurses".
import { fold } from './fold.ts';
import { stem, stemOf } from './stem.ts';
import type { Token } from './tokens.ts';

/** A verb, at most `within` words, and what it is done to; words that break the bond end the search. */
interface Gapped {
  skill: string;
  verbs: ReadonlySet<string>;
  objects: ReadonlySet<string>;
  within: number;
}

const stems = (words: string): Set<string> => new Set(words.split(' ').map((word) => stem(fold(word))));

const gapped: readonly Gapped[] = [
  {
    skill: 'staff-supervision',
    verbs: stems(
      'manage managing managed lead led leading supervise supervised supervising oversee oversaw overseeing mentor mentored head headed',
    ),
    objects: stems(
      'team staff employee people engineer developer technician nurse associate crew personnel direct-report subordinate analyst designer worker',
    ),
    within: 5,
  },
];

// "Managed relationships with engineers" is not about managing engineers.
const breaking = stems('with for to by from on in at that which who through via across into using their our');

/** Where a gapped skill stands: the indexes of its first and last token. */
export interface GappedMention {
  skill: string;
  first: number;
  last: number;
}

/** All gapped skills of a tokenised text, each at its shortest; they may lie over other mentions. */
export function findGapped(tokens: readonly Token[]): GappedMention[] {
  const found: GappedMention[] = [];
  for (const [first, token] of tokens.entries()) {
    for (const { skill, verbs, objects, within } of gapped) {
      if (!verbs.has(stemOf(token.word))) continue;
      const last = objectAfter(tokens, first, objects, within);
      if (last !== null) found.push({ skill, first, last });
    }
  }
  return found;
}

function objectAfter(
  tokens: readonly Token[],
  verb: number,
  objects: ReadonlySet<string>,
  within: number,
): number | null {
  for (let index = verb + 1; index <= verb + within + 1; index++) {
    const token = tokens[index];
    if (token === undefined || !token.joins) return null;
    const word = stemOf(token.word);
    if (objects.has(word)) return index;
    if (breaking.has(word)) return null;
  }
  return null;
}
