// A posting → what it requires in one place and does not require in another.
import type { Requirement } from '../../model/spec.ts';
import { plainOf } from '../../understand/plain.ts';
import { demandedSkills } from './demanded.ts';
import type { Hit, Posting } from './rule.ts';

const refusal =
  /\bnot (?:strictly |absolutely |necessarily )?(?:required|necessary|needed|essential|mandatory|a must)\b|\bby no means required\b/;

/** Words with which a line can ask for a skill without asking for more than the skill itself. */
const filler = new Set(
  (
    'a an and any as be bonus desirable desired exposure experience experienced familiarity familiar good great have having ideally in is it knowledge ' +
    'know nice of optional our plus preferably preferred previous prior skills some the to understanding use using want with working would you advantage'
  ).split(' '),
);

/** In a longer passage a skill can be named without being asked for. */
const longestDemand = 200;

/** Skills required for certain, each with the first requirement that demands it. */
function requiredSkills({ spec }: Posting): Map<string, Requirement> {
  const required = new Map<string, Requirement>();
  for (const requirement of spec.requirements) {
    if (requirement.importance !== 'required' || requirement.text.length > longestDemand) continue;
    for (const { id, known } of demandedSkills(requirement))
      if (known && !required.has(id)) required.set(id, requirement);
  }
  return required;
}

/**
 * A preferred line contradicts a required one only where it asks for nothing but the same skill: "Python" beside
 * "asynchronous Python", or beside "8 years of Python", is a wish for more.
 */
export function requiredAndPreferred(posting: Posting): Hit[] {
  const required = requiredSkills(posting);
  return posting.spec.requirements.flatMap((requirement): Hit[] => {
    const { importance, years, level, degree, source } = requirement;
    if (importance !== 'preferred' || years !== null || level !== null || degree !== null) return [];
    if (refusal.test(plainOf(requirement.text))) return [];
    const demanded = demandedSkills(requirement);
    const [skill] = demanded;
    const other = demanded.length === 1 && skill !== undefined ? required.get(skill.id) : undefined;
    if (skill === undefined || other === undefined || other.source.line === source.line) return [];
    if (!asksOnly(requirement.text, skill.name)) return [];
    return [
      {
        span: source,
        reason: `${skill.name} is preferred here and required in line ${other.source.line}.`,
        advice: 'Keep one of the two lines, or say what more is wished for here.',
      },
    ];
  });
}

function asksOnly(text: string, name: string): boolean {
  const named = new Set(wordsOf(name));
  return wordsOf(text).every((word) => filler.has(word) || named.has(word));
}

const wordsOf = (text: string): string[] => plainOf(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];

const noDegree =
  /\bno (?:[a-z]+ )?degree (?:is )?(?:required|needed|necessary)\b|\bdegree (?:is )?not (?:required|needed|necessary)\b/;
const noExperience =
  /\bno (?:(?:prior|previous|relevant|work|professional) ){0,2}experience (?:is )?(?:required|needed|necessary)\b/;

export function requiredAndRefused(posting: Posting): Hit[] {
  const required = requiredSkills(posting);
  const hits: Hit[] = [];
  for (const { text, source, skills } of posting.spec.requirements) {
    if (!refusal.test(plainOf(text))) continue;
    for (const { id, name } of demandedSkills({ skills })) {
      const other = required.get(id);
      if (other !== undefined && other.source.line !== source.line)
        hits.push(refused(source, name, other.source.line));
    }
  }
  const isRequired = (test: (requirement: Requirement) => boolean): Requirement | undefined =>
    posting.spec.requirements.find(
      (requirement) => requirement.importance === 'required' && test(requirement),
    );
  const degree = isRequired((requirement) => requirement.degree?.equivalentOk === false);
  const years = isRequired(
    (requirement) => (requirement.years?.min ?? 0) >= 1 && requirement.degree === null,
  );
  hits.push(...refusedIn(posting, noDegree, 'A degree', degree));
  hits.push(...refusedIn(posting, noExperience, 'Experience', years));
  return hits;
}

function refusedIn({ plain }: Posting, words: RegExp, what: string, other: Requirement | undefined): Hit[] {
  const match = other === undefined ? null : words.exec(plain);
  if (match === null || other === undefined) return [];
  return [refused({ start: match.index, end: match.index + match[0].length }, what, other.source.line)];
}

const refused = (span: { start: number; end: number }, what: string, line: number): Hit => ({
  span,
  reason: `${what} is not needed here and required in line ${line}.`,
  advice: 'Keep the one that is true.',
});
