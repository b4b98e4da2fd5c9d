// Lexicon × text → the skills that the text names, with exact spans: longest match over a token trie, then
// the checks for names that are also ordinary words.
import type { Care } from '../model/skill.ts';
import { findGapped } from './gapped.ts';
import type { Lexicon } from './lexicon.ts';
import { type Stretch, wholeOf } from './stretch.ts';
import type { Tokens } from './tokens.ts';
import { leads, type Surface, type Trie, trieOf } from './trie.ts';

/** A skill named in a text; `start` and `end` are UTF-16 offsets, `surface` the lexicon's way to write it. */
export interface SkillMention {
  skill: string;
  start: number;
  end: number;
  surface: string;
  isName: boolean;
}

export interface FindOptions {
  /** Added to every offset: where this text begins in its document. */
  offset?: number;
  /** True for a text that lists skills, where a careful name needs no other skill beside it. */
  list?: boolean;
  /** True to also find skills said with other words in between; these may lie over other mentions. */
  gapped?: boolean;
}

interface Candidate extends SkillMention {
  first: number;
  last: number;
  certain: boolean;
}

/** Tokens between a careful name and the skill that vouches for it: the width of a list item or two. */
const neighbourhood = 5;

/** All skills that `text` names, in order, without overlaps. Linear in the length of the text. */
export function findSkills(lexicon: Lexicon, text: string, options: FindOptions = {}): SkillMention[] {
  return findSkillsIn(lexicon, wholeOf(text, options.offset), options);
}

