// Text → the points in time that it names, with offsets: what dates and ranges are put together from.
import { cueOf, cuesIn } from '../lexicon/cues.ts';
import { foldWord, months, presentWords, seasons } from './month-names.ts';

/** A date within the text; `last` differs from `first` for seasons and quarters. */
export interface Point {
  start: number;
  end: number;
  first: string;
  last: string;
  /** A month without its year, or a year of two digits: means something only within a range. */
  weak: boolean;
  present: boolean;
}

type Reading = { first: string; last?: string; weak?: boolean; present?: boolean } | null;

interface PointRule {
  /** What a text must have for the pattern to find anything. */
  needs: (clues: Clues) => boolean;
  pattern: RegExp;
  read: (match: RegExpMatchArray) => Reading;
}

const year4 = '(?:19|20)\\d{2}';
const year = `(${year4}|['’\`´]\\d{2})(?!\\d)`;
/** Any word that is short enough for a month; whether it is one is looked up when the rest has matched. */
const month = '(\\p{L}{3,10})';
/** Every dash in use, and a dash of UTF-8 that some tool has read as Latin-1. */
export const dash = '(?:[-\\u00ad\\u2010-\\u2015\\u2212\\ufe63\\uff0d~→]|ï¼\\S?|â€[“”"\\u0093\\u0094])';

/** `'19` → 2019, `'98` → 1998: two digits below 50 are of this century, as nobody's work reaches past 2049 or before 1950. */
function fullYear(text: string): string {
  const digits = text.replace(/\D/g, '');
  if (digits.length === 4) return digits;
  return `${Number(digits) < 50 ? 20 : 19}${digits}`;
}

function yearMonth(yearText: string | undefined, monthNumber: number): Reading {
  if (!yearText || monthNumber < 1 || monthNumber > 12) return null;
  return { first: `${fullYear(yearText)}-${String(monthNumber).padStart(2, '0')}` };
}

function span(yearText: string | undefined, first: number, last: number): Reading {
  const from = yearMonth(yearText, first);
  const to = yearMonth(yearText, last);
  return from && to ? { first: from.first, last: to.first } : null;
}

function namedMonth(name: string | undefined): number {
  return months.get(foldWord(name ?? '')) ?? 0;
}

/** `31.12.2019`, `12/31/2019`: a point or a first number above 12 says day first, a slash alone is read the American way. */
function dayMonthYear(match: RegExpMatchArray): Reading {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const dayFirst = first > 12 || (match[2] === '.' && second <= 12);
  return yearMonth(match[4], dayFirst ? second : first);
}

/** What a text has of which dates are made, looked up once for all patterns. */
interface Clues {
  /** A year of four digits. */
  year: boolean;
  /** Cues of its words. */
  cues: number;
  text: string;
}

