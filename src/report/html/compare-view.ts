// Two candidates → why one stands above the other, requirement by requirement; the differences add up to the gap.
import type { RequirementResult } from '../../model/results.ts';
import { type Difference, differencesOf } from '../differences.ts';
import { leadBar } from './bars.ts';
import { type Markup, markup } from './markup.ts';
import { bandTag, breakable, candidateLink, statusMark } from './parts.ts';
import { type Candidate, nameOf, type Shown, tenths } from './shown.ts';

/** The whole view. Roles are spelled out: on a phone a row is a grid, and would be no row of a table any more. */
export function compareView(shown: Shown, first: Candidate, second: Candidate): Markup {
  const differences = differencesOf(first.match, second.match, shown.results.job.spec);
  const most = Math.max(1, ...differences.map(({ lead }) => Math.abs(lead)));
  return markup`<section class="view" aria-labelledby="view-title"><h2 id="view-title" tabindex="-1">Why this one above that one</h2>
${chooser(shown, first, second)}
<p class="verdict">${sentence(first, second, differences)}</p>
<table class="compare" role="table"><caption class="unseen">Points of both, requirement by requirement</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Requirement</th><th scope="col" role="columnheader" class="side">${head(first)}</th><th scope="col" role="columnheader" class="number">Difference</th><th scope="col" role="columnheader" class="side">${head(second)}</th></tr></thead><tbody role="rowgroup">${differences.map((one) => row(one, most))}</tbody>
<tfoot role="rowgroup"><tr role="row"><th scope="row" role="rowheader">Score</th><td role="cell"><b>${tenths(first.match.score)}</b></td><td class="number" role="cell"><b>${signed(gapOf(first, second))}</b></td><td role="cell"><b>${tenths(second.match.score)}</b></td></tr></tfoot></table></section>`;
}

const gapOf = (first: Candidate, second: Candidate): number =>
  Math.round((first.match.score - second.match.score) * 10) / 10;

const signed = (value: number): string =>
  value === 0 ? '0.0' : `${value > 0 ? '+' : '−'}${tenths(Math.abs(value))}`;

const head = (candidate: Candidate): Markup =>
  markup`${candidateLink(candidate)} <span class="soft">${tenths(candidate.match.score)}</span> ${bandTag(candidate.match.band)}`;

/** Both ends of a long name: what tells two files apart often stands last. */
function short({ label }: Candidate): string {
  return label.length <= 44
    ? label
    : `${label.slice(0, 26).toWellFormed()}…${label.slice(-16).toWellFormed()}`;
}

function sentence(first: Candidate, second: Candidate, differences: readonly Difference[]): string {
  const gap = gapOf(first, second);
  const [high, low] = gap >= 0 ? [first, second] : [second, first];
  const sign = gap >= 0 ? 1 : -1;
  const parts = (wanted: number): string =>
    differences
      .filter(({ lead }) => Math.sign(lead) === wanted)
      .slice(0, 3)
      .map(({ requirement, lead }) => `${nameOf(requirement)} (${tenths(Math.abs(lead))})`)
      .join(', ');
  const ahead = parts(sign);
  const behind = parts(-sign);
  if (gap === 0 && ahead === '' && behind === '')
    return `${short(first)} and ${short(second)} have the same points everywhere.`;
  const opening =
    gap === 0
      ? `${short(high)} and ${short(low)} have the same score.`
      : `${short(high)} stands ${tenths(Math.abs(gap))} points above ${short(low)}.`;
  const for_ = ahead === '' ? '' : ` More points for: ${ahead}.`;
  const against = behind === '' ? '' : ` Fewer for: ${behind}.`;
  return `${opening}${for_}${against}`;
}

function row({ requirement, first, second, lead }: Difference, most: number): Markup {
  return markup`<tr role="row"><th scope="row" role="rowheader">${breakable(nameOf(requirement))}${requirement.importance === 'preferred' && markup` <span class="soft">preferred</span>`}</th>${side(first)}<td class="number lead-cell" role="cell">${signed(lead)}${leadBar(lead, most)}</td>${side(second)}</tr>`;
}

function side({ status, points, reason }: RequirementResult): Markup {
  return markup`<td role="cell">${statusMark(status)} ${status === 'unknown' ? '–' : tenths(points)} <span class="why">${reason}</span></td>`;
}

/** Most choices that a list is good for; beyond it, the ranking is the place to choose. */
const listed = 300;

function chooser({ candidates }: Shown, first: Candidate, second: Candidate): Markup {
  if (candidates.length > listed)
    return markup`<p class="soft"><a href="#ranking">Choose two others in the ranking</a></p>`;
  const list = (name: string, label: string, chosen: Candidate): Markup =>
    markup`<label>${label} <select name="${name}">${candidates.map((one) => markup`<option value="${one.key}"${one === chosen && markup` selected`}>${one.match.rank}. ${short(one)}</option>`)}</select></label>`;
  return markup`<form id="chooser" class="filter" aria-label="Choose two resumes">${list('first', 'This one', first)}${list('second', 'and that one', second)}</form>`;
}
