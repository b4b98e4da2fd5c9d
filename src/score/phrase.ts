// A posting's own term × a resume's passages → where its words stand, and how sure that is.
import { isHollow, stem } from '../lexicon/stem.ts';
import { wordsIn } from '../lexicon/tokens.ts';
import { wordFacts } from '../lexicon/word-facts.ts';
import type { Vocabulary } from '../lexicon/words.ts';
import type { Passage, Resume } from '../model/profile.ts';
import type { Source } from '../model/source.ts';
import { tokensOf } from './passage-tokens.ts';
import { phraseCredit } from './weights.ts';

interface Found {
  stem: string;
  start: number;
  end: number;
  /** Number of the word in its passage. */
  place: number;
}

interface ReadPassage {
  passage: Passage;
  words: Found[];
}

/** Where the words that a search asks for stand in a resume, with the passages that hold each: made once a resume. */
export interface PhraseIndex {
  passages: ReadPassage[];
  holders: Map<string, number[]>;
}

/** Terms that will be searched, with their stems. */
export interface SoughtTerms {
  stems: ReadonlyMap<string, readonly string[]>;
  /** The stem of a word where a term asks for it, else null. */
  soughtStem: (vocabulary: Vocabulary, word: number) => string | null;
}

/** Where a term was found; `credit` is 0..1. */
export interface PhraseHit {
  credit: number;
  passage: Passage;
  source: Source;
}

/** Prepares terms to be searched in any number of resumes. */
export function soughtTerms(terms: Iterable<string>): SoughtTerms {
  const stems = new Map([...terms].map((term) => [term, termStems(term)]));
  const all = new Set([...stems.values()].flat());
  return { stems, soughtStem: wordFacts((stem) => (all.has(stem) ? stem : null)) };
}

/** Indexes the passages of a resume by those stems that are sought. */
export function indexPassages({ passages }: Resume, { stems, soughtStem }: SoughtTerms): PhraseIndex {
  const index: PhraseIndex = { passages: [], holders: new Map() };
  if (stems.size === 0) return index;
  for (const [at, tokens] of tokensOf(passages).entries()) {
    const passage = passages[at];
    if (passage === undefined) continue;
    const words: Found[] = [];
    for (let place = 0; place < tokens.size; place++) {
      const stem = soughtStem(tokens.vocabulary, tokens.words[place] ?? 0);
      if (stem === null) continue;
      words.push({ stem, start: tokens.starts[place] ?? 0, end: tokens.ends[place] ?? 0, place });
      const holders = index.holders.get(stem);
      if (holders === undefined) index.holders.set(stem, [at]);
      else if (holders.at(-1) !== at) holders.push(at);
    }
    index.passages.push({ passage, words });
  }
  return index;
}

/** The stems of a term that a search must find; all of its words when none carries meaning. */
export function termStems(term: string): string[] {
  const words = wordsIn(term).map(({ folded }) => folded);
  const telling = words.filter((word) => !isHollow(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stem))];
}

/**
 * The places of a term's stems, best first. Words close together count in full, apart in one
 * passage less, two thirds of them close together least; anything weaker is no hit.
 */
export function findPhrase(index: PhraseIndex, wanted: readonly string[]): PhraseHit[] {
  const counts = new Map<number, number>();
  for (const one of wanted) {
    for (const at of index.holders.get(one) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const hits: PhraseHit[] = [];
  for (const [at, count] of counts) {
    if (count * 3 < wanted.length * 2) continue;
    const hit = hitIn(index.passages[at], wanted);
    if (hit !== null) hits.push(hit);
  }
  return hits.sort((a, b) => b.credit - a.credit || a.source.start - b.source.start);
}

function hitIn(read: ReadPassage | undefined, wanted: readonly string[]): PhraseHit | null {
  if (read === undefined) return null;
  const words = read.words.filter((word) => wanted.includes(word.stem));
  const window = narrowest(words, wanted.length + 4);
  if (window === null) return null;
  const complete = new Set(words.map((word) => word.stem)).size === wanted.length;
  const share = window.distinct / wanted.length;
  const credit =
    share === 1
      ? phraseCredit.together
      : complete
        ? phraseCredit.apart
        : share >= 2 / 3
          ? phraseCredit.most
          : 0;
  if (credit === 0) return null;
  return { credit, passage: read.passage, source: sourceWithin(read.passage, window.start, window.end) };
}

/** The stretch of at most `width` words that holds the most different stems, the shortest of those. */
function narrowest(
  words: readonly Found[],
  width: number,
): { distinct: number; start: number; end: number } | null {
  let best: { distinct: number; start: number; end: number } | null = null;
  const inside = new Map<string, number>();
  let left = 0;
  for (const word of words) {
    inside.set(word.stem, (inside.get(word.stem) ?? 0) + 1);
    for (let first = words[left]; first !== undefined; first = words[left]) {
      const count = inside.get(first.stem) ?? 0;
      if (word.place - first.place < width && count < 2) break;
      if (count > 1) inside.set(first.stem, count - 1);
      else inside.delete(first.stem);
      left++;
    }
    const start = words[left]?.start ?? word.start;
    const shorter = best !== null && word.end - start < best.end - best.start;
    if (best === null || inside.size > best.distinct || (inside.size === best.distinct && shorter)) {
      best = { distinct: inside.size, start, end: word.end };
    }
  }
  return best;
}

function sourceWithin(passage: Passage, start: number, end: number): Source {
  const before = passage.quote.slice(0, start);
  return {
    line: passage.line + before.split('\n').length - 1,
    page: passage.page,
    start: passage.start + start,
    end: passage.start + end,
    quote: passage.quote.slice(start, end),
  };
}
