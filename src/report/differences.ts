// Two matches of one spec → what parts them, requirement by requirement; the differences add up to the gap.
import type { Match, RequirementResult } from '../model/results.ts';
import type { Requirement, Spec } from '../model/spec.ts';

/** One requirement for both; `lead` is in points, positive where the first is ahead. */
export interface Difference {
  requirement: Requirement;
  first: RequirementResult;
  second: RequirementResult;
  lead: number;
}

/** All requirements, the largest difference first, in the order of the posting where they are equal. */
export function differencesOf(first: Match, second: Match, spec: Spec): Difference[] {
  const rows = spec.requirements.flatMap((requirement, index) => {
    const one = first.requirements[index];
    const other = second.requirements[index];
    if (one === undefined || other === undefined) return [];
    const lead = Math.round((one.points - other.points) * 10) / 10;
    return [{ requirement, first: one, second: other, lead }];
  });
  return rows.sort((a, b) => Math.abs(b.lead) - Math.abs(a.lead));
}
