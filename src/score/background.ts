// Resume × its judged requirements → what a reader wants beside the score: positions, further skills, last use.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ProfileSkill, Resume } from '../model/profile.ts';
import type { Evidence, Match } from '../model/results.ts';
import type { Spec } from '../model/spec.ts';
import type { Outcome } from './requirement.ts';

/** What a match holds of a resume at most: the rest is in its profile. */
const most = { positions: 12, skills: 12, title: 80 };

/** What a match holds of a resume, given its outcomes. */
export type Background = (
  resume: Resume,
  outcomes: readonly Pick<Outcome, 'evidence'>[],
) => Pick<Match, 'positions' | 'skills'>;

/**
 * Prepares it for one spec. None of this takes part in a score. Employers are left out, so that a blind report can show
 * all of it.
 */
export function backgroundFor({ requirements }: Spec, lexicon: Lexicon): Background {
  const groups = requirements.flatMap(({ skills }) => skills);
  const asked = new Set(groups.flatMap(({ skills }) => skills.map(({ id }) => id)));
  return (resume, outcomes) => {
    const used = new Set(outcomes.flatMap(({ evidence }) => evidence.map(({ skill }) => skill)));
    const isFurther = ({ id, mentions }: ProfileSkill): boolean =>
      !asked.has(id) && !used.has(id) && lexicon.skills.has(id) && mentions.some(isClaimed);
    return { positions: positionsOf(resume), skills: furtherSkills(resume, isFurther) };
  };
}

function positionsOf({ profile }: Resume): Match['positions'] {
  return profile.positions.slice(0, most.positions).map(({ title, start, end, months, kind }) => ({
    title: title === null ? null : title.slice(0, most.title).toWellFormed(),
    start,
    end,
    months,
    kind,
  }));
}

/**
 * Skills of the lexicon that no requirement names and that earned nothing, the longest used first, then the most often
 * named: the order of sections does not decide which of them are shown.
 */
function furtherSkills({ profile }: Resume, isFurther: (skill: ProfileSkill) => boolean): Match['skills'] {
  return profile.skills
    .filter(isFurther)
    .sort(
      (a, b) =>
        (b.months ?? 0) - (a.months ?? 0) || b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1),
    )
    .slice(0, most.skills)
    .map(({ id, name, months, lastUsed }) => ({ id, name, months, lastUsed }));
}

const isClaimed = ({ negated }: ProfileSkill['mentions'][number]): boolean => !negated;

/** The last month in which a skill behind this evidence was used; undefined where no dated position says. */
export function lastUseOf(
  evidence: readonly Evidence[],
  skills: ReadonlyMap<string, string>,
): string | undefined {
  const uses = evidence.flatMap(({ skill, match }) =>
    skill === null || match === 'related' ? [] : (skills.get(skill) ?? []),
  );
  return uses.sort().at(-1);
}

/** When each skill of a resume was last used, by id. */
export function lastUses({ profile }: Resume): Map<string, string> {
  const uses = new Map<string, string>();
  for (const { id, lastUsed } of profile.skills) if (lastUsed !== null) uses.set(id, lastUsed);
  return uses;
}
