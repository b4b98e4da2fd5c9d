import { describe, expect, test } from 'vitest';
import { findTitleSkills } from '../../../src/understand/resume/title-skills.ts';

const workOf = (text: string) => findTitleSkills(text).map(({ surface }) => surface);

describe('titles that say what the work is', () => {
  test.each([
    ['Cashier, Harbour Stores, 2010 - 2014', ['Cashiering']],
    ['Senior Business Analyst', ['Business analysis']],
    ['FINANCIAL / BUSINESS ANALYST', ['Business analysis', 'Financial analysis']],
    ['Receiving Clerk/Buyer', ['Receiving', 'Purchasing']],
    ['Line Cook', ['Cooking']],
  ])('%s', (text, work) => {
    expect(workOf(text)).toEqual(work);
  });
});

test('those who lead, help or teach the trade, and longer words, do not say it', () => {
  expect(workOf('Teller Supervisor, Storyteller, Co-auditor')).toEqual([]);
});
