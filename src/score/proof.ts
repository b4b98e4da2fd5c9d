// Where a skill is shown → how much that proves: strength of the place, fit and age of the role, length of use.
import type { Strength } from '../model/results.ts';
import type { SkillLevel } from '../model/spec.ts';
import { mergeMonths } from './months.ts';
import type { Reading } from './reading.ts';
import { depthMonths, listedBacking, recency, roleQuality } from './weights.ts';

/** What showed a skill: the strongest place, and all positions that name it. */
export interface Shown {
  strength: Strength;
  positions: ReadonlySet<number>;
}

/** How a requirement wants a skill proved: by work at some level, or by the word (a certificate, a language). */
export type Proof = { by: 'word' } | { by: 'work'; level: SkillLevel | null };

/** 0..1. A listed skill is worth more beside fitting work; use in a role at least as much as a description. */
export function proofShare(reading: Reading, shown: Shown, proof: Proof): number {
  if (proof.by === 'word') return 1;
  const { strength } = reading.weights;
  if (shown.strength === 'listed') return strength.listed * backing(reading);
  if (shown.strength === 'described') return strength.described;
  const more = Math.max(0, strength['used-in-role'] - strength.described);
  return strength.described + more * qualityOf(reading, shown, proof.level);
}

function backing({ fittingMonths }: Reading): number {
  const share =
    fittingMonths === null ? listedBacking.undated : Math.min(1, fittingMonths / listedBacking.months);
  return listedBacking.alone + (1 - listedBacking.alone) * share;
}

/** Fit of the best role, age of the last use and length of use, multiplied: 0..1. */
function qualityOf(reading: Reading, { positions }: Shown, level: SkillLevel | null): number {
  const used = mergeMonths([...positions].flatMap((index) => reading.resume.profile.positions[index] ?? []));
  if (used === null) return 0;
  const fit = Math.max(0, ...[...positions].map((index) => reading.fit[index] ?? 0));
  const years = (reading.thisMonth - used.last) / 12;
  const fresh = 1 - (years - recency.freshYears) / (recency.oldYears - recency.freshYears);
  const long = used.months / depthMonths[level ?? 'working'];
  return between(roleQuality.unfit, fit) * between(roleQuality.old, fresh) * between(roleQuality.brief, long);
}

/** From `worst` at 0 to 1 at 1. */
function between(worst: number, share: number): number {
  return worst + (1 - worst) * Math.min(1, Math.max(0, share));
}
