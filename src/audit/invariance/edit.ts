// The vocabulary of edits: what one is called, what it is for, and the changes it makes of a resume.
import type { EditPurpose } from '../../model/invariance.ts';
import type { Change } from './change.ts';
import type { Subject } from './subject.ts';

/** One way to make an edit: with this name, with that street. */
export interface Variant {
  label: string;
  changes: Change[];
}

export interface Edit {
  id: string;
  /** What it does, for people. */
  what: string;
  purpose: EditPurpose;
  /** Pure; none where the resume gives no room for the edit. */
  variants: (subject: Subject) => Variant[];
}

/** An edit that must not matter, made once with each of some values. */
export function withEach(
  id: string,
  what: string,
  values: readonly string[],
  change: (subject: Subject, value: string) => Change[],
): Edit {
  return {
    id,
    what,
    purpose: 'invariant',
    variants: (subject) =>
      values
        .map((label) => ({ label, changes: change(subject, label) }))
        .filter(({ changes }) => changes.length > 0),
  };
}
