// Lexicon × text → the skills that the text names, with exact spans: longest match over a token trie, then
// the checks for names that are also ordinary words.
import type { Care } from '../model/skill.ts';
import { findGapped } from './gapped.ts';
import type { Lexicon, Surface, TrieNode } from './lexicon.ts';
import { type Token, tokenize } from './tokens.ts';

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
  const { offset = 0, list = false, gapped = false } = options;
  const tokens = tokenize(text);
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = longestAt(lexicon, text, tokens, index, list);
    if (found !== null) candidates.push(found);
    index = found === null ? index + 1 : found.last + 1;
  }
  pair(lexicon, text, candidates);
  vouch(text, candidates, tokens);
  dropAcronyms(text, candidates, tokens);
  const mentions: SkillMention[] = [];
  for (const { skill, start, end, surface, isName, certain } of candidates) {
    if (certain) mentions.push({ skill, start: start + offset, end: end + offset, surface, isName });
  }
  if (!gapped) return mentions;
  for (const { skill, first, last } of findGapped(tokens)) {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    const surface = text.slice(start, end);
    mentions.push({ skill, start: start + offset, end: end + offset, surface, isName: false });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function longestAt(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  first: number,
  list: boolean,
): Candidate | null {
  const ends: Ending[] = [];
  for (const form of formsOf(tokens[first])) walk(lexicon.startingWith(form), tokens, first, ends);
  for (const { surface, last } of ends.sort((a, b) => b.last - a.last)) {
    const [skill, written] = surface;
    const care = lexicon.skills.get(skill)?.careful[written] ?? null;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    if (!passes(care, written, text.slice(start, end), list)) continue;
    const isName = written === lexicon.skills.get(skill)?.name;
    const certain = care !== 'neighbour' || list;
    return { skill, start, end, surface: written, isName, first, last, certain };
  }
  return null;
}

interface Ending {
  surface: Surface;
  last: number;
}

/** A word as it is, and in the singular where it may be a plural. */
function formsOf(token: Token | undefined): string[] {
  if (token === undefined) return [];
  return token.singular === null ? [token.folded] : [token.folded, token.singular];
}

/** Collects every surface that ends on a path from `node`, which the token at `last` led to. */
function walk(node: TrieNode | null, tokens: readonly Token[], last: number, ends: Ending[]): void {
  if (node === null) return;
  if (node.surface !== null) ends.push({ surface: node.surface, last });
  const next = tokens[last + 1];
  if (node.next === null || next === undefined || !next.joins) return;
  for (const form of formsOf(next)) walk(node.next.get(form) ?? null, tokens, last + 1, ends);
}

const loose = (words: string): string => words.replace(/[\s\-‐‑–/]+/gu, ' ');

/** Whether the words in the text satisfy a surface's care: exact case, or all capitals inside a list. */
function passes(care: Care | null, surface: string, written: string, list: boolean): boolean {
  if (care === null) return true;
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
function dropAcronyms(text: string, candidates: readonly Candidate[], tokens: readonly Token[]): void {
  for (const [index, candidate] of candidates.entries()) {
    const letters = text.slice(candidate.start, candidate.end);
    if (!/^[A-Z]{2,6}$/.test(letters) || text[candidate.start - 1] !== '(') continue;
    const words = tokens.slice(Math.max(0, candidate.first - letters.length), candidate.first);
    const initials = words.map((word) => text[word.start]).join('');
    const before = candidates[index - 1];
    const isNamed = before?.skill === candidate.skill && before.last === candidate.first - 1;
    if (initials === letters && !isNamed) candidate.certain = false;
  }
}
