import { expect, test } from 'vitest';
import { findYears } from '../../src/understand/years.ts';

const limits = (text: string) => findYears(text).map(({ min, max }) => [min, max]);

test.each([
  ['3+ years of experience', [[3, null]]],
  ['3 + years of hands-on experience', [[3, null]]],
  ['5 - 7+ years of payroll experience', [[5, null]]],
  ['10\u00e2\u0080\u009312 years in program delivery', [[10, 12]]],
  ['1 to 2 years of experience', [[1, 2]]],
  ['five years or more of experience', [[5, null]]],
  ['5+ yrs experience', [[5, null]]],
  ['at least a year of experience', [[1, null]]],
  ['6 months of experience', [[0.5, null]]],
  [
    '5 years in bakeries, 2 of them as head baker',
    [
      [5, null],
      [2, null],
    ],
  ],
  ['4 ans minimum dans un rôle similaire', [[4, null]]],
  ['mindestens drei Jahre Erfahrung'.toLowerCase(), [[3, null]]],
  ['entre 3 à 5 ans d’expérience', [[3, 5]]],
])('%s', (text, expected) => {
  expect(limits(text)).toEqual(expected);
});

test.each([
  ['a 4-year degree'],
  ['a multi-year roadmap'],
  ['for more than 50 years, our company has sold lamps'],
  ['a 2-year contract'],
  ['must be 18 years of age'],
  ['within the past three (3) years'],
  ['to be completed within three months'],
  ['$140,000 - $180,000 a year'],
  ['founded 12 years ago'],
  ['depuis plus de 50 ans, nous vendons des lampes'],
  ['3 of them came in summer'],
  ['a two year full time program'],
])('no experience: %s', (text) => {
  expect(limits(text)).toEqual([]);
});
