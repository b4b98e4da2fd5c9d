// The requirement spec of a posting: what `rolefit spec` prints and what people edit and pass back as --job.
import { z } from 'zod';
import { sourceSchema } from './source.ts';

export const seniorities = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
] as const;
export const workModes = ['remote', 'hybrid', 'onsite'] as const;
export const employmentTypes = ['full-time', 'part-time', 'contract', 'temporary', 'internship'] as const;
export const requirementKinds = [
  'skill',
  'experience',
  'education',
  'certification',
  'license',
  'language',
  'authorization',
  'clearance',
  'location',
  'physical',
  'soft',
  'other',
] as const;
export const importances = ['required', 'preferred'] as const;
export const skillLevels = ['basic', 'working', 'strong', 'expert'] as const;
export const degreeLevels = ['secondary', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export const salaryPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;

/** A skill asked for; `known: false` is a term outside the lexicon, searched for literally. */
export const askedSkillSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  known: z.boolean(),
});

/** `all`: every skill is needed. `any`: one of them is enough, the first may be the umbrella of the others. */
export const skillGroupSchema = z.object({ mode: z.enum(['all', 'any']), skills: z.array(askedSkillSchema) });

export const yearsSchema = z.object({ min: z.number().min(0), max: z.number().min(0).nullable() });

export const degreeSchema = z.object({
  level: z.enum(degreeLevels),
  fields: z.array(z.string()),
  equivalentOk: z.boolean(),
});

export const requirementSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(requirementKinds),
  importance: z.enum(importances),
  text: z.string(),
  source: sourceSchema,
  skills: z.array(skillGroupSchema),
  years: yearsSchema.nullable(),
  level: z.enum(skillLevels).nullable(),
  degree: degreeSchema.nullable(),
  weight: z.number().min(0),
  gate: z.boolean(),
});

export const salarySchema = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
  period: z.enum(salaryPeriods),
});

export const specSchema = z.object({
  schema: z.literal('rolefit.spec/1'),
  title: z.string().nullable(),
  seniority: z.enum(seniorities).nullable(),
  workMode: z.enum(workModes).nullable(),
  employmentType: z.enum(employmentTypes).nullable(),
  location: z.string().nullable(),
  salary: salarySchema.nullable(),
  requirements: z.array(requirementSchema),
  stack: z.array(z.object({ id: z.string(), name: z.string(), source: sourceSchema })),
  notUnderstood: z.array(sourceSchema),
  coverage: z.number().min(0).max(1),
});

export type Seniority = (typeof seniorities)[number];
export type WorkMode = (typeof workModes)[number];
export type EmploymentType = (typeof employmentTypes)[number];
export type RequirementKind = (typeof requirementKinds)[number];
export type Importance = (typeof importances)[number];
export type SkillLevel = (typeof skillLevels)[number];
export type DegreeLevel = (typeof degreeLevels)[number];
export type AskedSkill = z.infer<typeof askedSkillSchema>;
export type SkillGroup = z.infer<typeof skillGroupSchema>;
export type Years = z.infer<typeof yearsSchema>;
export type Degree = z.infer<typeof degreeSchema>;
export type Salary = z.infer<typeof salarySchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type Spec = z.infer<typeof specSchema>;
