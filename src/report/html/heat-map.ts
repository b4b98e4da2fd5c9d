// One page of candidates → a table of candidates × requirements, coloured by status.
import { statuses } from '../../model/outcome.ts';
import type { Counts } from '../../model/results.ts';
import { shortName } from '../gaps.ts';
import { marks } from '../marks.ts';
import { columnBar } from './bars.ts';
import { type Markup, markup } from './markup.ts';
import { candidateLink, decisionTag, reviewTag } from './parts.ts';
import { type Filter, rankingLink } from './place.ts';
import { type Candidate, countsByRequirement, type Shown, tenths } from './shown.ts';

/**
 * The map: a mark in every cell, so that colour says nothing by itself. Above it stands for each requirement how all
 * selected candidates, not only those on this page, are divided: the one that empties a folder is seen at once.
 */
export function heatMap(
  candidates: readonly Candidate[],
  selected: readonly Candidate[],
  shown: Shown,
  filter: Filter,
): Markup {
  const { requirements } = shown.results.job.spec;
  const shares = countsByRequirement(selected, shown).map(({ counts }) => share(counts, selected.length));
  return markup`<p class="legend" aria-hidden="true">${statuses.map((status) => markup`<span class="cell ${status}">${marks[status]}</span> ${status} `)}</p>
<div class="scroll" role="region" aria-label="Heat map" tabindex="0"><table class="map"><caption class="unseen">Resumes by requirement: met, partial, missing or unknown</caption>
<thead><tr><th scope="col" class="name">Resume</th><th scope="col" class="number">Score</th>${requirements.map((requirement) => head(requirement, filter))}</tr>
<tr class="shares"><th scope="row" class="name">Met by, %</th><td></td>${shares}</tr></thead>
<tbody>${candidates.map(row)}</tbody></table></div>`;
}

function head(requirement: Shown['results']['job']['spec']['requirements'][number], filter: Filter): Markup {
  const { id, importance } = requirement;
  const sorted = filter.sort === id;
  const link = rankingLink(filter, { sort: id, reversed: sorted && !filter.reversed });
  return markup`<th scope="col" class="turned ${importance}" aria-sort="${sorted ? (filter.reversed ? 'ascending' : 'descending') : 'none'}"><a id="sort-${id}" href="${link}" title="${requirement.text}">${shortName(requirement, 23)}</a></th>`;
}

function share(counts: Counts, total: number): Markup {
  const percent = total === 0 ? 0 : Math.round((100 * counts.met) / total);
  return markup`<td>${columnBar(counts, total)}<span>${percent}<span class="unseen"> percent</span></span></td>`;
}

function row(candidate: Candidate): Markup {
  const { match } = candidate;
  const cells = match.requirements.map(
    ({ status, reason }) =>
      markup`<td class="cell ${status}" title="${reason}"><span aria-hidden="true">${marks[status]}</span><span class="unseen">${status}</span></td>`,
  );
  return markup`<tr><th scope="row" class="name">${candidateLink(candidate)}${reviewTag(match)}${decisionTag(match)}</th><td class="number">${tenths(match.score)}</td>${cells}</tr>`;
}
