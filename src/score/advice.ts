// One outcome → what would close the gap, honestly; null where there is none.
import type { Status } from '../model/results.ts';
import type { Requirement, RequirementKind } from '../model/spec.ts';
import { workId } from '../model/work.ts';
import type { Outcome } from './requirement.ts';
import { isThere, shortfallOf } from './shortfall.ts';

/** Advice never suggests to claim what is not so: each sentence starts from "if it is true". */
export function adviseOn(outcome: Outcome, status: Status): string | null {
  if (status === 'met') return null;
  if (status === 'unknown') return adviseUnknown(outcome);
  if (outcome.work !== null)
    return 'This is the resume as a whole against the posting; only other work would change it much.';
  if (outcome.degree !== null && outcome.degree.credit !== 1) return adviseDegree(outcome);
  const listed = lackingProof(outcome);
  const missing = absentFrom(outcome, ' and ', ', and with ');
  if (missing !== '')
    return `If you have worked with ${missing}, say so in the role where you did; if not, this is a gap to close.`;
  if (listed !== '') return `Show ${listed} in a dated role: what you did with it, where and when.`;
  if (outcome.years !== null)
    return 'Years cannot be edited in; check that every fitting role has its months.';
  return null;
}

// What can be true without anybody writing it down.
const seldomSaid = new Set<RequirementKind>(['authorization', 'clearance', 'location']);

const oneLine = 'If this holds for you, say so in one line.';

/** What would let a reader judge what this paper leaves open; null where no paper could. */
export function adviseUnknown({ requirement, unknown }: Outcome): string | null {
  switch (unknown) {
    case 'no-dates':
      return 'Give each role its months, from and to.';
    case 'unclear-degree':
      return 'Name the level and the subject of the degree.';
    case 'not-stated':
      return oneLine;
    case 'not-on-paper':
      return seldomSaid.has(requirement.kind) ? oneLine : null;
    case 'not-found':
      return 'If you have done this, say in your own words where.';
    case null:
      return null;
  }
}

function adviseDegree({ degree }: Outcome): string {
  if (degree?.how === 'other-field')
    return 'If the degree covers the subject, name the subject; otherwise editing cannot change this.';
  return 'If there is a degree, name its level and subject; otherwise editing cannot change this.';
}

/**
 * Asked skills that are not on the paper, in words: something of the same class is not the thing itself. Of
 * alternatives none is missing where one is there.
 */
export function absentFrom({ groups }: Outcome, and = ', ', between = ', '): string {
  return groups
    .flatMap(({ mode, outcomes }) => {
      const absent = outcomes.filter((one) => !isThere(one) && shortfallOf(one) !== 'field');
      if (mode === 'any' && absent.length < outcomes.length) return [];
      const names = absent.map(({ asked }) => asked.name.replace(/\s+/g, ' '));
      return names.length === 0 ? [] : [names.join(mode === 'any' ? ' or ' : and)];
    })
    .join(between);
}

function lackingProof({ groups }: Outcome): string {
  return groups
    .flatMap((group) => group.outcomes)
    .filter((outcome) => shortfallOf(outcome) === 'unplaced')
    .map((outcome) => outcome.asked.name)
    .join(' and ');
}

/** A requirement in a few words: its skills where it has some, else its text. */
export function nameOf({ id, skills, text }: Requirement): string {
  if (id === workId) return 'The work itself';
  const groups = skills.map(({ mode, skills: asked }) =>
    asked.map(({ name }) => name).join(mode === 'any' ? ' or ' : ', '),
  );
  return (groups.length > 0 ? groups.join(', ') : text).replace(/\s+/g, ' ');
}