const anyOf = (words: Iterable<string>): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${[...words].join('|')})(?!\\p{L})`, 'iu');
/** A month's name, also glued to the word behind it: "mayode 2018". */
const monthCue = cueOf(anyOf([...months.keys()].map((name) => `${name}(?:of|del?)?`)));
const seasonCue = cueOf(anyOf(seasons.keys()));
const presentCue = cueOf(anyOf(presentWords));

const hasYear = ({ year }: Clues): boolean => year;
const hasMonth = ({ cues }: Clues): boolean => (cues & monthCue) !== 0;
const hasSeason = ({ cues }: Clues): boolean => (cues & seasonCue) !== 0;
const hasPresent = ({ cues }: Clues): boolean => (cues & presentCue) !== 0;
const hasQuarter = ({ text }: Clues): boolean => /q[1-4]|[1-4]q/i.test(text);
const hasSlash = ({ text }: Clues): boolean => text.includes('/');

/** Tried in this order; a later rule never reads what an earlier one has taken. */
const pointRules: readonly PointRule[] = [
  {
    needs: hasYear,
    pattern: /(?<![\d.,/])([0-3]?\d)([/.-])([0-3]?\d)\2((?:19|20)\d{2})(?!\d)/gu,
    read: dayMonthYear,
  },
  {
    needs: hasYear,
    pattern: new RegExp(
      `(?<![\\d.,/$])(${year4})(?:\\s?/\\s?|[-.])(0?[1-9]|1[0-2])(?:[-/.][0-3]?\\d)?(?![\\d/])`,
      'gu',
    ),
    read: (m) => yearMonth(m[1], Number(m[2])),
  },
  {
    needs: hasYear,
    pattern: new RegExp(`(?<![\\d.,/$])(0?[1-9]|1[0-2])(?:\\s?/\\s?|[-.]|\\s\\.\\s)(${year4})(?!\\d)`, 'gu'),
    read: (m) => yearMonth(m[2], Number(m[1])),
  },
  {
    needs: hasMonth,
    pattern: new RegExp(
      `(?:(?<!\\d)[0-3]?\\d(?:st|nd|rd|th|er|\\.)?\\s{1,2}(?:de\\s)?)?(?<!\\p{L})${month}\\.?\\s{0,2}(?:[0-3]?\\d(?:st|nd|rd|th)?(?:,\\s?|\\s))?(?:of |de |del |[-,/]\\s?)?${year}`,
      'giu',
    ),
    read: (m) => yearMonth(m[2], namedMonth(m[1])),
  },
  {
    needs: hasMonth,
    pattern: new RegExp(`(?<!\\p{L})${month}\\.?[-/](\\d{2})(?![\\d/])`, 'giu'),
    read: (m) => yearMonth(m[2], namedMonth(m[1])),
  },
  {
    needs: hasSeason,
    pattern: new RegExp(`(?<!\\p{L})${month}\\s(?:of |semester |term )?${year}`, 'giu'),
    read: (m) => {
      const season = seasons.get(foldWord(m[1] ?? ''));
      return season ? span(m[2], season.first, season.last) : null;
    },
  },
  {
    needs: hasQuarter,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:Q([1-4])|([1-4])Q)\\s?[-/,]?\\s?${year}`, 'giu'),
    read: (m) => span(m[3], Number(m[1] ?? m[2]) * 3 - 2, Number(m[1] ?? m[2]) * 3),
  },
  {
    needs: hasQuarter,
    pattern: new RegExp(`(?<![\\d.,/$])(${year4})\\s?[-/]?\\s?Q([1-4])(?![\\p{L}\\d])`, 'giu'),
    read: (m) => span(m[1], Number(m[2]) * 3 - 2, Number(m[2]) * 3),
  },
  {
    needs: hasSlash,
    pattern: new RegExp(`(?<!\\d)(${year4})/(${year4})(?!\\d)`, 'gu'),
    read: (m) => ({ first: m[1] ?? '', last: m[2] ?? '' }),
  },
  {
    needs: hasSlash,
    pattern: /(?<![\d.,/$:-])(0?[1-9]|1[0-2])\/(\d{2})(?![\d/%])/gu,
    read: (m) => ({ ...(yearMonth(m[2], Number(m[1])) ?? { first: '' }), weak: true }),
  },
  {
    needs: hasYear,
    pattern: new RegExp(`(?<![\\d.,/$£€#@])(${year4})(?![\\d%+]|[.,]\\d|/\\d)`, 'gu'),
    read: (m) => ({ first: m[1] ?? '' }),
  },
  {
    needs: hasMonth,
    pattern: new RegExp(`(?<!\\p{L})${month}(?![\\p{L}\\d])`, 'giu'),
    read: (m) => (namedMonth(m[1]) ? { first: String(namedMonth(m[1])).padStart(2, '0'), weak: true } : null),
  },
  {
    needs: hasPresent,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${[...presentWords]
        .sort((a, b) => b.length - a.length)
        .join('|')
        .replaceAll(' ', '\\s')})(?!\\p{L})`,
      'giu',
    ),
    read: () => ({ first: 'present', present: true }),
  },
];

/** A date has a year, or its month and two digits: `'19`, `Jan-19`, `06/16`. Most numbers of a resume are no dates. */
const datelike = /(?:19|20)\d\d|['’`´]\d\d|[^\s\d]\.?[-/]\d\d|\d\/\d\d/;
const yearlike = /(?:19|20)\d\d/;

/** All points of the text in order; none where they could make no date. */
export function findPoints(text: string): Point[] {
  if (!datelike.test(text)) return [];
  const clues: Clues = { year: yearlike.test(text), cues: cuesIn(text), text };
  const taken = new Uint8Array(text.length);
  const points: Point[] = [];
  for (const rule of pointRules) {
    if (!rule.needs(clues)) continue;
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1]) continue;
      const reading = rule.read(match);
      if (!reading?.first) continue;
      taken.fill(1, start, end);
      points.push({
        start,
        end,
        first: reading.first,
        last: reading.last ?? reading.first,
        weak: reading.weak ?? false,
        present: reading.present ?? false,
      });
    }
  }
  return points.sort((a, b) => a.start - b.start);
}
