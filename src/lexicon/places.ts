// A text × a cue → the places where a match that the cue stands for can begin, and the matches there.
import { allCues, type Cue, cuesOf } from './cues.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** Offsets in order. In a word that could hide a beginning, every sign is one. */
export function placesOf(tokens: Tokens, cue: Cue, first = 0, last = tokens.size): number[] {
  const { text, starts, ends, words, vocabulary } = tokens;
  const places: number[] = [];
  for (let index = first; index < last; index++) {
    const cues = cuesOf(vocabulary, words[index] ?? 0);
    if ((cues & cue) === 0) continue;
    const from = starts[index] ?? 0;
    const start = text[from] === '.' ? from + 1 : from;
    const end = cues === allCues ? (ends[index] ?? 0) : start + 1;
    for (let at = start; at < end; at++) places.push(at);
  }
  return places;
}

/** The places of a text by itself. */
export function placesIn(text: string, cue: Cue): number[] {
  return placesOf(tokenize(text), cue);
}

/** A pattern that is only tried at the place where it is told to begin. */
export function atPlace(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
}

/**
 * The matches that a search through the text would give, one after the other, for a pattern made by `atPlace`; `offset`
 * is where the text begins among the places.
 */
export function matchesAt(
  text: string,
  places: readonly number[],
  pattern: RegExp,
  offset = 0,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    if (place - offset < end) continue;
    pattern.lastIndex = place - offset;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}

/** Whether there is a match at one of the places. */
export function isAt(text: string, places: readonly number[], pattern: RegExp): boolean {
  return places.some((place) => {
    pattern.lastIndex = place;
    return pattern.test(text);
  });
}
