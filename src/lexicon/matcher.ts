// Lexicon × text → the skills that the text names, with exact spans: longest match over a token trie, then
// the checks for names that are also ordinary words.
import type { Care } from '../model/skill.ts';
import { findGapped } from './gapped.ts';
import type { Lexicon, Surface, TrieNode } from './lexicon.ts';
import type { Stretch } from './stretch.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Word } from './words.ts';

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
  const found = findSkillsIn(lexicon, { text, start: 0, tokens: tokenize(text) }, options);
  const { offset = 0 } = options;
  if (offset === 0) return found;
  return found.map((mention) => ({
    ...mention,
    start: mention.start + offset,
    end: mention.end + offset,
  }));
}

/** The same for a stretch of a text; offsets are those of the text. */
export function findSkillsIn(
  lexicon: Lexicon,
  stretch: Stretch,
  { list = false, gapped = false }: Omit<FindOptions, 'offset'>,
): SkillMention[] {
  const { text, tokens } = stretch;
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = longestAt(lexicon, stretch, index, list);
    if (found !== null) candidates.push(found);
    index = found === null ? index + 1 : found.last + 1;
  }
  if (candidates.length > 0) {
    pair(lexicon, text, candidates);
    vouch(text, candidates, tokens);
    dropAcronyms(stretch, candidates);
  }
  const mentions: SkillMention[] = [];
  for (const { skill, start, end, surface, isName, certain } of candidates) {
    if (certain) mentions.push({ skill, start, end, surface, isName });
  }
  if (!gapped) return mentions;
  for (const { skill, first, last } of findGapped(tokens)) {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    mentions.push({ skill, start, end, surface: text.slice(start, end), isName: false });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function longestAt(
  lexicon: Lexicon,
  { text, tokens }: Stretch,
  first: number,
  list: boolean,
): Candidate | null {
  const token = tokens[first];
  const begins = token === undefined ? none : beginningsOf(lexicon, token.word);
  if (token === undefined || begins.length === 0) return null;
  const ends: Ending[] = [];
  for (const node of begins) walk(node, tokens, first, ends);
  if (ends.length > 1) ends.sort((a, b) => b.last - a.last);
  for (const { surface, last } of ends) {
    const [skill, written] = surface;
    const known = lexicon.skills.get(skill);
    const care = known?.careful[written] ?? null;
    const { start } = token;
    const end = tokens[last]?.end ?? 0;
    if (care !== null && !passes(care, written, text.slice(start, end), list)) continue;
    const certain = care !== 'neighbour' || list;
    return { skill, start, end, surface: written, isName: written === known?.name, first, last, certain };
  }
  return null;
}

interface Ending {
  surface: Surface;
  last: number;
}

const none: readonly TrieNode[] = [];

/** The parts of the trie below a word as it is, and in the singular where it may be a plural; kept with the word. */
function beginningsOf(lexicon: Lexicon, word: Word): readonly TrieNode[] {
  if (word.begins !== null && word.lexicon === lexicon) return word.begins;
  const nodes: TrieNode[] = [];
  for (const form of [word.folded, word.singular]) {
    const node = form === null ? null : lexicon.startingWith(form);
    if (node !== null) nodes.push(node);
  }
  word.lexicon = lexicon;
  word.begins = nodes.length === 0 ? none : nodes;
  return word.begins;
}

/** Collects every surface that ends on a path from `node`, which the token at `last` led to. */
function walk(node: TrieNode, tokens: readonly Token[], last: number, ends: Ending[]): void {
  if (node.surface !== null) ends.push({ surface: node.surface, last });
  const next = tokens[last + 1];
  if (node.next === null || next === undefined || !next.joins) return;
  const { folded, singular } = next.word;
  const same = node.next.get(folded);
  if (same !== undefined) walk(same, tokens, last + 1, ends);
  const one = singular === null ? undefined : node.next.get(singular);
  if (one !== undefined) walk(one, tokens, last + 1, ends);
}

const loose = (words: string): string => words.replace(/[\s\-‐‑–/]+/gu, ' ');

/** Whether the words in the text satisfy a surface's care: exact case, or all capitals inside a list. */
function passes(care: Care, surface: string, written: string, list: boolean): boolean {
  const words = loose(written);
  const wanted = loose(surface);
  if (words === wanted || words === `${wanted}s`) return true;
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
function vouch(text: string, candidates: Candidate[], tokens: readonly Token[]): void {
  const near = (a: Candidate, b: Candidate): boolean => {
    const [left, right] = a.first < b.first ? [a, b] : [b, a];
    if (right.first - left.last > neighbourhood) return false;
    const from = tokens[left.last]?.end ?? 0;
    const to = tokens[right.first]?.start ?? 0;
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
function dropAcronyms({ text, start, tokens }: Stretch, candidates: readonly Candidate[]): void {
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.start === start || text[candidate.start - 1] !== '(') continue;
    const letters = text.slice(candidate.start, candidate.end);
    if (!/^[A-Z]{2,6}$/.test(letters)) continue;
    const words = tokens.slice(Math.max(0, candidate.first - letters.length), candidate.first);
    const initials = words.map((word) => text[word.start]).join('');
    const before = candidates[index - 1];
    const isNamed = before?.skill === candidate.skill && before.last === candidate.first - 1;
    if (initials === letters && !isNamed) candidate.certain = false;
  }
}
