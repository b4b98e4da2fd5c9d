import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../src/read/second/compare.ts';

const seen = (first: string, second: string) =>
  compareTexts(first, second).differences.map(({ line, first: a, second: b }) => [line, a, b]);

describe('compareTexts', () => {
  it('finds nothing where only order, case, ligatures and punctuation differ', () => {
    const result = compareTexts('Office hours:\n“Coffee” – daily.', 'coffee daily\nof\uFB01ce HOURS');
    expect(result).toEqual({ words: 4, shared: 4, differences: [], more: 0 });
  });

  it.each([
    ['glued words', 'Rolling mill\t2019', 'Rolling mill2019', [[1, 'mill 2019', 'mill2019']]],
    ['torn words', 'PROFILE', 'P R O F I L E', [[1, 'PROFILE', 'P R O F I L E']]],
    [
      'words broken at a line end',
      'an\nactuarial office',
      'an actuar-\nial office',
      [[2, 'actuarial', 'actuar- ial']],
    ],
    ['what only a person sees', 'Oslo\nCook', 'Cook', [[1, 'Oslo', null]]],
    ['what only the program sees', 'Cook', 'Cook\nkafka redis', [[2, null, 'kafka redis']]],
  ])('pairs %s', (_, first, second, expected) => expect(seen(first, second)).toEqual(expected));

  it('counts each word as often as it stands', () => {
    expect(compareTexts('SQL and SQL', 'SQL and')).toMatchObject({ words: 3, shared: 2 });
    expect(seen('C++ C# C', 'C++ C')).toEqual([[1, 'C#', null]]);
  });

  it('lists a bounded number, each of a bounded length', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `word${index}`);
    const { differences, more } = compareTexts(many.join('\n'), '');
    expect([differences.length, more]).toEqual([200, 4800]);
    expect(seen(many.join(' '), '')[0]?.[1]?.toString().length).toBeLessThan(250);
  });
});
