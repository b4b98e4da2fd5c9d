// Small pieces that several views share: statuses, bands, quotes with their place, links to candidates.
import type { Band, Status } from '../../model/outcome.ts';
import type { Evidence, Match } from '../../model/results.ts';
import { shortName } from '../gaps.ts';
import { marks } from '../marks.ts';
import { statusOf } from '../status.ts';
import { type Markup, markup } from './markup.ts';
import { fragmentOf } from './place.ts';
import type { Candidate, Shown } from './shown.ts';

/** The mark of a status with its word for screen readers. */
export const statusMark = (status: Status): Markup =>
  markup`<span class="mark ${status}"><span aria-hidden="true">${marks[status]}</span><span class="unseen">${status}</span></span>`;

export const bandTag = (band: Band): Markup => markup`<span class="tag band-${band}">${band}</span>`;

/** Says of a match that a person has to look; nothing of one that is ranked. */
export const reviewTag = (match: Match): Markup | null =>
  statusOf(match) === 'needs-review' ? markup` <span class="tag review">needs review</span>` : null;

/** What a person decided, in one word. */
export const decisionTag = ({ decision }: Match): Markup | null =>
  decision === undefined ? null : markup` <span class="tag decision">${decision.decision}</span>`;

export const candidateLink = ({ key, label }: Pick<Candidate, 'key' | 'label'>): Markup =>
  markup`<a href="${fragmentOf({ view: 'candidate', key })}">${label}</a>`;

/** A name in which a line may break after every slash: "Django/FastAPI/Flask". */
export const breakable = (name: string): Markup =>
  markup`${name.split('/').map((part, index) => (index === 0 ? part : markup`/<wbr/>${part}`))}`;

/** "page 1, line 12" */
export const placeOfSource = ({ page, line }: Evidence['source']): string =>
  page === null ? `line ${line}` : `page ${page}, line ${line}`;

/** What a reader should know of a match beside its score, in a few words each. */
export function notesOf(match: Match, { results }: Shown): string[] {
  const notes = match.knockouts.map((id) => {
    const requirement = results.job.spec.requirements.find((one) => one.id === id);
    return `knock-out not met: ${requirement?.text ?? id}`;
  });
  for (const { kind, detail } of match.flags) notes.push(`${kind.replaceAll('-', ' ')}: ${detail}`);
  if (match.duplicateOf !== null) notes.push(`same as ${match.duplicateOf}`);
  return notes;
}

/** The same for a line of a ranking: what kind of note it is, and which knock-out. */
export function shortNotesOf(match: Match, { results }: Shown): string[] {
  const notes = match.knockouts.map((id) => {
    const requirement = results.job.spec.requirements.find((one) => one.id === id);
    return `knock-out: ${requirement === undefined ? id : shortName(requirement, 34)}`;
  });
  for (const kind of new Set(match.flags.map((flag) => flag.kind))) notes.push(kind.replaceAll('-', ' '));
  if (match.duplicateOf !== null) notes.push(`same as ${match.duplicateOf}`);
  return notes;
}
