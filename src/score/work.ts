// "5 years of backend development" × a person's dated work → credit where the work itself, not a word, is asked.
import type { Years } from '../model/spec.ts';
import type { Reading } from './reading.ts';
import type { SkillOutcome } from './skill.ts';
import { workCredit } from './weights.ts';
import { shareOfYears } from './years.ts';

/**
 * Years are often asked of a field of work ("software engineering", "analytics") that nobody who does it
 * names. A term outside the lexicon, or one that names what the posting's title names, is then met by months
 * of fitting work, at a discount. Where the term was found with more credit, that stands.
 */
export function asWork(found: SkillOutcome, years: Years, reading: Reading): SkillOutcome {
  const isTitle = reading.titleFields.has(found.asked.id);
  if (found.asked.known && !isTitle) return found;
  const share = shareOfYears(reading.relevantMonths, years) ?? 0;
  const credit = share * (isTitle ? workCredit.title : workCredit.open);
  const months = reading.relevantMonths === null ? null : Math.round(reading.relevantMonths);
  if (credit <= found.credit) return isTitle ? { ...found, months: longer(found.months, months) } : found;
  const evidence = reading.resume.profile.positions
    .filter((position) => position.months !== null)
    .slice(0, 2)
    .map(({ source }) => ({
      skill: null,
      match: 'title' as const,
      via: null,
      strength: 'used-in-role' as const,
      source,
    }));
  return { ...found, credit, match: 'title', via: null, strength: 'used-in-role', months, evidence };
}

const longer = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);
