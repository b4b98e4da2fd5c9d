// The vocabulary of `rolefit verify`: whether saved results come out again, and if not, what changed.
import type { Results } from './results.ts';

/** What stands behind a difference: the file is another one, cannot be read now, or the same file scores otherwise. */
export type Change = 'file-changed' | 'not-read' | 'scored-otherwise';

export interface Deviation {
  file: string;
  change: Change;
  /** One sentence for people. */
  detail: string;
}

export interface Verification {
  schema: 'rolefit.verification/1';
  asOf: string;
  job: { file: string; sha256: string };
  /** The engines of the saved results and of this run. */
  saved: Results['engine'];
  now: Results['engine'];
  /** Parts of the engine that are not the same. */
  engineChanges: (keyof Results['engine'])[];
  /** Files that were scored again, and those of them that came out the same, byte for byte. */
  checked: number;
  identical: number;
  /** By file name. */
  deviations: Deviation[];
}
