// The words of a posting × those of a resume's working life → how near they are.
import { tokenize } from '../lexicon/tokens.ts';
import { wordFacts } from '../lexicon/word-facts.ts';
import type { Vocabulary } from '../lexicon/words.ts';
import type { Passage, Resume, SectionKind } from '../model/profile.ts';
import type { RequirementKind, Spec } from '../model/spec.ts';
import { workId } from '../model/work.ts';
import { tokensOf } from './passage-tokens.ts';
import { rarityOf } from './rarity.ts';
import { nearness } from './weights.ts';

/** Weights of the posting's stems, and the length of the vector that they make. */
export interface AskedWords {
  weights: ReadonlyMap<string, number>;
  length: number;
  /** What a word of a resume counts for. */
  worth: (vocabulary: Vocabulary, word: number) => Worth;
}

/** A word's stem and its weight in the posting, 0 where it stands there nowhere; null for a word that says nothing about work. */
type Worth = { stem: string; weight: number } | null;

export interface Nearness {
  /** 0..1. */
  share: number;
  /** The passage that says most of it; null where nothing does. */
  passage: Passage | null;
}

// Sections about work. School names, clubs and addresses are no part of it: they tell who somebody is.
const working = new Set<SectionKind>(['experience', 'projects', 'summary', 'skills', 'other']);
// What people are asked to be, where to live, and to prove: not what the work is about.
const personal = new Set<RequirementKind>(['soft', 'location', 'authorization', 'clearance', 'physical']);

/** The words of a spec that say what the work is: its title and its requirements. */
export function askedWords({ title, requirements }: Spec): AskedWords {
  const texts = requirements
    .filter(({ id, kind }) => id !== workId && !personal.has(kind))
    .map(({ text }) => text);
  const counts = new Map<string, number>();
  for (const text of [title ?? '', ...texts]) {
    for (const stem of stemsIn(text)) {
      if (rarityOf(stem) !== null) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const weights = new Map([...counts].map(([stem, count]) => [stem, weightOf(stem, count)]));
  const squares = [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0);
  return { weights, length: Math.sqrt(squares), worth: wordFacts((stem) => worthOf(stem, weights)) };
}

function worthOf(stem: string, weights: ReadonlyMap<string, number>): Worth {
  return rarityOf(stem) === null ? null : { stem, weight: weights.get(stem) ?? 0 };
}

/**
 * Cosine of log-tf TF-IDF vectors, as a share of `nearness.enough`. The length of the resume's vector is taken from
 * the number of its words, not from each of them: a word of no weight for the posting cannot change it.
 */
export function nearnessOf({ passages }: Resume, asked: AskedWords): Nearness {
  const counts = new Map<string, number>();
  let words = 0;
  let best: Passage | null = null;
  let most = 0;
  for (const [at, tokens] of tokensOf(passages).entries()) {
    const passage = passages[at];
    if (passage === undefined || !working.has(passage.section)) continue;
    let said = 0;
    for (const word of tokens.words) {
      const worth = asked.worth(tokens.vocabulary, word);
      if (worth === null) continue;
      words++;
      if (worth.weight === 0) continue;
      counts.set(worth.stem, (counts.get(worth.stem) ?? 0) + 1);
      said += worth.weight;
    }
    if (said > most) [most, best] = [said, passage];
  }
  let dot = 0;
  for (const [stem, count] of counts) dot += (asked.weights.get(stem) ?? 0) * weightOf(stem, count);
  if (dot === 0) return { share: 0, passage: null };
  const cosine = dot / (asked.length * nearness.lengthOfOne * Math.sqrt(words));
  return { share: Math.min(1, cosine / nearness.enough), passage: best };
}

/** The stems of a text, word by word. */
function stemsIn(text: string): string[] {
  const { words, vocabulary } = tokenize(text);
  return words.map((word) => vocabulary.stem(word));
}

const weightOf = (stem: string, count: number): number => (1 + Math.log(count)) * (rarityOf(stem) ?? 0);
