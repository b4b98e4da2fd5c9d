import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/understand/dates.ts';

const read = (text: string) => findDates(text).map(({ from, to }) => `${from}..${to}`);

describe('ranges as resumes write them', () => {
  test.each([
    ['Jan 2019 – Present', '2019-01..present'],
    ['2018/03 - 2020/11', '2018-03..2020-11'],
    ['06/2016–08/2017', '2016-06..2017-08'],
    ['Q3 2020 – Q1 2022', '2020-07..2022-03'],
    ['Jun ’19 – Dec ’21', '2019-06..2021-12'],
    ["Jun '98 – Dec '99", '1998-06..1999-12'],
    ['2015 to date', '2015..present'],
    ['June2008-Dec 2008', '2008-06..2008-12'],
    ['since 2014', '2014..present'],
    ['Janv. 2018 – Août 2019', '2018-01..2019-08'],
    ['März 2015 bis heute', '2015-03..present'],
    ['depuis septembre 2020', '2020-09..present'],
    ['enero 2014 - actualidad', '2014-01..present'],
    ['July 14, 2009 to June 5, 2012', '2009-07..2012-06'],
    ['01.02.2018 - 31.03.2019', '2018-02..2019-03'],
    ['2016-03-01 – 2017-05-31', '2016-03..2017-05'],
    ['May-19 to Jun-20', '2019-05..2020-06'],
    ['Jan – Mar 2019', '2019-01..2019-03'],
    ['March 2015\nto\nCurrent', '2015-03..present'],
    ['March 2015   \n     to   \n     Current', '2015-03..present'],
    ['Oct 2019 to till\ndate', '2019-10..present'],
    ['2012-14', '2012..2014'],
    ['2003/2004', '2003..2004'],
    ['2018 –', '2018..present'],
    ['04/2012 ï¼\u200b Current', '2012-04..present'],
    ['Summer 2016', '2016-06..2016-08'],
    ['2011 / 11', '2011-11..null'],
    ['7/2015 Graduation', '2015-07..null'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a word in front or behind without a space does not hide numeric dates', () => {
    expect(read('Technology07/2014 to 03/2017Somewhere')).toEqual(['2014-07..2017-03']);
  });

  test.each([
    'Sales in May',
    'call 555-1234',
    'version 8.1',
    '$2,000 saved',
    '401(k)',
    'part 3 of 4',
    'decision making',
  ])('no date in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a range that ends before it starts is left as two dates', () => {
    expect(read('2019 – 2015')).toEqual(['2019..null', '2015..null']);
  });
});

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');
const germanMonths =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const frenchMonths =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const two = (month: number) => String(month).padStart(2, '0');
const styles: ((year: number, month: number) => string)[] = [
  (year, month) => `${englishMonths[month - 1]} ${year}`,
  (year, month) => `${englishMonths[month - 1]?.slice(0, 3)} ${year}`,
  (year, month) => `${englishMonths[month - 1]?.slice(0, 3)}. ${year}`,
  (year, month) => `${englishMonths[month - 1]?.slice(0, 3)} '${String(year).slice(2)}`,
  (year, month) => `${englishMonths[month - 1]}, ${year}`,
  (year, month) => `${germanMonths[month - 1]} ${year}`,
  (year, month) => `${frenchMonths[month - 1]} ${year}`,
  (year, month) => `${two(month)}/${year}`,
  (year, month) => `${month}/${year}`,
  (year, month) => `${two(month)}.${year}`,
  (year, month) => `${year}/${two(month)}`,
  (year, month) => `${year}-${two(month)}`,
];
const joints = [' - ', ' – ', ' — ', '–', ' to ', ' until '];

test('a range written in any style is read back', () => {
  const when = fc.record({
    year: fc.integer({ min: 1960, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(
      when,
      fc.integer({ min: 0, max: 240 }),
      fc.constantFrom(...styles),
      fc.constantFrom(...joints),
      (from, length, style, joint) => {
        const last = from.year * 12 + from.month - 1 + length;
        const to = { year: Math.floor(last / 12), month: (last % 12) + 1 };
        // Two digits say nothing about the century of years before 1950 and after 2049.
        fc.pre(to.year < 2050);
        const text = `Engineer, ${style(from.year, from.month)}${joint}${style(to.year, to.month)}, Springfield`;
        const found = findDates(text);
        expect(found.map((span) => [span.from, span.to])).toEqual([
          [`${from.year}-${two(from.month)}`, `${to.year}-${two(to.month)}`],
        ]);
      },
    ),
  );
});

test('spans lie within the text and follow each other', () => {
  const words = fc.constantFrom(
    'Jan',
    '2019',
    '–',
    'to',
    'present',
    '03/2020',
    'Q1',
    '\n',
    "'19",
    'Summer',
    'x',
    '.',
    '/',
    '12',
    'till date',
  );
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end } of findDates(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
