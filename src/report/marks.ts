// The one character that stands for a status, the same in every report for people.
import type { Status } from '../model/results.ts';

export const marks: Record<Status, string> = { met: '✓', partial: '◐', missing: '✗', unknown: '?' };
