// Small pieces that several views share: statuses, bands, quotes with their place, links to candidates.
import type { Band, Status } from '../../model/outcome.ts';
import type { Evidence, Match } from '../../model/results.ts';
import { marks } from '../marks.ts';
import { type Markup, markup } from './markup.ts';
import { fragmentOf } from './place.ts';
import type { Candidate, Shown } from './shown.ts';

/** The mark of a status with its word for screen readers. */
export const statusMark = (status: Status): Markup =>
  markup`<span class="mark ${status}"><span aria-hidden="true">${marks[status]}</span><span class="unseen">${status}</span></span>`;

export const bandTag = (band: Band): Markup => markup`<span class="tag band-${band}">${band}</span>`;

export const candidateLink = ({ key, label }: Pick<Candidate, 'key' | 'label'>): Markup =>
  markup`<a href="${fragmentOf({ view: 'candidate', key })}">${label}</a>`;

/** "page 1, line 12" */
export const placeOfSource = ({ page, line }: Evidence['source']): string =>
  page === null ? `line ${line}` : `page ${page}, line ${line}`;

const how: Record<Evidence['match'], string> = {
  exact: 'named',
  alias: 'named in other words',
  implied: 'implied',
  related: 'related',
  phrase: 'the words of the posting',
  years: 'dated work',
  degree: 'education',
  title: 'title of a role',
};

const proof: Record<Evidence['strength'], string> = {
  'used-in-role': 'in a dated role',
  described: 'in a sentence',
  listed: 'in a list',
};

/** One quote: the words, where they stand, and what they prove. */
export function quoteOf({ source, match, strength, via }: Evidence): Markup {
  const kind = via === null ? how[match] : `${how[match]} by ${via}`;
  const proves = match === 'degree' || match === 'years' ? kind : `${kind}, ${proof[strength]}`;
  return markup`<li><q>${source.quote.replace(/\s+/g, ' ')}</q> <span class="where">${placeOfSource(source)} · ${proves}</span></li>`;
}

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
