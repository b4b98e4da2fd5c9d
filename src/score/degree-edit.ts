// A judged degree → the edit that names its level or its subject, where an education is on the paper without it.
import type { Education } from '../model/profile.ts';
import { fieldFits } from './degree.ts';
import type { Draft } from './draft.ts';
import type { Outcome } from './requirement.ts';

/** Only what is not said can be said: a degree in another subject, or a lower one, stays what it is. */
export function draftDegree(
  { requirement, degree }: Outcome,
  educations: readonly Education[],
): Draft | null {
  const asked = requirement.degree;
  const own = degree?.education ?? null;
  if (asked === null || own === null) return null;
  const [wanted = null] = asked.fields;
  const unclear = degree?.how === 'unclear';
  const noSubject = degree?.how === 'other-field' && own.field === null;
  if (!unclear && !noSubject) return null;
  const level = unclear ? asked.level : (own.level ?? asked.level);
  if (level === 'diploma') return null;
  const field = unclear && fieldFits(asked.fields, own.field) ? own.field : wanted;
  // Another subject that is named keeps the degree from ever meeting this; so does one that nothing can be.
  if ((unclear && own.field !== null && field !== own.field) || !fieldFits(asked.fields, field)) return null;
  const name = field === null ? level : `${level} in ${field}`;
  return {
    basis: 'related',
    asked: requirement.id,
    name,
    source: own.source,
    options: [
      {
        changes: [{ kind: 'degree', education: educations.indexOf(own), level, field }],
        position: null,
      },
    ],
    because: unclear ? { how: 'level', level, field } : { how: 'subject', level, field: field ?? '' },
  };
}
