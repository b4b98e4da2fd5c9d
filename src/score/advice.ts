// One outcome → what would close the gap, honestly; null where there is none.
import type { Status } from '../model/results.ts';
import type { Outcome } from './requirement.ts';

/** Advice never suggests to claim what is not so: each sentence starts from "if it is true". */
export function adviseOn(outcome: Outcome, status: Status): string | null {
  if (status === 'met') return null;
  if (status === 'unknown') return adviseUnknown(outcome);
  if (outcome.work !== null)
    return 'This is the resume as a whole against the posting; only other work would change it much.';
  if (outcome.degree !== null && outcome.degree.credit !== 1) return adviseDegree(outcome);
  const listed = lackingProof(outcome);
  const missing = absent(outcome);
  if (missing !== '')
    return `If you have worked with ${missing}, say so in the role where you did; if not, this is a gap to close.`;
  if (listed !== '') return `Show ${listed} in a dated role: what you did with it, where and when.`;
  if (outcome.years !== null)
    return 'Years cannot be edited in; check that every fitting role has its months.';
  return null;
}

function adviseUnknown({ unknown }: Outcome): string | null {
  switch (unknown) {
    case 'no-dates':
      return 'Give each role its months, from and to.';
    case 'unclear-degree':
      return 'Name the level and the subject of the degree.';
    case 'not-stated':
      return 'If it is so, say it in one line.';
    default:
      return null;
  }
}

function adviseDegree({ degree }: Outcome): string {
  if (degree?.how === 'other-field')
    return 'If the degree covers the subject, name the subject; otherwise editing cannot change this.';
  return 'If there is a degree, name its level and subject; otherwise editing cannot change this.';
}

function absent({ groups }: Outcome): string {
  const lacking = groups.filter((group) =>
    group.mode === 'any' ? group.credit === 0 : group.outcomes.some((one) => one.credit === 0),
  );
  return lacking
    .map(({ mode, outcomes }) =>
      outcomes
        .filter((outcome) => outcome.credit === 0)
        .map((outcome) => outcome.asked.name)
        .join(mode === 'any' ? ' or ' : ' and '),
    )
    .join(', and with ');
}

function lackingProof({ groups }: Outcome): string {
  return groups
    .flatMap((group) => group.outcomes)
    .filter((outcome) => outcome.credit > 0 && outcome.strength !== 'used-in-role')
    .map((outcome) => outcome.asked.name)
    .join(' and ');
}
