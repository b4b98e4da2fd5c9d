// The shape of the numbers that make a score; the numbers themselves, with reasons, are in score/weights.ts.
import { z } from 'zod';

const factor = z.number().min(0).max(100);
const share = z.number().min(0).max(1);

/** Relative weights are factors from 0 to 100, shares of full credit run from 0 to 1. */
export const weightsSchema = z.strictObject({
  importance: z.strictObject({ required: factor, preferred: factor }),
  kind: z.strictObject({
    skill: factor,
    experience: factor,
    education: factor,
    certification: factor,
    license: factor,
    language: factor,
    authorization: factor,
    clearance: factor,
    location: factor,
    physical: factor,
    soft: factor,
    other: factor,
  }),
  strength: z.strictObject({ 'used-in-role': share, described: share, listed: share }),
  match: z.strictObject({ exact: share, alias: share, phrase: share, related: share, impliedStep: share }),
  met: share,
  bands: z.strictObject({ strong: factor, good: factor, partial: factor }),
});

export type Weights = z.infer<typeof weightsSchema>;
