// Prose and the skills found in it → skills that share their last word with one: "functional and regression testing".
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { findSkills, type SkillMention } from '../../lexicon/matcher.ts';

const conjunction = /,?\s(?:and|or|&|and\/or)\s$/;
const clauseBreak = /[.;:•()\n]/;
const reach = 120;
const mostWords = 3;

/**
 * "Unit, functional and regression testing" names three kinds of testing with one word. Each item before the last is
 * tried with the last word of a skill of two words or more; those that make a skill of the lexicon are one, written as
 * `surface` says. It fails where an item stands for itself ("cooking and menu planning").
 */
export function findSharedHeads(
  lexicon: Lexicon,
  text: string,
  offset: number,
  named: readonly SkillMention[],
): SkillMention[] {
  const found: SkillMention[] = [];
  for (const { start, end } of named) {
    const head = /\s(\p{L}{4,})$/u.exec(text.slice(start - offset, end - offset))?.[1];
    const tail = text.slice(Math.max(0, start - offset - reach), start - offset);
    const conjunct = conjunction.exec(tail);
    if (head === undefined || conjunct === null) continue;
    let until = start - offset - tail.length + conjunct.index;
    const clause = tail.slice(0, conjunct.index).split(clauseBreak).at(-1) ?? '';
    for (const item of clause.split(', ').reverse()) {
      const skill = isPlural(item) ? null : withHead(lexicon, item, head);
      if (skill === null) break;
      found.push({
        ...skill,
        start: until - skill.words.length + offset,
        end: until + offset,
        isName: false,
      });
      if (skill.words !== item) break;
      until -= item.length + 2;
    }
  }
  return found;
}

/** "Various fields and customer service" shares nothing: what qualifies a head stands in the singular. */
const isPlural = (item: string): boolean =>
  /\p{L}{3}(?<![siu])s$/u.test(item) && !/(?:sale|operation|system)s$/i.test(item);

/** The skill that the last words of an item make with a head, the most words first. */
function withHead(
  lexicon: Lexicon,
  item: string,
  head: string,
): { skill: string; surface: string; words: string } | null {
  const parts = item.split(' ').slice(-mostWords);
  for (let from = 0; from < parts.length; from++) {
    const words = parts.slice(from).join(' ');
    const whole = `${words} ${head}`;
    const [first] = words === '' ? [] : findSkills(lexicon, whole, { list: true });
    if (first?.start === 0 && first.end === whole.length)
      return { skill: first.skill, surface: first.surface, words };
  }
  return null;
}
