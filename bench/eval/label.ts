// Label files, written by hand → checked labels: what a careful reader finds in a posting or a resume.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { degreeLevels, employmentTypes, importances, seniorities, workModes } from '../../src/model/spec.ts';

const named = z.object({ name: z.string(), also: z.array(z.string()).default([]) });
const group = z.object({ mode: z.enum(['all', 'any']), skills: z.array(named) });

const clause = z.object({
  quote: z.string(),
  importance: z.enum(importances),
  groups: z.array(group).default([]),
  years: z.object({ min: z.number().nullable() }).nullish(),
  degree: z.object({ level: z.enum(degreeLevels), equivalentOk: z.boolean().default(false) }).nullish(),
});

export const postingLabelSchema = z.object({
  file: z.string(),
  seniority: z.enum(seniorities).nullable(),
  workMode: z.enum(workModes).nullable(),
  employmentType: z.enum(employmentTypes).nullable(),
  clauses: z.array(clause),
});

const nameOrWords = z.union([z.string().transform((name) => ({ name, also: [] as string[] })), named]);

export const resumeLabelSchema = z.object({
  id: z.string(),
  skills: z.array(named),
  optional: z.array(nameOrWords).default([]),
  notSkills: z.array(nameOrWords).default([]),
  positions: z
    .array(
      z.object({ start: z.string().nullable(), end: z.string().nullable(), kind: z.string().default('job') }),
    )
    .default([]),
  workMonths: z.number().nullish(),
  /** Where dates without months leave it open: from the fewest to the most. */
  workMonthsRange: z.tuple([z.number(), z.number()]).optional(),
  education: z.array(z.object({ level: z.string().nullable(), field: z.string().nullish() })).default([]),
});

/** For each posting: tiers of resumes, best first. */
export const rankingLabelSchema = z.object({ jobs: z.record(z.string(), z.array(z.array(z.string()))) });

export type NamedLabel = z.infer<typeof named>;
export type PostingLabel = z.infer<typeof postingLabelSchema>;
export type ResumeLabel = z.infer<typeof resumeLabelSchema>;
export type RankingLabel = z.infer<typeof rankingLabelSchema>;

/** The label files of a folder whose names end in `ending`, in order of their names. */
export function readLabels<T>(folder: URL, ending: string, schema: z.ZodType<T>): T[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => schema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
}
