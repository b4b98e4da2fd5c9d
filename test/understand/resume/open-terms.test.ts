import { describe, expect, test } from 'vitest';
import { findOpenTerms } from '../../../src/understand/resume/open-terms.ts';
import { profileOf } from './document.ts';

const termsOf = (text: string, known = '') =>
  findOpenTerms(text, (start, end) => {
    const at = known === '' ? -1 : text.indexOf(known);
    return at >= 0 && at < end && at + known.length > start;
  }).map(({ start, end }) => text.slice(start, end));

describe('compounds that name something done or used', () => {
  test.each([
    ['Did loop checking and torque testers on site.', ['loop checking', 'torque testers']],
    ['Led business card design.', ['business card design']],
    ['Responsible for manufacturing inspection.', ['manufacturing inspection']],
    ['Kept up with trail\nmaintenance.', ['trail\nmaintenance']],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('no terms', () => {
  test.each([
    ['a verb before the head', 'Oversaw installation; involve planning; streamlined training.'],
    ['praise and time', 'Excellent design, daily reporting, safe operation, long-term planning.'],
    [
      'the head of a title or a department',
      'Helped the quality inspection team and a trail maintenance manager.',
    ],
    ['a name', 'Worked at Harbour Design and Delta Engineering.'],
    ['a head alone', 'Design and testing.'],
    ['a possessive', 'Saw to the customer\u2019s training.'],
  ])('%s', (_, text) => {
    expect(termsOf(text)).toEqual([]);
  });

  test('what the lexicon has named', () => {
    expect(termsOf('Did loop checking.', 'loop checking')).toEqual([]);
  });
});

test('they stand in the profile as written, with a quote', () => {
  const [skill] = profileOf('Experience\nClerk, Acme Ltd\tJan 2019 - Dec 2019\n- Did flyer design.').skills;
  expect([skill?.id, skill?.name, skill?.months, skill?.mentions[0]?.source.quote]).toEqual([
    'flyer-design',
    'flyer design',
    12,
    'flyer design',
  ]);
});
