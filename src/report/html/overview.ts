// All candidates of a run → the charts above a ranking: scores, funnel, and how the folder stands to each requirement.
import { gateText, verdictOf } from '../gate-text.ts';
import { statusBar } from './bars.ts';
import { funnel } from './funnel.ts';
import { histogram } from './histogram.ts';
import { type Markup, markup } from './markup.ts';
import { allOf, type Filter, fragmentOf, rankingLink } from './place.ts';
import { countsByRequirement, grouped, nameOf, type Shown } from './shown.ts';

/** Nothing for a single resume: a chart of one says nothing. */
export function overview(shown: Shown, filter: Filter): Markup | null {
  if (shown.candidates.length < 2) return gateList(shown);
  return markup`<div class="overview">
<div class="left"><figure class="panel"><figcaption>Scores</figcaption>${histogram(shown.candidates, filter)}</figure>
<figure class="panel"><figcaption>From file to fit</figcaption>${funnel(shown)}${hardest(shown)}</figure></div>
<details class="panel tall" open data-fold="requirements"><summary>Who meets what <span class="soft">(preferred in italics)</span></summary>${requirementTable(shown, filter)}</details></div>${gateList(shown)}`;
}

/** The required ones that most resumes miss, three at most. */
function hardest(shown: Shown): Markup | null {
  const missed = countsByRequirement(shown.candidates, shown)
    .filter(({ requirement, counts }) => requirement.importance === 'required' && counts.missing > 0)
    .sort((a, b) => b.counts.missing - a.counts.missing)
    .slice(0, 3)
    .map(({ requirement, counts }) => `${nameOf(requirement)} (${grouped(counts.missing)})`);
  if (missed.length === 0) return null;
  return markup`<p class="soft hardest">Most often missing: ${missed.join(', ')}</p>`;
}

function requirementTable(shown: Shown, filter: Filter): Markup {
  const total = Math.max(1, shown.candidates.length);
  const rows = countsByRequirement(shown.candidates, shown).map(({ requirement, counts }) => {
    const count = (status: keyof typeof counts): Markup =>
      counts[status] === 0
        ? markup`<td class="number zero">0</td>`
        : markup`<td class="number"><a href="${rankingLink(filter, { ...allOf, as: filter.as, status: { requirement: requirement.id, status } })}" aria-label="${grouped(counts[status])} ${status}: ${nameOf(requirement)}">${grouped(counts[status])}</a></td>`;
    return markup`<tr><th scope="row" class="${requirement.importance}"><a href="${fragmentOf({ view: 'posting', requirement: requirement.id })}" title="${requirement.text}">${nameOf(requirement)}</a>${requirement.importance === 'preferred' && markup`<span class="unseen"> (preferred)</span>`}</th><td class="bar-cell">${statusBar(counts, total)}</td>${count('met')}${count('partial')}${count('missing')}${count('unknown')}</tr>`;
  });
  return markup`<table class="requirements"><caption class="unseen">Who meets what</caption><thead><tr><th scope="col">Requirement</th><td></td><th scope="col" class="number met">met</th><th scope="col" class="number partial">partial</th><th scope="col" class="number missing">missing</th><th scope="col" class="number unknown">unknown</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** The verdicts of the run's gates, failed ones by their word and not by colour alone. */
export function gateList({ results: { gates } }: Shown): Markup | null {
  if (gates.length === 0) return null;
  const rows = gates.map((gate) => {
    const verdict = verdictOf(gate);
    return markup`<li><span class="tag verdict-${verdict}">${verdict}</span> ${gateText(gate)}</li>`;
  });
  return markup`<div class="panel gates"><h3>Gates</h3><ul>${rows}</ul></div>`;
}
