import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/lexicon/tokens.ts';
import { wordFacts } from '../../src/lexicon/word-facts.ts';
import { renewVocabulary } from '../../src/lexicon/words.ts';

describe('wordFacts', () => {
  it('asks once of each word, and again of words of another vocabulary', () => {
    const asked: string[] = [];
    const lengthOf = wordFacts((stem) => {
      asked.push(stem);
      return stem.length;
    });
    const lengths = (text: string): number[] => {
      const { words, vocabulary } = tokenize(text);
      return words.map((word) => lengthOf(vocabulary, word));
    };
    expect(lengths('welds and welds')).toEqual([4, 3, 4]);
    expect(lengths('and welds')).toEqual([3, 4]);
    expect(asked).toEqual(['weld', 'and']);
    renewVocabulary();
    expect(lengths('unload and weld')).toEqual([6, 3, 4]);
    expect(asked).toEqual(['weld', 'and', 'unload', 'and', 'weld']);
  });

  it('keeps an answer of nothing too', () => {
    let count = 0;
    const nothing = wordFacts(() => {
      count++;
      return null;
    });
    const { words, vocabulary } = tokenize('crane crane');
    for (const word of words) expect(nothing(vocabulary, word)).toBe(null);
    expect(count).toBe(1);
  });
});
