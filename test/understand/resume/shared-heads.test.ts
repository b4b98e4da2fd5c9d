import { expect, test } from 'vitest';
import { profileOf } from './document.ts';

const namesOf = (text: string) => profileOf(text).skills.map(({ name }) => name.toLowerCase());

test('kinds that share their last word are skills each', () => {
  const text =
    'Experience\nTester, Harbour Works, 2015 - 2019\n• Performed functional, regression and acceptance testing.';
  expect(namesOf(text)).toEqual(
    expect.arrayContaining(['functional testing', 'regression testing', 'acceptance testing']),
  );
});

test('an item that makes no skill with the last word ends the list', () => {
  const text = 'Experience\nCook, Harbour Inn, 2015 - 2019\n• Enjoyed singing and menu planning.';
  expect(namesOf(text)).toContain('menu planning');
  expect(namesOf(text)).not.toContain('singing planning');
});

test('a plural before the last one stands for itself', () => {
  const text =
    'Experience\nClerk, Harbour Inn, 2015 - 2019\n• Had various functionals and acceptance testing.';
  expect(namesOf(text)).toContain('acceptance testing');
  expect(namesOf(text)).not.toContain('functional testing');
});
