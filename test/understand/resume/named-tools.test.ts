import { describe, expect, test } from 'vitest';
import { findNamedTools } from '../../../src/understand/resume/named-tools.ts';

const toolsOf = (text: string) =>
  findNamedTools(text, () => false).map(({ start, end }) => text.slice(start, end));

describe('names behind words that say they were used', () => {
  test.each([
    ['Ordered stock using Orderly Desk to save time.', ['Orderly Desk']],
    ['Kept stock in the new Tillmaster database.', ['Tillmaster']],
    ['Proficient in Quillboard, Rastero and WaveForge.', ['Quillboard', 'Rastero', 'WaveForge']],
    ['Kept it up with failover software (Tandemcast and Clear-View).', ['Tandemcast', 'Clear-View']],
    ['Drew on tools such as Quillboard and Rastero.', ['Quillboard', 'Rastero']],
    ['Wrote tests utilizing Brightcase and Nettle 4.2', ['Brightcase', 'Nettle 4.2']],
  ])('%s', (text, tools) => {
    expect(toolsOf(text).sort()).toEqual(tools.sort());
  });
});

describe('no names', () => {
  test.each([
    ['people and companies somebody worked with', 'Worked with Anna Lind and Harbour Works.'],
    ['months, employers and ordinary words', 'Used March figures, used Harbour Bank Ltd, using English.'],
    [
      'the first word of a longer noun in small letters',
      'Good at using Neural networks and using Updating scripts.',
    ],
    ['the start of a sentence', 'Managed software. Updated systems.'],
  ])('%s', (_, text) => {
    expect(toolsOf(text)).toEqual([]);
  });
});
