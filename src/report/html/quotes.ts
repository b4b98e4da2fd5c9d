// Evidence → the quotes of a resume, each place once, with what it proves.
import type { Evidence } from '../../model/results.ts';
import { type Markup, markup } from './markup.ts';
import { placeOfSource } from './parts.ts';

const how: Record<Evidence['match'], string> = {
  exact: 'named',
  alias: 'named in other words',
  implied: 'implied',
  related: 'related',
  phrase: 'the words of the posting',
  years: 'dated work',
  degree: 'education',
  title: 'title of a role',
};

const proof: Record<Evidence['strength'], string> = {
  'used-in-role': 'in a dated role',
  described: 'in a sentence',
  listed: 'in a list',
};

/** One item a place, in the order of the evidence; where a place proves in several ways, all of them are said. */
export function quotesOf(evidence: readonly Evidence[]): Markup | null {
  if (evidence.length === 0) return null;
  const places = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const { page, line, start, quote } = one.source;
    const key = [page, line, start, quote].join(' ');
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return markup`<ul class="quotes">${[...places.values()].map(quoteOf)}</ul>`;
}

function quoteOf(same: readonly Evidence[]): Markup | null {
  const [first] = same;
  if (first === undefined) return null;
  const { source, strength } = first;
  const kinds = new Set(
    same.map(({ match, via }) => (via === null ? how[match] : `${how[match]} by ${via}`)),
  );
  const bare = same.every(({ match }) => match === 'degree' || match === 'years');
  const proves = [...kinds].join('; ') + (bare ? '' : `, ${proof[strength]}`);
  return markup`<li>${source.quote !== '' && markup`<q>${source.quote.replace(/\s+/g, ' ')}</q> `}<span class="where">${placeOfSource(source)} · ${proves}</span></li>`;
}
