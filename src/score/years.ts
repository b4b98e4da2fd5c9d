// Asked years × months of work → credit, and the positions that show it.
import type { Evidence, MatchKind } from '../model/results.ts';
import type { Years } from '../model/spec.ts';
import type { Reading } from './reading.ts';
import type { SkillOutcome } from './skill.ts';
import { quotesPerSkill, undatedShare, workCredit } from './weights.ts';

export interface YearsOutcome {
  /** 0..1; null when nothing is dated and nobody can tell. */
  credit: number | null;
  months: number | null;
  evidence: Evidence[];
}

/** Years of the posting's kind of work. */
export function findYears(asked: Years, reading: Reading): YearsOutcome {
  const months = reading.fittingMonths;
  return {
    credit: shareOfYears(months, asked),
    months: months === null ? null : Math.round(months),
    evidence: fittingRoles(reading, 'years'),
  };
}

/**
 * What a found skill is worth where years with it are asked. Years are often asked of a field of work
 * ("software engineering", "analytics") that nobody who does it names: a term outside the lexicon, or one that
 * names what the posting's title names, can be met by months of fitting work instead, at a discount.
 * Years count as far as the best of the roles fits: who hires for a kitchen is no recruiter for as long.
 */
export function withYears(found: SkillOutcome, asked: Years, reading: Reading): SkillOutcome {
  const seen = (shareOfYears(found.months, asked) ?? 0) * found.roleFit;
  const shown = undatedShare + (1 - undatedShare) * seen;
  const byName = { ...found, credit: found.credit * shown };
  const isField = reading.titleFields.has(found.asked.id);
  if (found.asked.known && !isField) return byName;
  const share = shareOfYears(reading.fittingMonths, asked) ?? 0;
  const credit = share * (isField ? workCredit.title : workCredit.open);
  if (credit <= byName.credit) return byName;
  const months = Math.round(reading.fittingMonths ?? 0);
  const evidence = fittingRoles(reading, 'title');
  return { ...found, credit, match: 'title', via: null, strength: 'used-in-role', months, evidence };
}

/** Share of the asked years that is there; more than asked adds nothing, and a maximum is no bar. */
function shareOfYears(months: number | null, asked: Years): number | null {
  if (asked.min === 0) return 1;
  return months === null ? null : Math.min(1, months / (asked.min * 12));
}

/** The dated roles that fit best, the longer first. */
export function fittingRoles({ resume, fit }: Reading, match: MatchKind): Evidence[] {
  return resume.profile.positions
    .map((position, index) => ({ position, fit: fit[index] ?? 0 }))
    .filter(({ position, fit }) => position.months !== null && fit > 0)
    .sort((a, b) => b.fit - a.fit || (b.position.months ?? 0) - (a.position.months ?? 0))
    .slice(0, quotesPerSkill)
    .map(({ position }) => ({
      skill: null,
      match,
      via: null,
      strength: 'used-in-role',
      source: position.source,
    }));
}
