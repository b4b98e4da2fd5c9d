import { describe, expect, test } from 'vitest';
import { findListItems } from '../../../src/understand/resume/list-items.ts';

const items = new Set(['wiring', 'recruiting', 'sales', 'triage']);

/** Items found in a text in which `known` is a skill of the lexicon. */
const itemsOf = (text: string, known = 'Python') =>
  findListItems(
    text,
    (start, end) => text.slice(start, end).includes(known),
    (word) => items.has(word),
  ).map(({ start, end }) => text.slice(start, end));

describe('items of lists within sentences', () => {
  test.each([
    ['beside a known skill', 'Did routers, Python, wiring, and triage for two sites.', ['wiring', 'triage']],
    ['abbreviations and camel case', 'Used a scope, Python, DMM and LabVIEX on benches.', ['DMM', 'LabVIEX']],
    ['behind a cue', 'Ten years of experience in sales and recruiting.', ['sales', 'recruiting']],
    ['capitals in a list that is surely of skills', 'Ran Python, Python 3, Wiring.', ['Wiring']],
    ['an opened list', 'Tools: wiring, Python, triage.', ['wiring', 'triage']],
  ])('%s', (_, text, found) => {
    expect(itemsOf(text)).toEqual(found);
  });

  test.each([
    ['no list', 'Increased sales with Python.'],
    ['a list without a known skill', 'Liked maps, wiring, triage.'],
    ['the word that the sentence runs into', 'Wiring, lamps, Python.'],
    ['names of places, ranks and people', 'Python in Boston, MA, for NASA, a COO and a Co-Founder.'],
    ['items of several words', 'Python, end users, spare parts and action items.'],
  ])('none: %s', (_, text) => {
    expect(itemsOf(text)).toEqual([]);
  });
});
