// Block → the skills of the lexicon that it names, without those that are only part of a longer word.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { findSkills, type SkillMention } from '../../../lexicon/matcher.ts';
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
  const found = findSkills(lexicon, block.text, { offset: block.start });
  for (const { skill, start, end } of found.flatMap((mention) => alternatives(mention, block, lexicon))) {
    const after = block.plain.slice(end - block.start, end - block.start + 14);
    const before = block.plain.slice(Math.max(0, start - block.start - 4), start - block.start);
    if (/^-\p{L}/u.test(after) && !keepsMeaning.test(after)) continue;
    if (/\bnon-$/.test(before)) continue;
    const words = block.plain.slice(start - block.start, end - block.start).split(/[\s/]+/);
    const conduct = words.every((word) => softWords.has(word) || word === 'skills' || word === 'skill');
    const soft = conduct || lexicon.skills.get(skill)?.category === 'soft-skills';
    // In "leadership experience shaping policy" the last word announces what follows: it must stay a word.
    if (soft && announcers.has(words.at(-1) ?? '')) named.push(...withoutLast(start, end, block, lexicon));
    else named.push({ skill, start, end, soft });
  }
  return named;
}

/** What is named without the last word: English in "written English skills". */
function withoutLast(start: number, end: number, block: Block, lexicon: Lexicon): Named[] {
  const words = block.text.slice(start - block.start, end - block.start);
  return findSkills(lexicon, words.slice(0, Math.max(0, words.search(/\s+\S+$/))), { offset: start })
    .filter(({ skill }) => lexicon.skills.get(skill)?.category !== 'soft-skills')
    .map((mention) => ({ skill: mention.skill, start: mention.start, end: mention.end, soft: false }));
}

const oneField = /^\p{Lu}{2,3}\/\p{Lu}{2,3}\b/u;

/**
 * "BI/analytics", "Jira/Confluence": other names of one skill to a resume, but a posting names alternatives by them. Each
 * part counts alone where the lexicon knows the parts as different skills and the whole is not a name ("CI/CD") or
 * an acronym of two ("AI/ML").
 */
function alternatives(mention: SkillMention, block: Block, lexicon: Lexicon): SkillMention[] {
  const written = block.text.slice(mention.start - block.start, mention.end - block.start);
  if (mention.isName || !written.includes('/') || oneField.test(written)) return [mention];
  const parts: SkillMention[] = [];
  let start = mention.start;
  for (const part of written.split('/')) {
    const [only] = findSkills(lexicon, part, { offset: start, list: true });
    if (only === undefined || only.end - only.start < part.trim().length) return [mention];
    parts.push(only);
    start += part.length + 1;
  }
  return new Set(parts.map(({ skill }) => skill)).size > 1 ? parts : [mention];
}
