// One entry of the lexicon, as its reviewers and users' own configs write it.
import { z } from 'zod';

/**
 * How careful the matcher must be with one way of writing: `case` = exactly this case; `neighbour` = exactly
 * this case and another skill beside it, or inside a list of skills; `never` = shown, not matched.
 */
export const cares = ['case', 'neighbour', 'never'] as const;

export const skillSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is kebab-case: a-z, 0-9 and hyphens'),
  name: z.string().min(1),
  category: z.string().default('own'),
  aliases: z.array(z.string().min(1)).default([]),
  /** Ids of the skills that this one proves too: one way, direct parents only. */
  implies: z.array(z.string()).default([]),
  careful: z.record(z.string(), z.enum(cares)).default({}),
});

export type Care = (typeof cares)[number];
export type Skill = z.infer<typeof skillSchema>;