/** The same for a stretch of a text. */
export function findSkillsIn(
  lexicon: Lexicon,
  stretch: Stretch,
  { list = false, gapped = false }: Omit<FindOptions, 'offset'>,
): SkillMention[] {
  const { tokens, offset } = stretch;
  const candidates = candidatesIn(lexicon, stretch, list);
  if (candidates.length > 0) {
    pair(lexicon, tokens.text, candidates);
    vouch(tokens, candidates);
    dropAcronyms(stretch, candidates);
  }
  const mentions: SkillMention[] = [];
  for (const { skill, start, end, surface, isName, certain } of candidates) {
    if (certain) mentions.push({ skill, start: start + offset, end: end + offset, surface, isName });
  }
  if (!gapped) return mentions;
  for (const { skill, first, last } of findGapped(stretch)) {
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[last] ?? 0;
    const surface = tokens.text.slice(start, end);
    mentions.push({ skill, start: start + offset, end: end + offset, surface, isName: false });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** The longest name at every place that none before reaches into. */
function candidatesIn(lexicon: Lexicon, stretch: Stretch, list: boolean): Candidate[] {
  const { vocabulary, words } = stretch.tokens;
  const trie = trieOf(lexicon, vocabulary);
  const candidates: Candidate[] = [];
  for (let index = stretch.first; index < stretch.last; ) {
    const word = words[index] ?? 0;
    const ends: Ending[] = [];
    follow(trie, stretch, trie.root(vocabulary.form(word)), index, ends);
    const single = vocabulary.single(word);
    if (single >= 0) follow(trie, stretch, trie.root(single), index, ends);
    const found = ends.length === 0 ? null : longestOf(ends, stretch, index, list);
    if (found !== null) candidates.push(found);
    index = found === null ? index + 1 : found.last + 1;
  }
  return candidates;
}

interface Ending {
  surface: Surface;
  last: number;
}

/** Collects every surface that ends on a path from `node`, which the token at `last` led to. */
function follow(trie: Trie, stretch: Stretch, node: number, last: number, ends: Ending[]): void {
  if (!leads(node)) return;
  const surface = trie.surface(node);
  if (surface !== null) ends.push({ surface, last });
  const { words, joins, vocabulary } = stretch.tokens;
  const next = last + 1;
  if (next >= stretch.last || joins[next] !== true) return;
  const word = words[next] ?? 0;
  follow(trie, stretch, trie.next(node, vocabulary.form(word)), next, ends);
  const single = vocabulary.single(word);
  if (single >= 0) follow(trie, stretch, trie.next(node, single), next, ends);
}

function longestOf(ends: Ending[], stretch: Stretch, first: number, list: boolean): Candidate | null {
  if (ends.length > 1) ends.sort((a, b) => b.last - a.last);
  const { starts, ends: stops, text } = stretch.tokens;
  for (const { surface, last } of ends) {
    const { skill, written, care, isName } = surface;
    const [start, end] = [starts[first] ?? 0, stops[last] ?? 0];
    if (care !== null && !passes(care, written, text.slice(start, end), list)) continue;
    if (care !== null && isVerb(text, start, end)) continue;
    if (end - start === 1 && text[start - 1] === '&' && /\p{L}/u.test(text[start - 2] ?? '')) continue;
    const certain = care !== 'neighbour' || list;
    return { skill, start, end, surface: written, isName, first, last, certain };
  }
  return null;
}

/** "Excel in teamwork", "Excel at selling": a verb that begins a sentence has the capital of a name. */
function isVerb(text: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
    /^\s(?:in|at)\s/.test(text.slice(end, end + 4)) &&
    /(?:^|[\n.;•!?])[^\p{L}\d]*$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}

const loose = (words: string): string => words.replace(/[\s\-‐‑–/]+/gu, ' ');

/** Whether the words in the text satisfy a surface's care: exact case, or all capitals inside a list. */
function passes(care: Care, surface: string, written: string, list: boolean): boolean {
  const words = loose(written);
  const wanted = loose(surface);
  if (words === wanted) return true;
  // A lone capitalised word with an s is mostly a verb: "Excels at …", "Sparks interest".
  if (words === `${wanted}s`) return !/^\p{Lu}\p{Ll}+$/u.test(wanted);
  // A lower-case name that only needs a neighbour is an ordinary word: at the start of a line it has a capital.
  if (care === 'neighbour' && wanted === wanted.toLowerCase()) return words.toLowerCase() === wanted;
  return list && words === wanted.toUpperCase() && wanted.length > 2;
}

/** Categories of products: two of their names side by side are hardly ever two ordinary words. */
const ofProducts = new Set([
  'cloud',
  'data',
  'databases',
  'design',
  'devops',
  'machine-learning',
  'mobile',
  'programming-languages',
  'software-practice',
  'web',
]);
const coordination = /^(?:,|\/|,? (?:and|or)| &) ?$/;

/**
 * Makes two careful names of products certain that stand side by side, each with its capital ("Playwright or
 * Cypress"). It fails on a list of people or towns that are all called like products.
 */
function pair(lexicon: Lexicon, text: string, candidates: readonly Candidate[]): void {
  const isProduct = ({ skill, surface, certain }: Candidate): boolean =>
    !certain && /^\p{Lu}/u.test(surface) && ofProducts.has(lexicon.skills.get(skill)?.category ?? '');
  for (const [index, left] of candidates.entries()) {
    const right = candidates[index + 1];
    if (right === undefined || left.skill === right.skill || !isProduct(left) || !isProduct(right)) continue;
    if (coordination.test(text.slice(left.end, right.start))) left.certain = true;
  }
}

/**
 * Makes an uncertain candidate certain when a certain one stands within a few tokens in the same sentence,
 * walking once forwards and once backwards so that a list vouches for all its members.
 */
function vouch({ text, starts, ends }: Tokens, candidates: Candidate[]): void {
  const near = (a: Candidate, b: Candidate): boolean => {
    const [left, right] = a.first < b.first ? [a, b] : [b, a];
    if (right.first - left.last > neighbourhood) return false;
    const from = ends[left.last] ?? 0;
    const to = starts[right.first] ?? 0;
    return !/[.!?](?:\s|$)/.test(text.slice(from, to));
  };
  const pass = (order: readonly Candidate[]): void => {
    let vouching: Candidate | null = null;
    for (const candidate of order) {
      if (!candidate.certain && vouching !== null) candidate.certain = near(vouching, candidate);
      if (candidate.certain) vouching = candidate;
    }
  };
  pass(candidates);
  pass([...candidates].reverse());
}

/**
 * "American Welding Society (AWS)": letters in brackets that only shorten the words before them mean those
 * words, not the skill that is written with the same letters.
 */
function dropAcronyms({ tokens, first, start }: Stretch, candidates: readonly Candidate[]): void {
  const { text, starts } = tokens;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.start === start || text[candidate.start - 1] !== '(') continue;
    const letters = text.slice(candidate.start, candidate.end);
    if (!/^[A-Z]{2,6}$/.test(letters)) continue;
    const words = starts.slice(Math.max(first, candidate.first - letters.length), candidate.first);
    const initials = words.map((word) => text[word]).join('');
    const before = candidates[index - 1];
    const isNamed = before?.skill === candidate.skill && before.last === candidate.first - 1;
    if (initials === letters && !isNamed) candidate.certain = false;
  }
}
