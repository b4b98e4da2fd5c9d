import { describe, expect, it } from 'vitest';
import type { HeldPosition, Match } from '../../src/model/results.ts';
import { furtherSkills } from '../../src/report/html/further-skills.ts';
import { htmlOf } from '../../src/report/html/markup.ts';
import { monthNumber, timeOf } from '../../src/report/html/months.ts';
import { quotesOf } from '../../src/report/html/quotes.ts';
import { shownOf } from '../../src/report/html/shown.ts';
import { timeline } from '../../src/report/html/timeline.ts';
import { resultsOf } from './html.sample.ts';

const held = (
  start: string | null,
  end: string | null,
  change: Partial<HeldPosition> = {},
): HeldPosition => ({
  title: 'Clerk',
  start,
  end,
  months: null,
  kind: 'job',
  ...change,
});

function drawn(change: Partial<Match>, draw: typeof timeline | typeof furtherSkills = timeline): string {
  const results = resultsOf(1);
  const shown = shownOf({ ...results, matches: results.matches.map((match) => ({ ...match, ...change })) });
  const [candidate] = shown.candidates;
  if (candidate === undefined) throw new Error('no candidate');
  return htmlOf(draw(candidate, shown));
}

/** Where each bar begins and how long it is, in percent of the line. */
const bars = (html: string) =>
  [...html.matchAll(/class="(?:share|aside)" x="([\d.]+)" width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);

describe('months', () => {
  it.each([
    ['2020', false, 2020 * 12],
    ['2020', true, 2020 * 12 + 11],
    ['2020-03', true, 2020 * 12 + 2],
    ['present', false, null],
    ['', false, null],
  ])('of %s (end: %s) are %s', (date, end, number) => expect(monthNumber(date, end)).toBe(number));

  it.each([
    [0, 'under a month'],
    [1, '1 month'],
    [24, '2 years'],
    [14, '1 year 2 months'],
  ])('%i are %s', (months, text) => expect(timeOf(months)).toBe(text));
});

describe('the timeline', () => {
  it('puts every dated position on one line from the first year to the last', () => {
    const html = drawn({ positions: [held('2025-01', '2025-12'), held('2023', '2024')] });
    expect(html).toContain('<span>2023</span><span>2026</span>');
    expect(bars(html)).toEqual([
      [66.67, 33.33],
      [0, 66.67],
    ]);
  });

  it('ends what is present with the day of the run', () => {
    expect(bars(drawn({ positions: [held('2026-01', 'present')] }))).toEqual([[0, 91.67]]);
  });

  it('draws a position without an end as one month, one without dates not at all, but names both', () => {
    const html = drawn({ positions: [held('2026-01', null), held(null, null), held('soon', 'later')] });
    expect(bars(html)).toEqual([[0, 8.33]]);
    expect(html.match(/<tr role="row"><th scope="row"/g)?.length).toBe(3);
    expect(html).toContain('no dates');
  });

  it('is not there where results hold no positions', () => {
    expect(drawn({ positions: undefined })).toBe('');
    expect(drawn({ positions: [] })).toBe('');
  });
});

describe('further skills', () => {
  it('say their time and last use, and where the posting names them', () => {
    const html = drawn(
      { skills: [{ id: 'kafka', name: 'Kafka', months: 30, lastUsed: '2023-05' }] },
      furtherSkills,
    );
    expect(html).toContain(
      '<span>Kafka</span> <span class="soft">2 years 6 months, last used 2023-05</span>',
    );
    expect(drawn({ skills: undefined }, furtherSkills)).toBe('');
  });
});

describe('quotes', () => {
  it('name a place once, with all that it proves', () => {
    const source = { line: 3, page: null, start: 5, end: 15, quote: 'PostgreSQL' };
    const one = { skill: 'postgresql', match: 'exact', via: null, strength: 'listed', source } as const;
    const html = htmlOf(quotesOf([one, { ...one, match: 'implied', via: 'PostgreSQL' }]));
    expect(html.match(/<li>/g)?.length).toBe(1);
    expect(html).toContain('line 3 · named; implied by PostgreSQL, in a list');
  });
});
