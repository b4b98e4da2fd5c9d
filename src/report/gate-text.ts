// A gate's verdict → the words for it, the same in every report; what comes from files is not escaped yet.
import type { GateResult } from '../model/results.ts';

export type GateVerdict = 'passed' | 'failed' | 'warned';

/** A gate of level warn that is not passed has warned: it fails nothing. */
export function verdictOf({ passed, level }: GateResult): GateVerdict {
  if (passed) return 'passed';
  return level === 'error' ? 'failed' : 'warned';
}

/** "score: lowest 61.5 (expected: at least 70)" */
export function gateText({ name, expected, actual }: GateResult): string {
  return `${name}: ${String(actual)} (expected: ${String(expected)})`;
}
