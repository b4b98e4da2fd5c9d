import { expect, test } from 'vitest';
import { wholeOf } from '../../../src/lexicon/stretch.ts';
import { findSpokenWords } from '../../../src/understand/resume/spoken-words.ts';

const spoken = (text: string): string[] =>
  findSpokenWords(wholeOf(text), () => false).map(({ start, end }) => text.slice(start, end));

test('a word for an activity is a skill wherever prose says it', () => {
  expect(spoken('Took care of reservations, inventory and hiring.')).toEqual([
    'reservations',
    'inventory',
    'hiring',
  ]);
});

test("a team, a title and a company's name are none", () => {
  expect(spoken('Helped the sales team and the retail manager.')).toEqual([]);
  expect(spoken('Worked at Harbor Retail and Brookline Manufacturing.')).toEqual([]);
  expect(spoken('A retail-oriented shop.')).toEqual([]);
});

test('an outcome is no activity', () => {
  expect(spoken('Increased sales and stayed within budget.')).toEqual([]);
  expect(spoken('Planned the budget.')).toEqual(['budget']);
});
