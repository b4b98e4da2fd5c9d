import { expect, test } from 'vitest';
import { listOf, specOf } from './posting-text.ts';

const items = (heading: string, ...lines: string[]): string[] =>
  listOf(specOf(`# ${heading}\n${lines.map((line) => `- ${line}`).join('\n')}`));

test.each([
  ["Bachelor's required, PhD preferred", ["required: Bachelor's required", 'preferred: PhD preferred']],
  ['active CISSP required; PMP preferred', ['required: active CISSP required', 'preferred: PMP preferred']],
  ["Bachelor's degree; Master's preferred", ["required: Bachelor's degree", "preferred: Master's preferred"]],
  [
    'Fluent English (German preferred)',
    ['required: Fluent English (German preferred)', 'preferred: German preferred'],
  ],
  ['5+ years in sales, ideally in fintech', ['required: 5+ years in sales', 'preferred: ideally in fintech']],
])('one line with two importances is two requirements: %s', (line, expected) => {
  expect(items('Requirements', line)).toEqual(expected);
});

test.each([
  ['Experience with Docker is a plus'],
  ['Docker would be nice to have'],
  ['Ideally you have used Docker'],
  ['Docker (optional)'],
  ['Knowledge of Docker is desirable'],
  ['Docker preferred but not required'],
  ['Docker is nice to have but by no means required'],
  ['Experience with Docker is an advantage'],
  ['Experience with Docker is ideal'],
  ['Docker background valued'],
  ['Knowledge of Docker highly appreciated'],
  ['Graduates with Docker experience are also encouraged to apply'],
])('the words of an item lower it: %s', (line) => {
  expect(items('Requirements', line)).toEqual([`preferred: ${line}`]);
});

test.each([
  ['Ability to take advantage of cloud services'],
  ['Experience with annual bonus schemes'],
  ['Manage our preferred vendor list in SQL'],
  ['Prepare valued reports in SQL'],
])('words that only look like a wish do not: %s', (line) => {
  expect(items('Requirements', line)).toEqual([`required: ${line}`]);
});

test('an item under a preferred title stays preferred unless it says "required"', () => {
  expect(items('Preferred qualifications', 'At least two years of SQL', 'PMP required')).toEqual([
    'preferred: At least two years of SQL',
    'required: PMP required',
  ]);
});

test('what the end of a line says holds for all its parts', () => {
  expect(
    items('Qualifications', "A minimum of a Bachelor's degree and a valid teaching license are required"),
  ).toEqual([
    "required: A minimum of a Bachelor's degree",
    'required: a valid teaching license are required',
  ]);
});

test.each([
  ['Prefer with some experience of Docker', 'preferred'],
  ['We prefer candidates with Docker', 'preferred'],
])('"prefer" in any form lowers: %s', (line, importance) => {
  expect(items('Requirements', line)).toEqual([`${importance}: ${line}`]);
});

test('"no … required" makes nothing required', () => {
  expect(items('Nice to have', 'Basic SQL (no formal training required)')).toEqual([
    'preferred: Basic SQL (no formal training required)',
  ]);
});
