// A run of words and skills → its core: what is left when fillers, general words and conduct are gone.
import { oneOf, partOf } from '../../one-of.ts';
import { emptyWords, pronouns, softWords, trades, weakWords } from './general-words.ts';
import type { Piece } from './piece.ts';
import { objectVerbs } from './verbs.ts';
import { isFiller } from './word-role.ts';
import { announcers, fillers, tails } from './words.ts';

const longestPhrase = 6;
// Adjectives of praise and manner add nothing to search for.
const praise = oneOf`
  ^(?:[a-z-]{3,}ful|(?!renew|sustain|wear|programm|afford|tax|pay|port|cap)[a-z-]{3,}[ai]ble)$
  ^${partOf`
    effective | impressive | attractive | innovative | creative | proactive | positive | decisive | persuasive | responsive
    supportive | collaborative | competitive | constructive | comprehensive | extensive | distinctive | inclusive
    intensive | exclusive | massive | expressive | objective | active | productive | intuitive
    ambitious | rigorous | curious | conscientious | serious | numerous | various | continuous | famous | generous
    prestigious | simultaneous | tremendous | enormous | vigorous | [a-z-]+-(?:orientated|oriented|minded)
  `}$
`;
// An adjective left alone from a list ("stable, scalable and cheap services"); nouns in -al and -ment are no adjectives.
const adjective =
  /^[a-z-]{4,}(?:able|ible|ive|ous|ful|less|ed|ic|(?<!ri|rn|errad|opos|prais|ferr|portun|mater|pot|anim|metal|hospit|termin|protoc|capit)al|oriented|wide|(?<!m)ent|smart|bold)$/;

// "high-stakes", "client-facing": a quality of what is asked for, nothing to search for.
const quality =
  /-(?:level|stakes|risk|volume|quality|do|ready|facing|focused|driven|minded|savvy|based|scale|impact|touch|brand|gig|house|first|leading|rich|heavy)$/;
const notSearched =
  /\blevels?$|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|^\d{1,2}[:.]\d{2}|[$£€]|^[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}$|^(?:second|foreign|additional|another|other) languages?$/i;
const determiner = /^(?:a|an|the|all|both|each|these|those|every|this|that)$/;

// "closely", "effectively"; a few nouns end alike.
const manner = /^(?!(?:multi)?family|supply|assembly|anomaly|monopoly|italy)\w+ly$/;

/** The run without fillers and verbs at its front and general words at its end. */
export function coreOf(run: readonly Piece[], source: string): Piece[] {
  let first = 0;
  while (first < run.length && isLead(run, first, source)) first++;
  let last = run.length;
  while (last > first && isTail(run[last - 1])) last--;
  // "a clinical environment setting": an adjective left alone takes its noun back.
  const alone = last - first === 1 && adjective.test(run[first]?.text ?? '');
  if (alone && run[last]?.kind === 'word') last++;
  return run.slice(first, last);
}

function isLead(run: readonly Piece[], index: number, source: string): boolean {
  const piece = run[index];
  if (piece?.kind !== 'word' || isAcronym(piece, source) || isTitled(piece, run[index + 1], source))
    return false;
  return isFiller(piece.text) || /^\d+\+?$/.test(piece.text) || manner.test(piece.text);
}

const isTail = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && (tails.has(piece.text) || /^\d+$/.test(piece.text));

/** "Applied Behavioral Analysis": a filler written large inside a sentence, before a large word, belongs to a name. */
function isTitled(word: Piece, next: Piece | undefined, source: string): boolean {
  if (next?.kind !== 'word' || announcers.has(word.text)) return false;
  const inside = /[\p{L}\p{N},(&/]\s{0,2}$/u.test(source.slice(Math.max(0, word.start - 3), word.start));
  return inside && isUpper(source, word.start) && isUpper(source, next.start);
}

/** "IT" and "US" are no pronouns. */
const isAcronym = ({ start, end }: Piece, source: string): boolean =>
  end - start > 1 && /^\p{Lu}+$/u.test(source.slice(start, end));

/** Whether the letter at `at` is a capital. */
export const isUpper = (source: string, at: number): boolean => /\p{Lu}/u.test(source[at] ?? '');

/** A word too general or too dependent to stand alone, which may share the noun of what follows it. */
export function isDependent(core: readonly Piece[]): boolean {
  const [word, ...others] = core;
  if (word?.kind !== 'word' || others.length > 0 || emptyWords.has(word.text) || softWords.has(word.text))
    return false;
  return weakWords.has(word.text) || adjective.test(word.text);
}

/** Whether a word is an adjective by its ending; a participle counts. */
export const isAdjective = (word: string): boolean => adjective.test(word);

/** The core as a phrase to search for, or nothing when it is too general, too long or about conduct. */
export function phraseOf(core: readonly Piece[], source: string): Piece[] {
  if (core.some((piece) => piece.kind === 'soft')) return [];
  const words = core.flatMap((piece) =>
    isAcronym(piece, source) ? [piece.text.toUpperCase()] : piece.text.split(/[\s/]+/),
  );
  if (
    words.length > longestPhrase ||
    words.some((word) => pronouns.has(word) || /'(?:re|ll|ve|d)$/.test(word))
  )
    return [];
  const [word = '', ...others] = words;
  if (trades.has(words.join(' ')) || others.some((other) => determiner.test(other))) return [];
  if (others.length === 0 && (adjective.test(word) || quality.test(word) || /'s?$/.test(word))) return [];
  if (notSearched.test(words.join(' '))) return [];
  const telling = words.filter(
    (word, index) => word.length > 1 && tells(word) && !praise.test(word) && (index === 0 || !isAct(word)),
  );
  const soft = telling.filter((word) => softWords.has(word)).length;
  const weight = telling.reduce((sum, word) => sum + (weakWords.has(word) ? 0.5 : 1), 0);
  return weight < 1 || soft * 2 > telling.length ? [] : [...core];
}

const tells = (word: string): boolean => !emptyWords.has(word) && !fillers.has(word);

/** "success getting results": what somebody does inside a phrase tells nothing of its own. */
const isAct = (word: string): boolean => word.endsWith('ing') && objectVerbs.has(word);

/** Whether the skills of the lexicon make up at least half of what tells something in the phrase. */
export function coveredBySkills(phrase: readonly Piece[]): boolean {
  let known = 0;
  let other = 0;
  for (const { kind, text } of phrase) {
    if (kind === 'skill') known += text.split(/[\s/-]+/).length;
    else if (tells(text) && !weakWords.has(text)) other += text.split('-').length;
  }
  return known >= other;
}
