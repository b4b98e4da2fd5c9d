// Nothing in → what one file may still cost; spending more than there is hands the file over.
import { HandOver } from './hand-over.ts';

/** What is left; each counter goes down. */
export interface Budget {
  /** Bytes that come out of filters. */
  bytes: number;
  operators: number;
  objects: number;
  glyphs: number;
}

/** The reason where a file unfolds to more than may be held: PDFium would need far more memory to find the same. */
export const overBytes = 'budget of bytes';
/** The same for letters, where the limit of characters is not above this number. */
export const overGlyphs = 'budget of glyphs';
export const mostGlyphs = 1_200_000;

/** Far above any resume (the largest seen unfold to 6 MB), and read in about a second. */
export function openBudget(): Budget {
  return { bytes: 64_000_000, operators: 2_000_000, objects: 60_000, glyphs: mostGlyphs };
}

export function spend(budget: Budget, what: keyof Budget, amount = 1): void {
  budget[what] -= amount;
  if (budget[what] < 0) throw new HandOver(`budget of ${what}`);
}
