import { expect, test } from 'vitest';
import { profileOf } from './document.ts';

const positionsOf = (text: string) =>
  profileOf(text).positions.map(
    ({ title, organization, start, end }) => `${title} | ${organization} | ${start}..${end}`,
  );

test.each([
  [
    'From March 2015 to June 2018 I worked as a nurse at Elm Court Hospital, where I dressed wounds.',
    'nurse | Elm Court Hospital | 2015-03..2018-06',
  ],
  [
    'I was employed as a line cook by Harbour Inn between January 2010 and May 2012.',
    'line cook | Harbour Inn | 2010-01..2012-05',
  ],
  [
    'I have been working as a shift supervisor for the Tidewater Mill from 2014 to 2017.',
    'shift supervisor | Tidewater Mill | 2014..2017',
  ],
])('a position told in a sentence: %s', (text, position) => {
  expect(positionsOf(`Experience\n${text}`)).toEqual([position]);
});

test.each([
  'From March 2015 to June 2018 the hospital had four hundred beds and three wards in two old houses.',
  'From 2015 to 2018 I studied nursing at Elm Court College and lived with my aunt in the same town.',
])('no position: %s', (text) => {
  expect(positionsOf(`Experience\n${text}`)).toEqual([]);
});

test('sentences count only where no head has dates', () => {
  const text =
    'Experience\nNurse, Elm Court Hospital\tMar 2015 - Jun 2018\n- From 2016 to 2017 I worked as a trainer for the ward.';
  expect(positionsOf(text)).toEqual(['Nurse | Elm Court Hospital | 2015-03..2018-06']);
});
