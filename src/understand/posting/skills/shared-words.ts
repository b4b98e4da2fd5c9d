// Members of a list that share words → each with the words that it was written without.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { emptyWords, softWords } from './general-words.ts';
import type { Member } from './list.ts';
import { isAdjective, isDependent, isUpper } from './phrase.ts';
import type { Piece } from './piece.ts';
import { composedTerm, type Term } from './term.ts';
import { setOf } from './words.ts';

// Nouns that are shared by nouns before them: "contract, commercial and IT law". Others are not: "Zoom and other
// online platforms" names no Zoom platforms, and one-word terms before them are asked for as they stand.
const sharedHeads = setOf(
  `law laws strategies processes initiatives regulations certification certifications market markets jurisdiction
  jurisdictions agency agencies sector sectors industry industries settings environments companies`,
);

// What a place or a country is named for: "the DACH/German market", "German or French law".
const regions = setOf('law laws market markets jurisdiction jurisdictions regulations legislation');

// Of the nouns that say nothing alone these make a term with an adjective: "distributed and parallel systems".
const tellingHeads = setOf(`
  systems tools technologies applications techniques principles practices solutions languages concepts initiatives`);

// Nouns that name a field only with their own first word: "statistical and machine learning" is no statistical learning.
const boundHeads = setOf('learning intelligence vision language');

// Nouns of doing and of means, which take over the start of the phrase before them: "pipeline design and scheduling".
const sharedStarts = setOf(`
  design development delivery deployment monitoring scheduling maintenance implementation execution validation
  optimization optimisation testing planning analysis evaluation integration migration administration configuration
  tuning automation reporting tools tooling frameworks standards documentation support governance orchestration
  engineering creation coordination editing selection collection management support maintenance sales
  preparation review assessment improvement modeling modelling visualization visualisation`);

/** A run of one word, which may lack its noun or its start. */
export function isLone(core: readonly Piece[]): boolean {
  const [piece, ...others] = core;
  return piece !== undefined && others.length === 0 && !/\s/.test(piece.text) && piece.kind !== 'soft';
}

/**
 * "structured and unstructured data", "contract, commercial and IT law": the noun of this run completes the words
 * waiting for it. Those that were terms already are renamed where they stand; the others come back as terms.
 */
export function sharedNoun(
  waiting: readonly Piece[],
  core: readonly Piece[],
  members: readonly Member[],
  source: string,
  lexicon: Lexicon,
): Term[] {
  const last = core.at(-1);
  const noun = last === undefined ? '' : (source.slice(last.start, last.end).split(/\s+/).at(-1) ?? '');
  const words = core.flatMap((piece) => piece.text.split(/\s+/));
  const head = noun.toLowerCase();
  if (last === undefined || words.length < 2 || isAdjective(head) || !/^\p{L}{2,}/u.test(head)) return [];
  if ((emptyWords.has(head) && !tellingHeads.has(head)) || softWords.has(head)) return [];
  const added: Term[] = [];
  for (const piece of waiting) {
    if (last.kind === 'skill' && boundHeads.has(head)) continue;
    const alike = isUpper(source, piece.start) === /^\p{Lu}/u.test(noun);
    const first = waiting.length === 1 && members.length === 0;
    const shares =
      isAdjective(piece.text) ||
      (first && isDependent([piece])) ||
      (piece.kind === 'word' && alike && sharedHeads.has(head)) ||
      (regions.has(head) && members.length < 2 && isUpper(source, piece.start));
    if (!shares || emptyWords.has(piece.text) || softWords.has(piece.text)) continue;
    const name = `${source.slice(piece.start, piece.end)} ${noun}`;
    const stands = members.flatMap(({ terms }) => terms).find(({ start }) => start === piece.start);
    if (stands === undefined) {
      added.push(composedTerm(name, { start: piece.start, end: last.end }, lexicon));
    } else if (!stands.known || (regions.has(head) && isUpper(source, piece.start))) {
      Object.assign(stands, composedTerm(name, stands, lexicon));
    }
  }
  return added;
}

/** "model deployment and monitoring": the lone noun of this run takes over the first words of the run before. */
export function sharedStart(
  own: readonly Term[],
  core: readonly Piece[],
  previous: readonly Piece[],
  source: string,
  lexicon: Lexicon,
): Term[] {
  const piece = core[0];
  const first = previous[0];
  const before = first === undefined ? '' : source.slice(first.start, previous.at(-1)?.end);
  const words = before.split(/\s+/);
  const start = words.slice(0, -1).join(' ');
  const noun = words.at(-1)?.toLowerCase() ?? '';
  const alike = sharedStarts.has(noun) && noun !== 'management'; // "project management and execution"
  if (piece === undefined || !sharedStarts.has(piece.text) || start === '' || !alike || words.length > 4)
    return [...own];
  const name = `${start} ${source.slice(piece.start, piece.end)}`;
  const [only] = own;
  if (only?.known === true) return [{ ...only, name }];
  return [composedTerm(name, piece, lexicon)];
}
