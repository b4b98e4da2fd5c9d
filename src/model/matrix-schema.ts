// The schema of a saved matrix. Apart from its types, so that the command line knows its formats without loading zod.
import { z } from 'zod';
import { decisionSchema, matchSchema, resultsSchema } from './results.ts';

const candidateSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  best: z.int().min(0),
  scores: z.array(z.number().min(0).max(100)),
  duplicateOf: z.string().nullable(),
  status: matchSchema.shape.status,
  decisions: z.array(decisionSchema.nullable()).optional(),
});

export const matrixSchema = z.object({
  schema: z.literal('rolefit.matrix/1'),
  asOf: z.string(),
  engine: resultsSchema.shape.engine,
  jobs: z.array(resultsSchema),
  candidates: z.array(candidateSchema),
  unusable: z.array(
    z.object({
      file: z.string(),
      code: z.string(),
      message: z.string(),
      hint: z.string().nullable(),
    }),
  ),
  interrupted: z.literal(true).optional(),
});
