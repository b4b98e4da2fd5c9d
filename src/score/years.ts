// Asked years × months of work → credit, and the positions that show it.
import type { Evidence } from '../model/results.ts';
import type { Years } from '../model/spec.ts';
import type { Reading } from './reading.ts';
import type { SkillOutcome } from './skill.ts';
import { quotesPerSkill } from './weights.ts';

export interface YearsOutcome {
  /** 0..1; null when nothing is dated and nobody can tell. */
  credit: number | null;
  months: number | null;
  evidence: Evidence[];
}

/** Share of the asked years that is there; more than asked adds nothing, and a maximum is no bar. */
export function shareOfYears(months: number | null, asked: Years): number | null {
  if (asked.min === 0) return 1;
  return months === null ? null : Math.min(1, months / (asked.min * 12));
}

/** Years of the posting's kind of work. */
export function findYears(asked: Years, reading: Reading): YearsOutcome {
  const months = reading.relevantMonths;
  return {
    credit: shareOfYears(months, asked),
    months: months === null ? null : Math.round(months),
    evidence: longest(reading),
  };
}

/** Years with skills: of a group of alternatives the longest counts, of skills all asked for the shortest. */
export function monthsWith(
  groups: readonly { mode: 'all' | 'any'; outcomes: SkillOutcome[] }[],
): number | null {
  let least: number | null = null;
  for (const { mode, outcomes } of groups) {
    const months = outcomes.filter((outcome) => outcome.credit > 0).map((outcome) => outcome.months ?? 0);
    if (months.length === 0) continue;
    const own = mode === 'any' ? Math.max(...months) : Math.min(...months);
    least = least === null ? own : Math.min(least, own);
  }
  return least === 0 ? null : least;
}

function longest(reading: Reading): Evidence[] {
  return reading.resume.profile.positions
    .filter((position) => position.months !== null)
    .sort((a, b) => (b.months ?? 0) - (a.months ?? 0))
    .slice(0, quotesPerSkill)
    .map(({ source }) => ({ skill: null, match: 'years', via: null, strength: 'used-in-role', source }));
}
