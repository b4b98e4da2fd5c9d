import { describe, expect, test } from 'vitest';
import { openingsOf } from '../../src/lexicon/openings.ts';

const read = (pattern: RegExp): { words: string[]; starts: string[] } => {
  const { words, starts } = openingsOf(pattern);
  return { words: [...words].sort(), starts: [...starts].sort() };
};

describe('the first words of the matches of a pattern', () => {
  test.each<[string, RegExp, string[], string[]]>([
    ['whole words', /\b(?:no|not)\s\p{L}+/iu, ['no', 'not'], []],
    [
      'endings that may be there',
      /\b(?:lack(?:s|ing)?|learn\p{L}*)\b/iu,
      ['lack', 'lacking', 'lacks', 'learn'],
      ['learn'],
    ],
    ['only the first word', /(?<!\p{L})(?:used|backed)\sby\s/iu, ['backed', 'used'], []],
    ['what is in brackets or glued', /\bco-?op\b/i, ['co', 'coop'], []],
    ['abbreviations with dots', /(?<!\p{L})ph\.?\s?d(?!\p{L})/iu, ['ph', 'phd'], []],
    ['case where it counts', /(?<![\p{L}\d])(?:MBA|M\.A)(?!\p{L})/u, ['M', 'MBA'], []],
    ['signs before the first word', /^[^\p{L}\p{N}]{0,3}\(?(?:phone|fax)\s?:/iu, ['fax', 'phone'], []],
    ['digits as one', /(?<![\p{L}\d])(?:[12]\d|Q[1-4])\b/u, ['00', 'Q0'], []],
    [
      'nothing behind a word that no letter follows',
      /\b(?:rep|lead)s?(?!\p{L})/iu,
      ['lead', 'leads', 'rep', 'reps'],
      [],
    ],
    ['a start where anything follows', /\b(?:contact|alert)/iu, [], ['alert', 'contact']],
    ['repeats', /\bx{2,4}y\b/i, ['xxy'], ['xx']],
    ['long words up to a point', /\binternationalisation\b/i, [], ['internationa']],
  ])('%s', (_, pattern, words, starts) => {
    expect(read(pattern)).toEqual({ words, starts });
  });

  test('a pattern that can begin anywhere has none', () => {
    expect(() => openingsOf(/used\sby/i)).toThrow('inside of a word');
    expect(() => openingsOf(/(?<!\p{L})\p{L}+\sby/iu)).toThrow('any word');
  });
});
