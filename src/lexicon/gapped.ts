// Text → skills that are said with other words in between: "managed a growing team", "supervised twelve nurses".
import { cueOf, cuesOf } from './cues.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import type { Stretch } from './stretch.ts';
import type { Tokens } from './tokens.ts';

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

/** How the verbs begin in every spelling that is folded to theirs: few words need to be stemmed. */
const verbCue = cueOf(/\b(?:manag|lead|led|supervi|overs|ment|head)/i);

// "Managed relationships with engineers" is not about managing engineers.
const breaking = stems('with for to by from on in at that which who through via across into using their our');

/** Where a gapped skill stands: the indexes of its first and last token. */
export interface GappedMention {
  skill: string;
  first: number;
  last: number;
}

/** All gapped skills of a stretch, each at its shortest; they may lie over other mentions. */
export function findGapped({ tokens, first, last }: Stretch): GappedMention[] {
  const found: GappedMention[] = [];
  const { words, vocabulary } = tokens;
  for (let index = first; index < last; index++) {
    const word = words[index] ?? 0;
    if ((cuesOf(vocabulary, word) & verbCue) === 0) continue;
    for (const { skill, verbs, objects, within } of gapped) {
      if (!verbs.has(vocabulary.stem(word))) continue;
      const end = objectAfter(tokens, index, Math.min(last, index + within + 2), objects);
      if (end !== null) found.push({ skill, first: index, last: end });
    }
  }
  return found;
}

function objectAfter(
  { words, joins, vocabulary }: Tokens,
  verb: number,
  stop: number,
  objects: ReadonlySet<string>,
): number | null {
  for (let index = verb + 1; index < stop; index++) {
    if (joins[index] !== true) return null;
    const word = vocabulary.stem(words[index] ?? 0);
    if (objects.has(word)) return index;
    if (breaking.has(word)) return null;
  }
  return null;
}
