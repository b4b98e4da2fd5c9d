// What the exit code of a run means: the contract with scripts, and the text about it in every --help.
import type { Results } from '../model/results.ts';

export const exitCodes = {
  done: 0,
  gateFailed: 1,
  usage: 2,
  unreadable: 3,
  defect: 4,
  interrupted: 130,
} as const;

export const exitCodeHelp = `
Exit codes:
  0    done, and every gate passed
  1    done, a gate failed
  2    wrong usage or configuration, nothing was scored
  3    done, but some input could not be read or used (the report is still written)
  4    a defect of rolefit
  130  interrupted`;

/** A failed gate outweighs unreadable files; the report shows both. */
export function exitCodeOf({ gates, unreadable }: Pick<Results, 'gates' | 'unreadable'>): number {
  if (gates.some(({ passed, level }) => !passed && level === 'error')) return exitCodes.gateFailed;
  return unreadable.length > 0 ? exitCodes.unreadable : exitCodes.done;
}
