// What was found for one asked skill → what keeps it from full credit: the one reading that advice is given by.
import type { SkillOutcome } from './skill.ts';

/**
 * `absent`: not on the paper. `kin`: only something of its class is. `field`: by the kind of the roles alone.
 * `unplaced`: it is there, but in no dated role. `shown`: in a dated role; what may be missing is its name, or length,
 * freshness and fit.
 */
export type Shortfall = 'absent' | 'kin' | 'field' | 'unplaced' | 'shown';

/** Reads an outcome. */
export function shortfallOf({ credit, match, strength }: SkillOutcome): Shortfall {
  if (credit === 0 || match === null) return 'absent';
  if (match === 'related') return 'kin';
  if (match === 'title') return 'field';
  return strength === 'used-in-role' ? 'shown' : 'unplaced';
}

/** Whether the skill itself is on the paper, by name or by something that implies it. */
export function isThere(outcome: SkillOutcome): boolean {
  const shortfall = shortfallOf(outcome);
  return shortfall === 'unplaced' || shortfall === 'shown';
}
