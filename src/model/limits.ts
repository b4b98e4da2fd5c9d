// What one untrusted file may cost before rolefit gives up on it.
import { z } from 'zod';

/** Every limit, with its unit; a file over one of them is refused with a code, never half read. */
export const limitsSchema = z.strictObject({
  seconds: z.number().positive(),
  ocrSeconds: z.number().positive(),
  memoryMb: z.int().positive(),
  fileMb: z.number().positive(),
  pages: z.int().positive(),
  characters: z.int().positive(),
  zipEntries: z.int().positive(),
  xmlPartMb: z.number().positive(),
  inflateRatio: z.number().positive(),
  xmlDepth: z.int().positive(),
});

export type Limits = z.infer<typeof limitsSchema>;

export const defaultLimits: Limits = {
  seconds: 20, // wall clock a file; the slowest honest resume measured takes under one second
  ocrSeconds: 180, // the same where letters are recognised in pictures: one to four seconds a page
  memoryMb: 400, // resident memory of the child that reads it
  fileMb: 50,
  pages: 60,
  characters: 1_000_000,
  zipEntries: 1_000,
  xmlPartMb: 20, // counted on inflated bytes
  inflateRatio: 100, // checked after the first 100 kB of output
  xmlDepth: 256,
};
