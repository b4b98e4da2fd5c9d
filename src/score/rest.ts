// A resume as it is and with all edits made → what stays out of reach of editing, and what the paper does not say.
import type { Gate, Reach, Rest, RestCause, Unsaid } from '../model/advice.ts';
import type { Requirement } from '../model/spec.ts';
import { workId } from '../model/work.ts';
import { absentFrom, adviseUnknown, nameOf } from './advice.ts';
import type { Judged } from './match.ts';
import { giveReason } from './reason.ts';
import type { Outcome } from './requirement.ts';
import { shortfallOf } from './shortfall.ts';

const credentials = new Set<Requirement['kind']>(['certification', 'license', 'clearance', 'authorization']);

/** Requirements that lose points with all edits made, the most first; the points that they lose are those of 100. */
export function restOf(before: Judged, after: Judged): Rest[] {
  const rests = after.outcomes.flatMap((outcome, index): Rest[] => {
    const row = after.standing.rows[index];
    const now = before.outcomes[index];
    const lost = row === undefined ? 0 : Math.round((row.possible - row.points) * 10) / 10;
    if (lost <= 0 || now === undefined) return [];
    const { id: requirement, importance } = outcome.requirement;
    const cause = causeOf(outcome);
    const text = textOf(cause, outcome, now);
    return [{ requirement, name: nameOf(outcome.requirement), importance, cause, lost, text }];
  });
  return rests.sort((a, b) => b.lost - a.lost);
}

function causeOf(outcome: Outcome): RestCause {
  const { requirement, degree, years } = outcome;
  if (requirement.id === workId) return 'work';
  if (absentFrom(outcome) !== '') return credentials.has(requirement.kind) ? 'credential' : 'absent';
  if (degree !== null && degree.credit !== 1) return 'degree';
  if (years !== null) return 'years';
  return requirement.years !== null && hasFewMonths(outcome) ? 'years' : 'role';
}

function hasFewMonths({ requirement, groups }: Outcome): boolean {
  const wanted = (requirement.years?.min ?? 0) * 12;
  return groups.some(({ outcomes }) => outcomes.every(({ months }) => (months ?? 0) < wanted));
}

function textOf(cause: RestCause, after: Outcome, now: Outcome): string {
  switch (cause) {
    case 'absent':
      return absentFrom(after) + contextOf(after);
    case 'credential':
      return 'It is held or it is not; if it is, the paper has to name it.';
    case 'years':
    case 'degree':
      return giveReason(now);
    case 'role':
      return 'Shown in a role; how long, how lately and in what kind of work it was decides the rest.';
    case 'work':
      return "How close the whole working life is to the posting's field: other work would change it, other words should not.";
  }
}

/** Letters of a posting's line around a term that says little by itself. */
const contextRoom = 100;

/** A term outside the lexicon may be one word of many ("branches"): the posting's words around it say what is meant. */
function contextOf({ groups, requirement }: Outcome): string {
  const open = groups
    .flatMap(({ outcomes }) => outcomes)
    .find((one) => !one.asked.known && shortfallOf(one) === 'absent');
  const line = requirement.text.replace(/\s+/g, ' ').trim();
  const term = open?.asked.name.replace(/\s+/g, ' ') ?? '';
  const at = line.toLowerCase().indexOf(term.toLowerCase());
  if (open === undefined || at < 0 || line.length < term.length + 12) return '';
  if (line.length <= contextRoom) return ` (“${line}”)`;
  const from = Math.max(0, Math.min(at - 40, line.length - contextRoom));
  const begin = from === 0 ? 0 : line.indexOf(' ', from) + 1;
  const end = begin + contextRoom >= line.length ? line.length : line.lastIndexOf(' ', begin + contextRoom);
  return ` (“${begin > 0 ? '… ' : ''}${line.slice(begin, end)}${end < line.length ? ' …' : ''}”)`;
}

/** Requirements that nobody can judge from this paper, in the order of the posting; manners and build are none of it. */
export function unsaidOf({ outcomes }: Judged): Unsaid[] {
  return outcomes.flatMap((outcome): Unsaid[] => {
    const text = outcome.unknown === null ? null : adviseUnknown(outcome);
    if (text === null) return [];
    const { id: requirement, importance } = outcome.requirement;
    return [{ requirement, name: nameOf(outcome.requirement), importance, text }];
  });
}

/** Knock-outs that the paper does not show as met, and the edits among those made after which it does. */
export function gatesOf(
  before: Judged,
  after: Judged,
  made: readonly { id: string; requirements: readonly string[] }[],
): Gate[] {
  return before.standing.knockouts.map((id) => {
    const outcome = before.outcomes.find(({ requirement }) => requirement.id === id);
    const helping = made.filter(({ requirements }) => requirements.includes(id)).map((edit) => edit.id);
    return {
      requirement: id,
      name: outcome === undefined ? id : nameOf(outcome.requirement),
      edits: after.standing.knockouts.includes(id) ? null : helping,
    };
  });
}

/** A reach that no edit was needed for. */
export const asItIs = ({ standing: { score, band } }: Judged): Reach => ({ score, band, edits: [] });
