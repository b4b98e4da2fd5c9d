// A pattern → the beginnings that the first word of its matches can have, so that a text without any need not be searched.
import { type Atom, type Item, parsePattern, type SignSet } from './pattern.ts';

/** Beginnings in lower case, or as written where the pattern minds case; every digit stands as 0. */
export interface Openings {
  /** Whole words. */
  words: Set<string>;
  /** Beginnings of longer words. */
  starts: Set<string>;
}

interface State {
  prefix: string;
  /** Nothing of a word can stand before what comes next. */
  anchored: boolean;
}

/** Beginnings are compared up to here. */
const longest = 12;

/**
 * Collects the openings. It may say more than there are, never less. Throws for a pattern whose matches can begin
 * inside of a word or with any word: nothing tells beforehand where these are.
 */
export function openingsOf(pattern: RegExp): Openings {
  const openings: Openings = { words: new Set(), starts: new Set() };
  const fold = (sign: string): string => (pattern.flags.includes('i') ? sign.toLowerCase() : sign);
  const fail = (why: string): never => {
    throw new Error(`${why}: ${pattern.source.slice(0, 80)}`);
  };
  const end = (state: State, whole: boolean): void => {
    if (state.prefix === '') fail('The pattern can begin with any word');
    (whole ? openings.words : openings.starts).add(state.prefix);
  };

  /** The states after one sign; those that are done are collected. */
  const afterSign = (states: readonly State[], { signs, others, any }: SignSet): State[] => {
    const next: State[] = [];
    for (const state of states) {
      if (any) {
        end(state, false);
        continue;
      }
      if (others) {
        if (state.prefix === '') next.push({ prefix: '', anchored: true });
        else end(state, true);
      }
      for (const sign of signs) {
        if (state.prefix === '' && !state.anchored) fail('A match can begin inside of a word');
        const prefix = state.prefix + fold(sign);
        if (prefix.length >= longest) end({ prefix, anchored: true }, false);
        else next.push({ prefix, anchored: true });
      }
    }
    return next;
  };

  const afterLetters = (states: readonly State[], letters: string): State[] => {
    const next: State[] = [];
    for (const { prefix, anchored } of states) {
      if (prefix === '' && !anchored) fail('A match can begin inside of a word');
      const longer = prefix + fold(letters);
      if (longer.length < longest) next.push({ prefix: longer, anchored: true });
      else end({ prefix: longer.slice(0, longest), anchored: true }, false);
    }
    return next;
  };

  const afterAtom = (states: readonly State[], atom: Atom): State[] => {
    switch (atom.kind) {
      case 'sign':
        return afterSign(states, atom.set);
      case 'letters':
        return afterLetters(states, atom.letters);
      case 'group':
        return distinct(atom.options.flatMap((items) => afterItems(states, items)));
      case 'edge': {
        const { start, end: isEnd } = atom;
        for (const state of states) if (isEnd && state.prefix !== '') end(state, true);
        return states
          .filter((state) => !isEnd || state.prefix === '')
          .map(({ prefix, anchored }) => ({ prefix, anchored: anchored || start }));
      }
      default:
        return [...states];
    }
  };

  const afterItem = (states: readonly State[], { atom, min, max }: Item): State[] => {
    if (states.length === 0) return [];
    if (min === 1 && max === 1) return afterAtom(states, atom);
    let current = states.map((state) => ({ ...state }));
    const passed: State[] = min === 0 ? states.map((state) => ({ ...state })) : [];
    for (let count = 1; count <= Math.min(max, 2) && current.length > 0; count++) {
      current = afterAtom(current, atom);
      if (count >= min) passed.push(...current.map((state) => ({ ...state })));
    }
    // Whatever more repeats can add is left open.
    if (max > 2) {
      for (const state of current) if (state.prefix !== '') end(state, false);
      passed.push(...current.filter(({ prefix }) => prefix === ''));
    }
    return distinct(passed);
  };

  const afterItems = (states: readonly State[], items: readonly Item[]): State[] =>
    items
      .reduce<readonly State[]>((current, item) => afterItem(current, item), states)
      .map((s) => ({ ...s }));

  for (const state of parsePattern(pattern).flatMap((items) =>
    afterItems([{ prefix: '', anchored: false }], items),
  ))
    end(state, false);
  return openings;
}

function distinct(states: readonly State[]): State[] {
  if (states.length < 2) return [...states];
  const seen = new Map(states.map((state) => [`${state.anchored}${state.prefix}`, state]));
  return [...seen.values()];
}
