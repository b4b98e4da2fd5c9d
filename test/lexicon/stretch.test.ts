import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { findSkills, findSkillsIn } from '../../src/lexicon/matcher.ts';
import { type Stretch, stretchOf } from '../../src/lexicon/stretch.ts';
import { tokenize } from '../../src/lexicon/tokens.ts';

const lexicon = loadLexicon();

function wordsOf({ tokens, first, last, offset }: Stretch): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index < last; index++)
    found.push([(tokens.starts[index] ?? 0) + offset, (tokens.ends[index] ?? 0) + offset]);
  return found;
}

describe('a stretch of a text', () => {
  const parts = fc.array(
    fc.constantFrom(
      'Java',
      'C',
      '++',
      '#',
      '.NET',
      'x',
      '.',
      ' ',
      ' ',
      '(',
      ')',
      'AWS',
      'React',
      ',',
      '\n',
      'SQL',
      '+',
    ),
    { maxLength: 15 },
  );

  test('has the tokens and skills that it has by itself', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join('');
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const own = tokenize(text.slice(start, end));
        const stretch = stretchOf(tokenize(text), start, end);
        expect(wordsOf(stretch)).toEqual(
          own.starts.map((from, index) => [from + start, (own.ends[index] ?? 0) + start]),
        );
        const options = { gapped: true };
        expect(findSkillsIn(lexicon, stretch, options)).toEqual(
          findSkills(lexicon, text.slice(start, end), { ...options, offset: start }),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
