// Candidates × a filter → the form that changes it, with the names of the fragment, and the limits that charts set.

import { bands } from '../../model/outcome.ts';
import { type Markup, markup } from './markup.ts';
import { type Filter, rankingLink } from './place.ts';
import { grouped, nameOf, type Shown } from './shown.ts';

/** The form; what it does not show (order, picked ones) it carries along hidden. */
export function filterForm(shown: Shown, filter: Filter): Markup {
  return markup`<form id="filter" class="filter" role="search" aria-label="Filter the ranking">
<label>Search <input type="search" name="text" value="${filter.text}" placeholder="skill, title or quote" autocomplete="off"/></label>
<fieldset><legend>Band</legend>${bands.map((band) => bandBox(band, shown, filter))}</fieldset>
<label>Required met from <input type="number" name="required" min="0" max="${requiredCount(shown)}" value="${filter.required === 0 ? '' : filter.required}" placeholder="0"/></label>
<label>Notes <select name="notes">${noteChoices.map(([value, name]) => markup`<option value="${value}"${filter.notes === value && markup` selected`}>${name}</option>`)}</select></label>
${hidden('min', filter.min === 0 ? '' : String(filter.min))}${hidden('max', filter.max === 100 ? '' : String(filter.max))}${hidden('status', filter.status === null ? '' : `${filter.status.status} ${filter.status.requirement}`)}${hidden('sort', filter.sort)}${hidden('reversed', filter.reversed ? 'yes' : '')}${hidden('as', filter.as)}${filter.picked.map((key) => hidden('pick', key))}</form>`;
}

const noteChoices = [
  ['any', 'with or without'],
  ['flagged', 'with notes'],
  ['clear', 'without notes'],
  ['knocked-out', 'knock-out not met'],
  ['needs-review', 'needs review'],
  ['decided', 'decided by a person'],
] as const;

function bandBox(band: Filter['bands'][number], { candidates }: Shown, filter: Filter): Markup {
  const count = candidates.filter(({ match }) => match.band === band).length;
  return markup`<label class="box"><input type="checkbox" name="band" value="${band}"${filter.bands.includes(band) && markup` checked`}/><span class="tag band-${band}">${band}</span> ${grouped(count)}</label>`;
}

const hidden = (name: string, value: string): Markup =>
  markup`<input type="hidden" name="${name}" value="${value}"/>`;

const requiredCount = ({ results }: Shown): number =>
  results.job.spec.requirements.filter(({ importance }) => importance === 'required').length;

/** What came from a chart and has no field: shown with a link that takes it away. */
export function limits({ results }: Shown, filter: Filter): Markup | null {
  const parts: Markup[] = [];
  if (filter.min > 0 || filter.max < 100)
    parts.push(
      markup`<a class="limit" href="${rankingLink(filter, { min: 0, max: 100 })}">score ${filter.min} to ${filter.max} <span aria-hidden="true">×</span><span class="unseen">, remove</span></a>`,
    );
  const { status } = filter;
  if (status !== null) {
    const requirement = results.job.spec.requirements.find(({ id }) => id === status.requirement);
    parts.push(
      markup`<a class="limit" href="${rankingLink(filter, { status: null })}">${requirement === undefined ? status.requirement : nameOf(requirement)}: ${status.status} <span aria-hidden="true">×</span><span class="unseen">, remove</span></a>`,
    );
  }
  return parts.length === 0 ? null : markup`<p class="limits">Only ${parts}</p>`;
}
