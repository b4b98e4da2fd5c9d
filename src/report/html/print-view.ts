// Candidates on screen → what goes to paper: the ranking on the first pages, then one candidate a page.

import { candidateView } from './candidate-view.ts';
import { type Markup, markup } from './markup.ts';
import { allOf, type Place } from './place.ts';
import { rankingRows } from './ranking-view.ts';
import { selectCandidates } from './select.ts';
import { counted, type Shown } from './shown.ts';

/** Candidates to print in full: beyond it, nobody reads the paper. */
const mostPrinted = 200;

/** A ranking prints with its candidates; null where the view prints as it is. */
export function printView(shown: Shown, place: Place): Markup | null {
  if (place.view !== 'ranking') return null;
  const candidates = selectCandidates(shown, place.filter);
  const left = candidates.length - mostPrinted;
  return markup`<section class="view"><h2>Ranking</h2>${rankingRows(shown, { ...place.filter, as: 'table' })}
${left > 0 && markup`<p>The ${mostPrinted} best of these resumes follow, one a page; ${counted(left, 'more')} are left out.</p>`}</section>
${candidates.slice(0, mostPrinted).map((candidate) => candidateView(shown, candidate, `print-${candidate.key}`))}`;
}

/** What stands in the file itself, for a browser that runs no script: the first candidates after the ranking. */
export function staticCandidates(shown: Shown, most: number): Markup[] {
  return selectCandidates(shown, allOf)
    .slice(0, most)
    .map((candidate) => candidateView(shown, candidate, `static-${candidate.key}`));
}
