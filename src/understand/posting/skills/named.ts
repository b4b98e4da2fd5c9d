// Block → the skills of the lexicon that it names, without those that are only part of a longer word.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { findSkills } from '../../../lexicon/matcher.ts';
import type { Block } from '../block.ts';
import { softWords } from './general-words.ts';
import type { Named } from './piece.ts';
import { announcers } from './words.ts';

// "Python-based" is about Python, "AI-adjacent" is not about AI.
const keepsMeaning =
  /^-(?:based|native|specific|related|powered|like|compatible|style|focused|heavy|first)(?![\p{L}-])/u;

/** Skills in order, with offsets of the document. Conduct ("presentation skills") is marked as soft. */
export function namedIn(block: Block, lexicon: Lexicon): Named[] {
  const named: Named[] = [];
  for (const { skill, start, end } of findSkills(lexicon, block.text, { offset: block.start })) {
    const after = block.plain.slice(end - block.start, end - block.start + 14);
    const before = block.plain.slice(Math.max(0, start - block.start - 4), start - block.start);
    if (/^-\p{L}/u.test(after) && !keepsMeaning.test(after)) continue;
    if (/\bnon-$/.test(before)) continue;
    const words = block.plain.slice(start - block.start, end - block.start).split(/[\s/]+/);
    const conduct = words.every((word) => softWords.has(word) || word === 'skills' || word === 'skill');
    const soft = conduct || lexicon.skills.get(skill)?.category === 'soft-skills';
    // In "leadership experience shaping policy" the last word announces what follows: it must stay a word.
    if (soft && announcers.has(words.at(-1) ?? '')) continue;
    named.push({ skill, start, end, soft });
  }
  return named;
}
