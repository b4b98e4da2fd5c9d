import { describe, expect, test } from 'vitest';
import { cuesIn } from '../../../src/lexicon/cues.ts';
import { wholeOf } from '../../../src/lexicon/stretch.ts';
import { findBystanders } from '../../../src/understand/resume/bystanders.ts';

const namesIn = (text: string) =>
  findBystanders(wholeOf(text), text, 0, cuesIn(text)).map(({ start, end }) => text.slice(start, end));

describe('names in which a skill is no claim', () => {
  test.each([
    ['a fraternity', 'Member of Phi Beta Kappa.', 'Phi Beta Kappa'],
    ['a standard by its number', 'Led SAS 70 reviews.', 'SAS 70'],
    ['an auditing standard', 'Applied SAS No. 99 there.', 'SAS No. 99'],
    ['a size', 'Fixed a 5 HP motor.', '5 HP'],
    ['a size without a space', 'Fixed a 2.5HP motor.', '5HP'],
    ['an island', 'University of Puerto Rico, PR', 'Puerto Rico, PR'],
    [
      'companies as examples',
      'Billed insurers such as Alder Mutual, SAP and Crane.',
      'insurers such as Alder Mutual, SAP and Crane.',
    ],
    ['an office over a line break', 'Worked with the VP   \nof Oracle Sales.', 'VP   \nof Oracle Sales'],
    ['a school', 'Went to Oracle University.', 'Oracle University'],
  ])('%s', (_, text, name) => {
    expect(namesIn(text).map((found) => found.trim())).toContain(name);
  });

  test.each([
    'Ran SAS and R.',
    'Managed HP servers.',
    'Did PR and events.',
    'Used tools such as Oracle.',
    'Tested alpha and beta builds.',
  ])('none: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
