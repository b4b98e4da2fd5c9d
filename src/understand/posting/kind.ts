// A clause with what was read from it → the kind of thing it asks for.
import type { Degree, RequirementKind, SkillGroup, Years } from '../../model/spec.ts';
import { kindRules, softCue } from './kind-table.ts';

export interface Content {
  skills: SkillGroup[];
  years: Years | null;
  degree: Degree | null;
  /** True when the clause asks for a human language. */
  language: boolean;
  /** Categories of the lexicon that the skills named in it belong to. */
  categories: ReadonlySet<string>;
}

/** Kinds that are checked as they stand: no skill is looked for in them. */
export const plainKinds: ReadonlySet<RequirementKind> = new Set(['physical', 'location', 'authorization']);

/** The kind that the words alone tell, or null. */
export function statedKind(plain: string): RequirementKind | null {
  return kindRules.find((rule) => rule.words.test(plain))?.kind ?? null;
}

/** Degree, then years, then the rules of the table, then skills, then conduct. */
export function kindOf(
  plain: string,
  { skills, years, degree, language, categories }: Content,
): RequirementKind {
  if (degree !== null) return 'education';
  const stated = statedKind(plain);
  if (
    stated !== null &&
    !(stated === 'other' && skills.length > 0) &&
    !(years !== null && stated === 'location')
  )
    return stated;
  if (language) return 'language';
  if (years !== null) return 'experience';
  if (categories.has('licences')) return 'license';
  if (categories.has('certifications') && skills.length > 0) return 'certification';
  if (skills.length > 0) return 'skill';
  if (softCue.test(plain)) return 'soft';
  return /\bexperience\b|\btrack record\b/.test(plain) ? 'experience' : 'other';
}
