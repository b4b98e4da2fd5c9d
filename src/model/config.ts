// The configuration file, as people write it: every key may be left out.
import { z } from 'zod';
import { limitsSchema } from './limits.ts';
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

export const configSchema = z.strictObject({
  /** Exit 1 when a score lies below it, 0..100. */
  failUnder: z.number().min(0).max(100).optional(),
  /** Matches shown in a table; the others are counted. */
  top: z.int().min(1).optional(),
  recursive: z.boolean().optional(),
  weights: weightChangesSchema.optional(),
  limits: limitsSchema.partial().optional(),
  /** Skills of your own, by id; one of a known id replaces it. */
  skills: z.record(z.string(), skillSchema.omit({ id: true, category: true })).optional(),
});

export type WeightChanges = z.infer<typeof weightChangesSchema>;
export type Config = z.infer<typeof configSchema>;
