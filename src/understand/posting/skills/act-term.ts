// A verb and its object → the skill that both name: "managing vendors" is vendor management.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { isAdjective } from './phrase.ts';
import type { Piece } from './piece.ts';
import { composedTerm, type Term } from './term.ts';
import { actNames, objectVerbs } from './verbs.ts';

/**
 * The verb that stands before the core of a run, as the name of what it does: null when it has none, undefined when no
 * verb stands there and that of the run before may hold on.
 */
export function actOf(run: readonly Piece[], core: readonly Piece[]): string | null | undefined {
  const start = core[0]?.start ?? Infinity;
  for (const { text, start: at } of run) {
    if (at >= start) return undefined;
    if (objectVerbs.has(text)) return actNames.get(text) ?? null;
  }
  return undefined;
}

/**
 * Object and act as a skill, where the object is one word and the lexicon has the two under one name. Longer objects
 * tell enough of themselves: "developing business plans" asks for business plans.
 */
export function actTerm(core: readonly Piece[], act: string, lexicon: Lexicon): Term | null {
  const [word, ...others] = core;
  const last = core.at(-1);
  // "Leading small engineering teams" is leading a team, whatever it is made of.
  if (others.length > 0 && last !== undefined && /^teams?$/.test(last.text) && leads.test(act))
    return composedTerm(`team ${act}`, last, lexicon);
  if (word === undefined || others.length > 0 || isAdjective(word.text)) return null;
  if (/^(?:dev|build)/.test(act) && /^(?:teams?|staff|people|associates?)$/.test(word.text)) return null;
  for (const noun of new Set([singularOf(word.text), word.text])) {
    const term = composedTerm(`${noun} ${act}`, word, lexicon);
    if (term.known) return term;
  }
  return null;
}

const leads = /^(?:management|leadership)$/;

const singularOf = (noun: string): string =>
  noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/(?<=(?:ss|x|ch|sh))es$|(?<!s)s$/, '');
