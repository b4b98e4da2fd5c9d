// The fragment of an address ⇄ what the page shows: view, filter, order and page, so that any state is a link.
import { type Band, bands, type Status, statuses } from '../../model/outcome.ts';

/** Which candidates a ranking shows, in which order. */
export interface Filter {
  text: string;
  /** Empty for all. */
  bands: Band[];
  /** Scores from `min` to below `max`; 100 itself is in the last step. */
  min: number;
  max: number;
  /** Required ones that must be met at least. */
  required: number;
  notes: 'any' | 'flagged' | 'clear' | 'knocked-out' | 'needs-review' | 'decided';
  /** Only those for whom a requirement stands like this. */
  status: { requirement: string; status: Status } | null;
  /** A column, or the id of a requirement. */
  sort: string;
  reversed: boolean;
  /** Counts from 1. */
  page: number;
  as: 'table' | 'map';
  /** Keys of the candidates chosen for a comparison, two at most. */
  picked: string[];
}

export type Place =
  | { view: 'ranking'; filter: Filter }
  | { view: 'candidate'; key: string }
  | { view: 'compare'; keys: [string, string] }
  | { view: 'posting'; requirement: string | null }
  | { view: 'about' };

export const allOf: Filter = {
  text: '',
  bands: [],
  min: 0,
  max: 100,
  required: 0,
  notes: 'any',
  status: null,
  sort: 'score',
  reversed: false,
  page: 1,
  as: 'table',
  picked: [],
};

/** The place that a fragment (with or without `#`) names; null when it names none. */
export function placeOf(fragment: string): Place | null {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?', 2);
  const [view, ...keys] = path.split('/').map(decoded);
  const [first = '', second = ''] = keys;
  if (view === 'ranking') return { view, filter: filterOf(new URLSearchParams(query)) };
  if (view === 'candidate') return { view, key: first };
  if (view === 'compare') return { view, keys: [first, second] };
  if (view === 'posting') return { view, requirement: first === '' ? null : first };
  return view === 'about' ? { view } : null;
}

/** The fragment of a place; what is as by default is left out. */
export function fragmentOf(place: Place): string {
  switch (place.view) {
    case 'ranking':
      return rankingFragment(place.filter);
    case 'candidate':
      return `#candidate/${encodeURIComponent(place.key)}`;
    case 'compare':
      return `#compare/${place.keys.map(encodeURIComponent).join('/')}`;
    case 'posting':
      return place.requirement === null ? '#posting' : `#posting/${encodeURIComponent(place.requirement)}`;
    default:
      return '#about';
  }
}

/** The ranking with a few things otherwise; a new order or filter starts at its first page. */
export const rankingLink = (filter: Filter, change: Partial<Filter> = {}): string =>
  rankingFragment({ ...filter, page: 1, ...change });

function rankingFragment(filter: Filter): string {
  const query = new URLSearchParams();
  if (filter.text !== '') query.set('text', filter.text);
  for (const band of filter.bands) query.append('band', band);
  if (filter.min !== allOf.min) query.set('min', String(filter.min));
  if (filter.max !== allOf.max) query.set('max', String(filter.max));
  if (filter.required !== allOf.required) query.set('required', String(filter.required));
  if (filter.notes !== allOf.notes) query.set('notes', filter.notes);
  if (filter.status !== null) query.set('status', `${filter.status.status} ${filter.status.requirement}`);
  if (filter.sort !== allOf.sort) query.set('sort', filter.sort);
  if (filter.reversed) query.set('reversed', 'yes');
  if (filter.page !== allOf.page) query.set('page', String(filter.page));
  if (filter.as !== allOf.as) query.set('as', filter.as);
  for (const key of filter.picked) query.append('pick', key);
  const text = query.toString();
  return text === '' ? '#ranking' : `#ranking?${text}`;
}

/** Reads a filter; what makes no sense is as by default. Forms send the same names. */
export function filterOf(query: URLSearchParams): Filter {
  const [status = '', ...requirement] = (query.get('status') ?? '').split(' ');
  const known = statuses.find((one) => one === status);
  const notes = (['flagged', 'clear', 'knocked-out', 'needs-review', 'decided'] as const).find(
    (one) => one === query.get('notes'),
  );
  return {
    text: query.get('text') ?? allOf.text,
    bands: bands.filter((band) => query.getAll('band').includes(band)),
    min: numberIn(query.get('min'), 0, 100, allOf.min),
    max: numberIn(query.get('max'), 0, 100, allOf.max),
    required: numberIn(query.get('required'), 0, 1000, allOf.required),
    notes: notes ?? allOf.notes,
    status: known === undefined ? null : { status: known, requirement: requirement.join(' ') },
    sort: query.get('sort') || allOf.sort,
    reversed: query.get('reversed') === 'yes',
    page: Math.floor(numberIn(query.get('page'), 1, 1e6, allOf.page)),
    as: query.get('as') === 'map' ? 'map' : 'table',
    picked: query.getAll('pick').slice(-2),
  };
}

function numberIn(text: string | null, min: number, max: number, otherwise: number): number {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return value >= min && value <= max ? value : otherwise;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
