import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueOf, cuesIn, cueWithin, hasCue } from '../../src/lexicon/cues.ts';
import { atPlace, isAt, matchesAt, placesIn } from '../../src/lexicon/places.ts';

const denial = /\b(?:no|lack\p{L}*|never)\s\p{L}+/iu;
const degree = /(?<![\p{L}\d.])(?:ph\.?\s?d|M\.?Sc|be)(?![\p{L}\d])\.?/iu;
const society = /(?<!\p{L})(?:alpha|beta)(?:\s(?:alpha|beta)){1,3}(?!\p{L})/giu;

describe('cues', () => {
  const cue = cueOf(denial);
  const within = cueWithin(/sprach|language/i);

  test('a word that a match begins with', () => {
    expect(hasCue('I never used Java', cue)).toBe(true);
    expect(hasCue('Lacking time', cue)).toBe(true);
    expect(hasCue('Notably normal', cue)).toBe(false);
  });

  test('a word that could hide one', () => {
    expect(hasCue('24x7', cue)).toBe(true);
    expect(hasCue('équipe', cue)).toBe(true);
    expect(hasCue('24 7', cue)).toBe(false);
  });

  test('a part of a word', () => {
    expect(hasCue('Fremdsprachen: Deutsch', within)).toBe(true);
    expect(hasCue('Spoken', within)).toBe(false);
  });

  test('a cue that comes after words were marked', () => {
    expect(cuesIn('zebra') & ~1).toBe(0);
    expect(hasCue('zebra', cueOf(/\bzebra\b/i))).toBe(true);
  });
});

describe('places', () => {
  const words = fc.array(
    fc.constantFrom(
      'no',
      'lacks',
      'never',
      'ph',
      'd',
      'PhD',
      'M',
      'Sc',
      'MSc',
      'be',
      'alpha',
      'Beta',
      'gamma',
      '2nd',
      'é',
      'x',
      '.',
      '-',
      ' ',
      ' ',
      ' ',
      '\n',
      ',',
      '3',
      '.PhD',
      'no-no',
    ),
    { maxLength: 20 },
  );

  test.each([
    ['words', denial],
    ['abbreviations', degree],
    ['several words', society],
  ])('give what a search gives: %s', (_, pattern) => {
    const cue = cueOf(pattern);
    const sticky = atPlace(pattern);
    const everywhere = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const places = placesIn(text, cue);
        const wanted = [...text.matchAll(everywhere)].map((match) => [match.index, match[0]]);
        expect(matchesAt(text, places, sticky).map((match) => [match.index, match[0]])).toEqual(wanted);
        expect(isAt(text, places, sticky)).toBe(wanted.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});
