// The positions of a resume → a table with a bar for each on one line of time.
import type { HeldPosition } from '../../model/results.ts';
import { at, type Markup, markup } from './markup.ts';
import { monthNumber, timeOf } from './months.ts';
import type { Candidate, Shown } from './shown.ts';

interface Span {
  from: number;
  to: number;
}

/** Nothing where results hold no positions. The axis runs from the first year to the day of the run. */
export function timeline(
  { match: { positions = [] } }: Candidate,
  { results: { asOf } }: Shown,
): Markup | null {
  if (positions.length === 0) return null;
  const spans = positions.map((position) => spanOf(position, asOf));
  const dated = spans.filter((span) => span !== null);
  const years: Span | null =
    dated.length === 0
      ? null
      : {
          from: Math.floor(Math.min(...dated.map(({ from }) => from)) / 12),
          to: Math.ceil(Math.max(...dated.map(({ to }) => to)) / 12),
        };
  const axis =
    years !== null && markup`<span class="years"><span>${years.from}</span><span>${years.to}</span></span>`;
  const rows = positions.map((position, index) => row(position, spans[index] ?? null, years));
  return markup`<div class="panel"><table class="timeline" role="table"><caption>Positions <span class="soft">without employers</span></caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Title</th><th scope="col" role="columnheader">From, to</th><td role="cell" class="bar-cell">${axis}</td><th scope="col" role="columnheader" class="number">Length</th></tr></thead><tbody role="rowgroup">${rows}</tbody></table></div>`;
}

function row(
  { title, start, end, months, kind }: HeldPosition,
  span: Span | null,
  years: Span | null,
): Markup {
  const dates = start === null ? 'no dates' : `${start} – ${end ?? '?'}`;
  return markup`<tr role="row"><th scope="row" role="rowheader">${title ?? 'Untitled'}${kind !== 'job' && markup` <span class="soft">${kind}</span>`}</th><td role="cell" class="dates">${dates}</td><td role="cell" class="bar-cell">${span !== null && years !== null && bar(span, years, kind)}</td><td role="cell" class="number">${months !== null && timeOf(months)}</td></tr>`;
}

/** Null without a start that is a date; one without an end is drawn as a month. */
function spanOf({ start, end }: HeldPosition, asOf: string): Span | null {
  const from = start === null ? null : monthNumber(start);
  if (from === null) return null;
  const last = end === null ? from : monthNumber(end === 'present' ? asOf : end, true);
  return { from, to: Math.max(from, last ?? from) + 1 };
}

/** Years that are marked below a bar at most; more would be a pattern. */
const mostYears = 45;

function bar({ from, to }: Span, years: Span, kind: HeldPosition['kind']): Markup {
  const all = Math.max(1, years.to - years.from);
  const x = (month: number): number => (100 * (month / 12 - years.from)) / all;
  const marks = Array.from({ length: all > mostYears ? 0 : all - 1 }, (_, year) => (100 * (year + 1)) / all);
  return markup`<svg class="bar step" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/>${marks.map((mark) => markup`<rect class="year" x="${at(mark)}" width="0.15" height="10"/>`)}<rect class="${kind === 'job' ? 'share' : 'aside'}" x="${at(x(from))}" width="${at(x(to) - x(from))}" height="10"/></svg>`;
}
