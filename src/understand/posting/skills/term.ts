// A skill or phrase that a clause asks for, with its place and what the list grammar must know of it.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { findSkills } from '../../../lexicon/matcher.ts';
import type { Span } from '../../../model/source.ts';
import type { AskedSkill } from '../../../model/spec.ts';

export interface Term extends AskedSkill, Span {
  /** True for a product or method called by its own name; false for a class of things ("relational databases"). */
  proper: boolean;
  /** True for what a tool is used for, which counts only in a list of uses. */
  use?: boolean;
  /** True for a name that counts only beside a skill of the lexicon. */
  weak: boolean;
}

/** The term for words that stand apart in the text: a skill of the lexicon where they name one. */
export function composedTerm(name: string, { start, end }: Span, lexicon: Lexicon): Term {
  const [only] = findSkills(lexicon, name, { list: true });
  const id = only !== undefined && only.end - only.start === name.length ? only.skill : null;
  return { id: id ?? kebabOf(name), name, known: id !== null, weak: false, proper: false, start, end };
}

/** The id of a literal term: its words in lower case, joined by hyphens, without diacritics. */
export function kebabOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/c\+\+/g, 'cpp')
    .replace(/#/g, 'sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
