// Clause and topic → required or preferred.
import type { Importance } from '../../model/spec.ts';
import { foreignPreferred, foreignRequired } from './foreign-table.ts';
import type { SectionTopic } from './heading-table.ts';
import { preferredCues, requiredCues } from './importance-table.ts';

/** What the clause's own words say, or null when they leave it to the section. */
export function statedImportance(plain: string): Importance | null {
  if (/\bnot required,? but\b.{1,60}\b(?:is|are)(?: required| essential| a must)?[ .!]*$/.test(plain))
    return 'required';
  if (preferredCues.some((cue) => cue.test(plain)) || foreignPreferred.test(plain)) return 'preferred';
  return requiredCues.some((cue) => cue.test(plain)) || foreignRequired.test(plain) ? 'required' : null;
}

/**
 * A clause's own words win over its section's title, with one exception: "at least" or "must" inside a preferred
 * section describes the wish and does not make it a demand; only "required" or "mandatory" at its end does.
 */
export function importanceOf(plain: string, topic: SectionTopic | 'unknown'): Importance {
  const stated = statedImportance(plain);
  if (topic !== 'preferred') return stated ?? 'required';
  return stated === 'required' &&
    /\b(?:required|mandatory|essential|a must|non-negotiable)[ .!)]*$/.test(plain)
    ? 'required'
    : 'preferred';
}
