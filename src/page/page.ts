// Results → a page that shows the place its address names, filters as somebody types, and prints.
import type { Results } from '../model/results.ts';
import type { Markup } from '../report/html/markup.ts';
import { filterOf, fragmentOf, type Place, placeOf } from '../report/html/place.ts';
import { printView } from '../report/html/print-view.ts';
import { rankingRows } from '../report/html/ranking-view.ts';
import { type Shown, shownOf } from '../report/html/shown.ts';
import { firstPlace, viewOf } from '../report/html/view.ts';
import { draw, elementOf } from './draw.ts';

/** Shows other results in the same place, after weights were changed; `before` holds the ranks of the files until then. */
export type Show = (results: Results, before: ReadonlyMap<string, number>) => void;

/** Starts the page and follows its address from then on. */
export function startPage(results: Results): Show {
  const main = elementOf('main');
  const title = document.title;
  let shown: Shown = shownOf(results);
  let place: Place = placeOf(location.hash) ?? firstPlace(shown);
  const folded = new Map<string, boolean>();

  const render = (): void => {
    const view = viewOf(shown, place);
    document.title = `${view.title} · ${title}`;
    draw(main, view.content);
    foldParts(main, folded);
    markView(place);
  };
  const move = (): void => {
    const next = placeOf(location.hash) ?? (location.hash === '' ? firstPlace(shown) : place);
    const focused = document.activeElement?.id ?? '';
    const samePart = next.view === place.view;
    place = next;
    render();
    settle(place, samePart, focused);
  };
  const filterRows = (form: HTMLFormElement): void => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value !== '') query.append(name, value);
    place = { view: 'ranking', filter: { ...filterOf(query), page: 1 } };
    history.replaceState(null, '', fragmentOf(place));
    draw(elementOf('rows'), rankingRows(shown, place.filter));
  };

  window.addEventListener('hashchange', move);
  main.addEventListener('input', (event) => {
    const form = formOf(event.target, 'filter');
    if (form !== null) filterRows(form);
  });
  main.addEventListener('change', (event) => {
    const form = formOf(event.target, 'chooser');
    if (form === null) return;
    const choice = new FormData(form);
    const keys: [string, string] = [String(choice.get('first')), String(choice.get('second'))];
    location.hash = fragmentOf({ view: 'compare', keys });
  });
  const keepFold = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) folded.set(target.dataset.fold ?? '', !target.open);
  };
  main.addEventListener('toggle', keepFold, true);
  main.addEventListener('submit', (event) => event.preventDefault());
  printWell(main, () => printView(shown, place), render);
  render();
  settle(place, true, '');
  return (next, before) => {
    shown = shownOf(next, before);
    render();
  };
}

/** Long parts begin folded on a phone, and stay as they were left while the page is drawn anew. */
function foldParts(main: Element, folded: ReadonlyMap<string, boolean>): void {
  const narrow = matchMedia('(max-width: 42rem)').matches;
  for (const part of main.querySelectorAll<HTMLDetailsElement>('details[data-fold]'))
    part.open = !(folded.get(part.dataset.fold ?? '') ?? narrow);
}

function formOf(target: EventTarget | null, id: string): HTMLFormElement | null {
  const form = target instanceof Element ? target.closest('form') : null;
  return form?.id === id ? form : null;
}

/** Says in the navigation where the reader is. */
function markView({ view }: Place): void {
  for (const link of document.querySelectorAll('nav [data-view]')) {
    if (link.getAttribute('data-view') === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Leaves focus where it was inside one view; in a new view it goes to the title, so that it is read aloud. */
function settle(place: Place, samePart: boolean, focused: string): void {
  if (place.view === 'posting' && place.requirement !== null) {
    const chosen = document.getElementById(`requirement-${place.requirement}`);
    document.querySelector('mark.chosen')?.scrollIntoView({ block: 'nearest' });
    chosen?.scrollIntoView({ block: 'nearest' });
    return;
  }
  if (samePart && focused !== '') document.getElementById(focused)?.focus();
  if (samePart) return;
  document.querySelector<HTMLElement>('main h2')?.focus({ preventScroll: true });
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** Draws the paper version while the browser prints. */
function printWell(main: Element, paper: () => Markup | null, restore: () => void): void {
  let printing = false;
  window.addEventListener('beforeprint', () => {
    const content = paper();
    if (content === null) return;
    printing = true;
    draw(main, content);
  });
  window.addEventListener('afterprint', () => {
    if (printing) restore();
    printing = false;
  });
}
