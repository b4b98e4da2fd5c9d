// Candidates × a filter → the ranking: overview, filter form, and one page of rows as a table or a heat map.
import type { Counts } from '../../model/results.ts';
import { gapsOf, shortName } from '../gaps.ts';
import { unread } from './about-view.ts';
import { scoreBar } from './bars.ts';
import { filterForm, limits } from './filter-form.ts';
import { heatMap } from './heat-map.ts';
import { type Markup, markup } from './markup.ts';
import { gateList, overview } from './overview.ts';
import { bandTag, candidateLink, decisionTag, notesOf, reviewTag, shortNotesOf } from './parts.ts';
import { type Filter, fragmentOf, rankingLink } from './place.ts';
import { pageOf, selectCandidates } from './select.ts';
import { type Candidate, counted, grouped, type Shown, tenths, totalOf } from './shown.ts';

/** The whole view. */
export function rankingView(shown: Shown, filter: Filter): Markup {
  const head = markup`<h2 id="view-title" tabindex="-1">Ranking</h2>`;
  if (shown.candidates.length === 0)
    return markup`<section class="view" aria-labelledby="view-title">${head}<p class="empty">There is no resume to rank.</p>${gateList(shown)}${unread(shown)}</section>`;
  return markup`<section class="view" aria-labelledby="view-title">${head}${unreadNotice(shown)}
${overview(shown, filter)}
${filterForm(shown, filter)}
<div id="rows">${rankingRows(shown, filter)}</div></section>`;
}

function unreadNotice({ results: { unreadable } }: Shown): Markup | null {
  if (unreadable.length === 0) return null;
  return markup`<p class="notice">${counted(unreadable.length, 'file')} could not be read and ${unreadable.length === 1 ? 'has' : 'have'} no score. <a href="#about">Which, and why</a></p>`;
}

/** The part that changes while somebody filters: count, table or map, pages. */
export function rankingRows(shown: Shown, filter: Filter): Markup {
  const selected = selectCandidates(shown, filter);
  const { items, page, pages } = pageOf(selected, filter);
  const all = shown.candidates.length;
  const said =
    selected.length === all
      ? counted(all, 'resume')
      : `${grouped(selected.length)} of ${counted(all, 'resume')}`;
  return markup`<div class="rows-head"><p role="status">${said}${pages > 1 && `, page ${page} of ${pages}`}</p>${limits(shown, filter)}${compareLink(shown, filter)}${formSwitch(filter)}</div>
${items.length === 0 ? markup`<p class="empty">No resume passes this filter. <a href="#ranking">Show all</a></p>` : filter.as === 'map' ? heatMap(items, selected, shown, filter) : table(items, shown, filter)}
${pages > 1 && pager(filter, page, pages)}`;
}

function formSwitch(filter: Filter): Markup {
  const link = (as: Filter['as'], name: string): Markup =>
    markup`<a id="as-${as}" href="${fragmentOf({ view: 'ranking', filter: { ...filter, as } })}"${filter.as === as && markup` aria-current="true"`}>${name}</a>`;
  return markup`<div class="switch" role="group" aria-label="Show as">${link('table', 'Table')}${link('map', 'Heat map')}</div>`;
}

const columns = [
  { id: 'score', name: 'Score', kind: 'wide' },
  { id: 'required', name: 'Required met', kind: 'number met' },
  { id: 'preferred', name: 'Preferred met', kind: 'number met' },
  { id: 'notes', name: 'Notes', kind: 'notes' },
] as const;

/** Roles are spelled out: on a phone a row is a grid. There is no column for notes where nobody has one. */
function table(candidates: readonly Candidate[], shown: Shown, filter: Filter): Markup {
  const noted = shown.candidates.some(({ match }) => notesOf(match, shown).length > 0);
  const heads = columns
    .filter(({ id }) => id !== 'notes' || noted)
    .map(({ id, name, kind }) => sortHead(id, name, kind, filter));
  return markup`<table class="ranking" role="table"><caption class="unseen">Resumes with their scores</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="rank">Rank</th>${sortHead('file', 'Resume', 'name', filter)}${heads}<th scope="col" role="columnheader" class="compared"><span class="unseen">Compare</span></th></tr></thead>
<tbody role="rowgroup">${candidates.map((candidate) => row(candidate, { shown, filter, noted }))}</tbody></table>`;
}

/** A column's head is a link to the same rows in its order, names from A on and figures from the best on; once more turns it around. */
export function sortHead(id: string, name: string, kind: string, filter: Filter): Markup {
  const sorted = filter.sort === id;
  const reversed = sorted && !filter.reversed;
  const up = (id === 'file') !== filter.reversed;
  const order = sorted ? (up ? 'ascending' : 'descending') : 'none';
  return markup`<th scope="col" role="columnheader" class="${kind}" aria-sort="${order}"><a id="sort-${id}" href="${rankingLink(filter, { sort: id, reversed })}">${name}<span class="arrow" aria-hidden="true">${sorted ? (up ? '↑' : '↓') : ''}</span></a></th>`;
}

interface Drawn {
  shown: Shown;
  filter: Filter;
  noted: boolean;
}

function row(candidate: Candidate, { shown, filter, noted }: Drawn): Markup {
  const { match } = candidate;
  const gaps = gapsOf(match, shown.results.job.spec).slice(0, 3);
  const lacks = gaps.map(({ requirement }) => shortName(requirement, 28)).join(' · ');
  const [low, high] = match.interval;
  return markup`<tr role="row"><td role="cell" class="rank">${match.rank}${movedMark(candidate.moved)}</td>
<th scope="row" role="rowheader" class="name">${candidateLink(candidate)}<span class="gaps">${lacks === '' ? 'no gaps' : `gaps: ${lacks}`}</span></th>
<td role="cell" class="wide"><span class="score-line"><b>${tenths(match.score)}</b>${bandTag(match.band)}${reviewTag(match)}${decisionTag(match)}${high > low && markup`<span class="range">${tenths(low)}–${tenths(high)}</span>`}</span>${scoreBar(match)}</td>
${metCell('required', match.required)}${metCell('preferred', match.preferred)}
${noted && markup`<td role="cell" class="notes">${shortNotesOf(match, shown).map((note) => markup`<span class="note">${note}</span>`)}</td>`}
<td role="cell" class="compared">${pickLink(candidate, filter)}</td></tr>`;
}

function movedMark(moved: number): Markup | null {
  if (moved === 0) return null;
  const [arrow, word] = moved > 0 ? ['▲', 'up'] : ['▼', 'down'];
  return markup` <span class="moved"><span aria-hidden="true">${arrow}</span><span class="unseen">${word} </span>${Math.abs(moved)}</span>`;
}

/** On a phone the head of the column is far: the cell says itself what it counts. */
function metCell(what: string, counts: Counts): Markup {
  return markup`<td role="cell" class="number met">${counts.met} of ${totalOf(counts)}<span class="phone"> ${what}</span></td>`;
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
