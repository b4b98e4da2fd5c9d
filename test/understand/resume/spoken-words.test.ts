import { expect, test } from 'vitest';
import { wholeOf } from '../../../src/lexicon/stretch.ts';
import { findSpokenWords } from '../../../src/understand/resume/spoken-words.ts';
import { profileOf } from './document.ts';

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

test('a paper about software says of its customers what others say of their work', () => {
  const work = 'Experience\nHandled inventory and reservations for the shop.';
  expect(profileOf(work).skills.map(({ id }) => id)).toContain('inventory');
  const software =
    'Skills\nPython, Java, JavaScript, SQL, SQL Server, Linux, Oracle Database, R, functional testing';
  expect(profileOf(`${work}\n\n${software}`).skills.map(({ id }) => id)).not.toContain('inventory');
});
