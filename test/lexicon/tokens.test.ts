import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize, wordsIn } from '../../src/lexicon/tokens.ts';

// The grammar of words as two regular expressions, against which the scanner is held.
const word =
  /(?<![\p{L}\p{N}])\.(?=[\p{L}])[\p{L}\p{N}]+|[\p{L}\p{N}]+(?:\+\+|#(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}]))?/gu;
const join = /^(?:[-‐‑–/.&'’_*]|\s{1,3}|\s?[-‐‑–/&]\s?)$/u;

// The end of a line, with more blanks than a joint may have.
const wrap = /^[-‐‑–/&]?[^\S\n]*\n[^\S\n]*$/u;

function byExpression(text: string): [string, boolean][] {
  let last = -1;
  return [...text.matchAll(word)].map((match) => {
    const start = match.index;
    const gap = text.slice(Math.max(0, last), start);
    const joins = (last >= 0 && (gap.length > 3 ? wrap : join).test(gap)) || start === last;
    last = start + match[0].length;
    return [match[0], joins];
  });
}

function byScanner(text: string): [string, boolean][] {
  const { starts, ends, joins } = tokenize(text);
  return starts.map((start, index) => [text.slice(start, ends[index]), joins[index] ?? false]);
}

const signs = fc.constantFrom(
  ...Array.from("abCZ09éßſ.+#-–/&'’_*,;:() \t\n\u00a0•½𝐀😀中"),
  'C++',
  'Node.js',
  '.NET',
  '\ud835',
);

describe('words of a text', () => {
  test('names keep their signs', () => {
    expect(byScanner('C++, C# and .NET; Node.js').map(([written]) => written)).toEqual([
      'C++',
      'C#',
      'and',
      '.NET',
      'Node',
      'js',
    ]);
  });

  test('are those of the grammar', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(byScanner(text)).toEqual(byExpression(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('two spellings meet, and plurals have a singular', () => {
    expect(wordsIn('Organisations ORGANIZATIONS RTOS queries')).toEqual([
      { folded: 'organizations', singular: 'organization' },
      { folded: 'organizations', singular: null },
      { folded: 'rtos', singular: null },
      { folded: 'queries', singular: 'query' },
    ]);
  });

  test('more words than a vocabulary has room for at first', () => {
    const many = Array.from({ length: 70_000 }, (_, index) => `w${index.toString(36)}x`);
    const { words, vocabulary } = tokenize(many.join(' '));
    expect(new Set(words).size).toBe(many.length);
    expect(words.every((number, index) => vocabulary.written(number) === many[index])).toBe(true);
    expect(tokenize(many[5] ?? '').vocabulary).not.toBe(vocabulary);
  });
});
