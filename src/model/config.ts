// The configuration file, as people write it: every key may be left out.
import { z } from 'zod';
import { gatesSchema, presetSchema } from './gates.ts';
import { limitsSchema } from './limits.ts';
import { lintRules } from './lint.ts';
import { skillSchema } from './skill.ts';
import { weightsSchema } from './weights.ts';

const { shape } = weightsSchema;

/** Weights with any part left out; what is not named keeps its default. */
export const weightChangesSchema = z.strictObject({
  importance: shape.importance.partial().optional(),
  kind: shape.kind.partial().optional(),
  strength: shape.strength.partial().optional(),
  match: shape.match.partial().optional(),
  met: shape.met.optional(),
  bands: shape.bands.partial().optional(),
});

/** What `rolefit lint` compares a posting with, and the rules it leaves out. */
export const lintConfigSchema = z.strictObject({
  maxMusts: z.int().min(1).optional(),
  maxOneProduct: z.int().min(1).optional(),
  minCoverage: z.number().min(0).max(1).optional(),
  off: z.array(z.enum(lintRules.map(({ id }) => id))).optional(),
});

export const configSchema = z.strictObject({
  /** Exit 1 when a score lies below it, 0..100: short for `gates: {score: [error, {min}]}`, which wins over it. */
  failUnder: z.number().min(0).max(100).optional(),
  gates: gatesSchema.optional(),
  presets: z.array(presetSchema).optional(),
  /** Matches shown in a table; the others are counted. */
  top: z.int().min(1).optional(),
  recursive: z.boolean().optional(),
  /** Recognise letters in scanned pages and images. */
  ocr: z.boolean().optional(),
  weights: weightChangesSchema.optional(),
  limits: limitsSchema.partial().optional(),
  /** Days after which cached profiles and journals are removed, by the next run or `purge --expired`. */
  retention: z.strictObject({ days: z.int().min(1) }).optional(),
  posting: z.strictObject({ lint: lintConfigSchema.optional() }).optional(),
  /** Skills of your own, by id; one of a known id replaces it. */
  skills: z.record(z.string(), skillSchema.omit({ id: true, category: true })).optional(),
});

export type WeightChanges = z.infer<typeof weightChangesSchema>;
export type Config = z.infer<typeof configSchema>;
