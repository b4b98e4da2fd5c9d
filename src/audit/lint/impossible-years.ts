// A posting → requirements that ask for more years of a technology than it is old.
import { findSkills, type SkillMention } from '../../lexicon/matcher.ts';
import type { Requirement } from '../../model/spec.ts';
import { plainOf } from '../../understand/plain.ts';
import { findYears, type YearsFound } from '../../understand/years.ts';
import { releases } from './release-table.ts';
import type { Hit, Posting } from './rule.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const afterYears = words(
  'a an and as at building coding commercial deep developing development enterprise experience experienced expertise extensive ' +
    'full hands hands-on in industry least minimum more of on or plus practical production professional programming proven ' +
    'real recent relevant solid strong the time using with work working world writing',
);
const beforeYears = words('a at experience expertise for least minimum more of over than with');
const listWords = words('and or');

// Beside a number of years a name needs no other skill to vouch for it ("15 years of Swift"): `list` says so.

/** Longer ones were written by no person, and every number in them would be held against every skill. */
const longestClause = 2_000;

/**
 * Years belong to the skills that follow them with nothing but words of experience between ("12 years of
 * hands-on Swift and SwiftUI"), or to the one just before ("Swift: 12 years"). Years of anything else
 * ("12 years of backend development with FastAPI") are not judged, as they may be older than the skill named.
 */
export function impossibleYears({ spec, lexicon, asOf }: Posting): Hit[] {
  const hits: Hit[] = [];
  for (const requirement of spec.requirements) {
    if (requirement.years === null || requirement.text.length > longestClause) continue;
    const plain = plainOf(requirement.text);
    const named = findSkills(lexicon, requirement.text, { list: true });
    for (const years of findYears(plain)) {
      const attached = attachedTo(years, named, plain);
      const ages = attached.map(({ skill }) => ageOf(skill, asOf));
      const choice = attached.some(({ skill }) => isChoice(requirement, skill));
      // Of a choice, one that is old enough makes the demand possible.
      if (choice && ages.some((age) => age === null || age >= years.min)) continue;
      const index = ages.findIndex((age) => age !== null && age < years.min);
      const skill = attached[index]?.skill;
      if (skill === undefined) continue;
      const start = requirement.source.start;
      const span = { start: start + years.start, end: start + years.end };
      hits.push({ span, ...saying(lexicon.skills.get(skill)?.name ?? skill, skill, years.min, asOf) });
    }
  }
  return hits;
}

function saying(name: string, skill: string, years: number, asOf: string): Pick<Hit, 'reason' | 'advice'> {
  const [year, fact] = releases[skill] ?? [0, ''];
  const possible = Math.floor(ageOf(skill, asOf) ?? 0);
  return {
    reason: `Nobody has ${years} years of ${name} on ${asOf}: it came out in ${year} (${fact}).`,
    advice: `Ask for fewer years (${possible} would be all there are), or for what has to be mastered.`,
  };
}

/** Years since 1 January of the release year, the most that anybody can have. */
function ageOf(skill: string, asOf: string): number | null {
  const released = releases[skill]?.[0];
  if (released === undefined) return null;
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  return year + month / 12 - released;
}

const isChoice = ({ skills }: Requirement, id: string): boolean =>
  skills.some((group) => group.mode === 'any' && group.skills.some((skill) => skill.id === id));

function attachedTo(years: YearsFound, named: readonly SkillMention[], plain: string): SkillMention[] {
  const attached: SkillMention[] = [];
  let end = years.end;
  for (const mention of named) {
    if (mention.start < years.end) continue;
    if (!onlyWords(plain.slice(end, mention.start), attached.length === 0 ? afterYears : listWords)) break;
    attached.push(mention);
    end = mention.end;
  }
  if (attached.length > 0) return attached;
  const before = named.findLast((mention) => mention.end <= years.start);
  return before !== undefined && onlyWords(plain.slice(before.end, years.start), beforeYears) ? [before] : [];
}

const onlyWords = (gap: string, allowed: ReadonlySet<string>): boolean =>
  !gap.includes(';') &&
  (gap.match(/[\p{L}\p{N}-]+/gu) ?? []).every((word) => allowed.has(word) || word === '-');
