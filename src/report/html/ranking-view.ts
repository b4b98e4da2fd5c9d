// Candidates × a filter → the ranking: overview, filter form, and one page of rows as a table or a heat map.
import { gapsOf, shortName } from '../gaps.ts';
import { scoreBar } from './bars.ts';
import { filterForm, limits } from './filter-form.ts';
import { heatMap } from './heat-map.ts';
import { type Markup, markup } from './markup.ts';
import { overview } from './overview.ts';
import { bandTag, candidateLink, notesOf } from './parts.ts';
import { type Filter, fragmentOf, rankingLink } from './place.ts';
import { pageOf, selectCandidates } from './select.ts';
import { type Candidate, counted, grouped, type Shown, tenths, totalOf } from './shown.ts';

/** The whole view. */
export function rankingView(shown: Shown, filter: Filter): Markup {
  return markup`<section class="view" aria-labelledby="view-title"><h2 id="view-title" tabindex="-1">Ranking</h2>
${overview(shown, filter)}
${filterForm(shown, filter)}
<div id="rows">${rankingRows(shown, filter)}</div></section>`;
}

/** The part that changes while somebody filters: count, table or map, pages. */
export function rankingRows(shown: Shown, filter: Filter): Markup {
  const selected = selectCandidates(shown, filter);
  const { items, page, pages } = pageOf(selected, filter.page);
  const all = shown.candidates.length;
  const said =
    selected.length === all
      ? counted(all, 'resume')
      : `${grouped(selected.length)} of ${counted(all, 'resume')}`;
  return markup`<div class="rows-head"><p role="status">${said}${pages > 1 && `, page ${page} of ${pages}`}</p>${limits(shown, filter)}${compareLink(shown, filter)}${formSwitch(filter)}</div>
${items.length === 0 ? markup`<p class="empty">No resume passes this filter. <a href="#ranking">Show all</a></p>` : filter.as === 'map' ? heatMap(items, shown, filter) : table(items, shown, filter)}
${pages > 1 && pager(filter, page, pages)}`;
}

function formSwitch(filter: Filter): Markup {
  const link = (as: Filter['as'], name: string): Markup =>
    markup`<a id="as-${as}" href="${fragmentOf({ view: 'ranking', filter: { ...filter, as } })}"${filter.as === as && markup` aria-current="true"`}>${name}</a>`;
  return markup`<div class="switch" role="group" aria-label="Show as">${link('table', 'Table')}${link('map', 'Heat map')}</div>`;
}

const columns = [
  { id: 'score', name: 'Score', kind: 'wide' },
  { id: 'required', name: 'Required met', kind: 'number' },
  { id: 'preferred', name: 'Preferred met', kind: 'number extra' },
  { id: 'notes', name: 'Notes', kind: 'extra' },
] as const;

function table(candidates: readonly Candidate[], shown: Shown, filter: Filter): Markup {
  const heads = columns.map(({ id, name, kind }) => sortHead(id, name, kind, filter));
  return markup`<table class="ranking"><caption class="unseen">Resumes with their scores</caption>
<thead><tr><th scope="col" class="number">Rank</th>${sortHead('file', 'Resume', '', filter)}${heads}<th scope="col" class="extra"><span class="unseen">Compare</span></th></tr></thead>
<tbody>${candidates.map((candidate) => row(candidate, shown, filter))}</tbody></table>`;
}

/** A column's head is a link to the same rows in its order; once more turns it around. */
export function sortHead(id: string, name: string, kind: string, filter: Filter): Markup {
  const sorted = filter.sort === id;
  const reversed = sorted && !filter.reversed;
  const order = sorted ? (filter.reversed ? 'ascending' : 'descending') : 'none';
  return markup`<th scope="col" class="${kind}" aria-sort="${order}"><a id="sort-${id}" href="${rankingLink(filter, { sort: id, reversed })}">${name}<span class="arrow" aria-hidden="true">${sorted ? (filter.reversed ? '↑' : '↓') : ''}</span></a></th>`;
}

function row(candidate: Candidate, shown: Shown, filter: Filter): Markup {
  const { match } = candidate;
  const gaps = gapsOf(match, shown.results.job.spec).slice(0, 3);
  const lacks = gaps.map(({ requirement }) => shortName(requirement, 28)).join(' · ');
  const [low, high] = match.interval;
  const notes = notesOf(match, shown);
  return markup`<tr><td class="number rank">${match.rank}</td>
<th scope="row">${candidateLink(candidate)}<span class="gaps">${lacks === '' ? 'no gaps' : `gaps: ${lacks}`}</span></th>
<td class="wide"><span class="score-line"><b>${tenths(match.score)}</b>${bandTag(match.band)}${high > low && markup`<span class="range">${tenths(low)}–${tenths(high)}</span>`}</span>${scoreBar(match)}</td>
<td class="number">${match.required.met} of ${totalOf(match.required)}</td><td class="number extra">${match.preferred.met} of ${totalOf(match.preferred)}</td>
<td class="extra notes">${notes.map((note) => markup`<span class="note">${note}</span>`)}</td>
<td class="extra">${pickLink(candidate, filter)}</td></tr>`;
}

/** Chooses a candidate for the comparison, or takes the choice back. */
function pickLink({ key, label }: Candidate, filter: Filter): Markup {
  const chosen = filter.picked.includes(key);
  const picked = chosen ? filter.picked.filter((one) => one !== key) : [...filter.picked.slice(-1), key];
  const link = fragmentOf({ view: 'ranking', filter: { ...filter, picked } });
  return markup`<a class="pick" id="pick-${key}" href="${link}" aria-label="${chosen ? 'Do not compare' : 'Compare'} ${label}">${chosen ? '✓ chosen' : 'compare'}</a>`;
}

function compareLink({ byKey }: Shown, { picked }: Filter): Markup | null {
  const [first, second] = picked.map((key) => byKey.get(key));
  if (first === undefined) return null;
  if (second === undefined)
    return markup`<p class="picked">${first.label} is chosen; choose another one to compare it with.</p>`;
  return markup`<p class="picked"><a class="button" href="${fragmentOf({ view: 'compare', keys: [first.key, second.key] })}">Compare ${first.label} with ${second.label}</a></p>`;
}

function pager(filter: Filter, page: number, pages: number): Markup {
  const link = (to: number, name: string): Markup =>
    to < 1 || to > pages
      ? markup`<span class="off">${name}</span>`
      : markup`<a id="page-${name.toLowerCase()}" href="${fragmentOf({ view: 'ranking', filter: { ...filter, page: to } })}">${name}</a>`;
  return markup`<nav class="pager" aria-label="Pages of the ranking">${link(page === 1 ? 0 : 1, 'First')}${link(page - 1, 'Previous')}<span>${page} of ${pages}</span>${link(page + 1, 'Next')}${link(page === pages ? 0 : pages, 'Last')}</nav>`;
}
