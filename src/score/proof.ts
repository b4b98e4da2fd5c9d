// Where a skill is shown → how much that proves: strength of the place, fit and age of the role, length of use.
import type { Strength } from '../model/results.ts';
import type { SkillLevel } from '../model/spec.ts';
import { mergeMonths } from './months.ts';
import type { Reading } from './reading.ts';
import { depthMonths, depthShare, listedBacking, recency, roleShare } from './weights.ts';

/** What showed a skill: the strongest place, and all positions that name it. */
export interface Shown {
  strength: Strength;
  positions: ReadonlySet<number>;
}

/** How a requirement wants a skill proved: by work at some level, or by the word (a certificate, a language). */
export type Proof = { by: 'word' } | { by: 'work'; level: SkillLevel | null };

/** 0..1. A listed skill is worth more beside fitting work: a list alone can hold anything. */
export function proofShare(reading: Reading, { strength, positions }: Shown, proof: Proof): number {
  if (proof.by === 'word') return 1;
  const base = reading.weights.strength[strength];
  if (strength === 'described') return base;
  if (strength === 'listed') return base * backing(reading);
  const used = mergeMonths([...positions].flatMap((index) => reading.resume.profile.positions[index] ?? []));
  const fit = Math.max(0, ...[...positions].map((index) => reading.fit[index] ?? 0));
  const age = used === null ? 0 : (reading.thisMonth - used.last) / 12;
  const role = roleShare.unfit + (1 - roleShare.unfit) * fit;
  return base * role * recencyShare(age) * depthOf(used?.months ?? null, proof.level);
}

function backing({ fittingMonths }: Reading): number {
  const share =
    fittingMonths === null ? listedBacking.undated : Math.min(1, fittingMonths / listedBacking.months);
  return listedBacking.alone + (1 - listedBacking.alone) * share;
}

function recencyShare(years: number): number {
  const faded = (years - recency.freshYears) / (recency.oldYears - recency.freshYears);
  return 1 - (1 - recency.old) * Math.min(1, Math.max(0, faded));
}

function depthOf(months: number | null, level: SkillLevel | null): number {
  if (months === null) return 1;
  const wanted = depthMonths[level ?? 'working'];
  return depthShare + (1 - depthShare) * Math.min(1, months / Math.max(1, wanted));
}
