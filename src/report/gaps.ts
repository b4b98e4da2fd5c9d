// A match → its gaps, largest first: what is not met, by the points that it costs.
import type { Match, RequirementResult } from '../model/results.ts';
import type { Requirement, Spec } from '../model/spec.ts';

/** A requirement that is partly or wholly missing; `lost` is in points of 100. */
export interface Gap {
  requirement: Requirement;
  result: RequirementResult;
  lost: number;
}

/** The gaps of a match, by lost points, then in the order of the posting. */
export function gapsOf(match: Match, spec: Spec): Gap[] {
  const gaps: Gap[] = [];
  for (const [index, result] of match.requirements.entries()) {
    const requirement = spec.requirements[index];
    if (requirement === undefined || (result.status !== 'missing' && result.status !== 'partial')) continue;
    gaps.push({ requirement, result, lost: Math.round((result.possible - result.points) * 10) / 10 });
  }
  return gaps.sort((a, b) => b.lost - a.lost);
}

/** A requirement in a few words: its skills where it has some, else its text. */
export function shortName(requirement: Requirement, most = 40): string {
  const groups = requirement.skills.map((group) =>
    group.skills.map((skill) => skill.name).join(group.mode === 'any' ? '/' : ', '),
  );
  const name = groups.length > 0 ? groups.join(', ') : requirement.text.replace(/\s+/g, ' ');
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
