// The fields that a posting's skills belong to × a resume's skills → how much of these fields the resume shows.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Profile } from '../model/profile.ts';
import type { Spec } from '../model/spec.ts';
import { fieldDepth } from './weights.ts';

/** A field is a category of the lexicon; its weight grows with the skills asked of it. */
export interface Fields {
  weights: ReadonlyMap<string, number>;
  /** The field of a skill; undefined for one that no field is asked of. */
  of: (skill: string) => string | undefined;
}

export interface Depth {
  /** 0..1. */
  share: number;
  /** Skills that the resume shows in these fields. */
  skills: number;
}

// What people say of their own manner, and the languages they speak, are no field of work; papers are of every field.
const noFields = new Set(['soft-skills', 'languages', 'certifications', 'licences']);

/** The fields of all skills that a spec names; those of its stack count half. Null where it names none of the lexicon. */
export function askedFields(spec: Spec, lexicon: Lexicon): Fields | null {
  const counts = new Map<string, number>();
  const count = (id: string, by: number): void => {
    const category = lexicon.skills.get(id)?.category;
    if (category !== undefined && !noFields.has(category))
      counts.set(category, (counts.get(category) ?? 0) + by);
  };
  for (const { skills } of spec.requirements)
    for (const group of skills) for (const { id } of group.skills) count(id, 1);
  for (const { id } of spec.stack) count(id, fieldDepth.stack);
  if (counts.size === 0) return null;
  const weights = new Map([...counts].map(([category, number]) => [category, Math.log1p(number)]));
  return {
    weights,
    of: (skill) => {
      const category = lexicon.skills.get(skill)?.category;
      return category !== undefined && weights.has(category) ? category : undefined;
    },
  };
}

/** The mean over the fields, by weight, of the skills shown in each, up to `fieldDepth.enough`. */
export function depthOf({ skills }: Profile, { weights, of }: Fields): Depth {
  const shown = new Map<string, number>();
  let all = 0;
  for (const { id, mentions } of skills) {
    const field = of(id);
    if (field === undefined || mentions.every(({ negated }) => negated)) continue;
    shown.set(field, (shown.get(field) ?? 0) + 1);
    all++;
  }
  let sum = 0;
  let total = 0;
  for (const [field, weight] of weights) {
    total += weight;
    sum += weight * Math.min(1, (shown.get(field) ?? 0) / fieldDepth.enough);
  }
  return { share: sum / total, skills: all };
}
