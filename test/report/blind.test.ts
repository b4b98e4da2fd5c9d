import { describe, expect, it } from 'vitest';
import { blindResults } from '../../src/report/blind.ts';
import { resultsOf } from './html.sample.ts';

const named = resultsOf(
  7,
  (index) => `people/ada-${index}-lovelace.pdf`,
  'Engineer at Mill\nAda Lovelace, London',
);
const blind = blindResults(named);

describe('blind results', () => {
  it('hold no name of a file, also in messages, gates and notes', () => {
    expect(JSON.stringify(blind)).not.toMatch(/\bada\b|lovelace|people|scan-of/i);
  });

  it('cut quotes to their first line', () => {
    const quotes = blind.matches.flatMap(({ requirements }) =>
      requirements.flatMap(({ evidence }) => evidence.map(({ source }) => source.quote)),
    );
    expect(new Set(quotes)).toEqual(new Set(['Engineer at Mill']));
  });

  it('keep scores, ranks and hashes', () => {
    const facts = ({ matches }: typeof named) =>
      matches.map(({ sha256, score }) => `${score} ${sha256}`).sort();
    expect(facts(blind)).toEqual(facts(named));
    expect(blind.matches.map(({ rank }) => rank)).toEqual(named.matches.map(({ rank }) => rank));
  });

  it('stay as they are when they are made blind again', () => {
    expect(blindResults(blind)).toEqual(blind);
  });

  it('tell copies of one file apart, and hashes that begin alike', () => {
    const [first, second, third] = named.matches;
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few');
    const alike = [
      { ...first, sha256: `${'a'.repeat(7)}0${'0'.repeat(56)}` },
      { ...second, sha256: `${'a'.repeat(7)}1${'0'.repeat(56)}` },
      { ...third, sha256: `${'a'.repeat(7)}1${'0'.repeat(56)}` },
    ];
    const labels = blindResults({ ...named, matches: alike }).matches.map(({ file }) => file);
    expect(new Set(labels)).toEqual(new Set(['Resume aaaaaaa0', 'Resume aaaaaaa1', 'Resume aaaaaaa1 (2)']));
  });
});
