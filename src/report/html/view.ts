// A place × what is shown → the view for it, with the title of the page.
import { aboutView } from './about-view.ts';
import { candidateView } from './candidate-view.ts';
import { compareView } from './compare-view.ts';
import { type Markup, markup } from './markup.ts';
import { allOf, type Place } from './place.ts';
import { postingView } from './posting-view.ts';
import { rankingView } from './ranking-view.ts';
import type { Shown } from './shown.ts';

export interface View {
  title: string;
  content: Markup;
}

/** Where a page opens: a single resume by itself, several as a ranking. */
export function firstPlace({ candidates }: Shown): Place {
  const [first, second] = candidates;
  return first !== undefined && second === undefined
    ? { view: 'candidate', key: first.key }
    : { view: 'ranking', filter: allOf };
}

/** Draws a place; one that names somebody who is not there says so. */
export function viewOf(shown: Shown, place: Place): View {
  switch (place.view) {
    case 'ranking':
      return { title: 'Ranking', content: rankingView(shown, place.filter) };
    case 'posting':
      return { title: 'Posting', content: postingView(shown, place.requirement) };
    case 'about':
      return { title: 'About', content: aboutView(shown) };
    case 'candidate': {
      const candidate = shown.byKey.get(place.key);
      if (candidate === undefined) return nobody;
      return { title: candidate.label, content: candidateView(shown, candidate) };
    }
    default: {
      const [first, second] = place.keys.map((key) => shown.byKey.get(key));
      if (first === undefined || second === undefined) return nobody;
      return { title: `${first.label} and ${second.label}`, content: compareView(shown, first, second) };
    }
  }
}

const nobody: View = {
  title: 'Not in this report',
  content: markup`<section class="view" aria-labelledby="view-title"><h2 id="view-title" tabindex="-1">Not in this report</h2><p>This address names a resume that is not here. <a href="#ranking">To the ranking</a></p></section>`,
};
