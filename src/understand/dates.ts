// Text → the dates and date ranges in it, with offsets: an own small grammar for what resumes write.
import { dash, findPoints, type Point } from './date-points.ts';
import { sinceWords } from './month-names.ts';

/**
 * A date or range as written at `start`..`end` (UTF-16 offsets). `from` and `to` are `YYYY-MM` or `YYYY`; `to` is
 * `present` for a range that goes on and null for a single date.
 */
export interface DateSpan {
  start: number;
  end: number;
  from: string;
  to: string | null;
}

const joint = new RegExp(
  `^[\\s.]{0,3}(?:${dash}{1,3}|>|\\|?\\s?(?:to|until|till|til|thru|through|upto|up to|bis|à|au|jusqu'à|al?|hasta|tot|até)(?![\\p{L}])|to\\s?${dash})\\s{0,3}(?:the )?$`,
  'iu',
);
const toDate = /^\s{0,2}$/u;
const yearsOnly = /^\d{4}$/;
const shortEnd = new RegExp(`^\\s?(?:${dash}|/)\\s?(\\d{2})(?![\\d/.:%]|\\s?(?:years|yrs|months))`, 'u');
const openEnd = new RegExp(`^[ \\u00a0]?${dash}[ \\u00a0]*(?=\\n|\\t|$|\\))`, 'u');
const sinceBefore = new RegExp(`(?<!\\p{L})(?:${sinceWords.join('|')})\\s$`, 'iu');

/** Signs between two dates of a range, blanks at the ends of lines and indents with them. */
const widestGap = 40;

/** Two points with a joint between them as a range; null when they do not belong together. */
function joinPoints(text: string, first: Point, second: Point): DateSpan | null {
  if (first.present) return null;
  if (second.start - first.end > widestGap) return null;
  const gap = text.slice(first.end, second.start).replace(/\s+/g, ' ');
  const word = text.slice(second.start, second.end);
  const joined = joint.test(gap);
  if (!joined && !(second.present && toDate.test(gap) && /^(?:to|till|until)/i.test(word))) return null;
  const from = first.first.length === 2 ? borrowYear(first, second) : first.first;
  if (!from || second.last.length === 2) return null;
  const to = second.last;
  if (
    to !== 'present' &&
    to.slice(0, Math.min(from.length, to.length)) < from.slice(0, Math.min(from.length, to.length))
  )
    return null;
  return { start: first.start, end: second.end, from, to };
}

/** `Jan – Mar 2019`: the first month is of the second's year. */
function borrowYear(first: Point, second: Point): string | null {
  return second.first.length === 7 && !second.weak ? `${second.first.slice(0, 4)}-${first.first}` : null;
}

/** A point alone: a season, `since 2014`, `2018 –`, `2012-14` or a plain date. */
function singlePoint(text: string, point: Point): DateSpan | null {
  if (point.present || point.weak) return null;
  const { start, end, first, last } = point;
  const rest = text.slice(end, end + 16);
  const short = yearsOnly.test(first) ? shortEnd.exec(rest) : null;
  const shortYear = short ? first.slice(0, 2) + (short[1] ?? '') : '';
  if (short && shortYear >= first) return { start, end: end + short[0].length, from: first, to: shortYear };
  const since = sinceBefore.exec(text.slice(Math.max(0, start - 8), start));
  if (since) return { start: start - since[0].length, end, from: first, to: 'present' };
  const open = openEnd.exec(rest);
  if (open) return { start, end: end + open[0].trimEnd().length, from: first, to: 'present' };
  return { start, end, from: first, to: last === first ? null : last };
}

/** No date is without a digit, and its words stand within this many characters of one. */
const nearDigit = 60;

/** Stretches of the text around its digits: most of a resume is prose without any, and is not looked at. */
function digitStretches(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/\d+/g)) {
    const end = Math.min(text.length, match.index + match[0].length + nearDigit);
    const last = stretches.at(-1);
    if (last !== undefined && match.index - nearDigit <= last.end) last.end = end;
    else stretches.push({ start: Math.max(0, match.index - nearDigit), end });
  }
  return stretches;
}

/**
 * Finds dates and ranges: `Jan 2019 – Present`, `06/2016–08/2017`, `Q3 2020 – Q1 2022`, `since 2014`, French, German,
 * Spanish, Italian, Portuguese and Dutch months. Ranges that end before they start are left out. Linear in the text.
 */
export function findDates(text: string): DateSpan[] {
  return digitStretches(text).flatMap(({ start, end }) =>
    datesIn(text.slice(start, end)).map((date) => ({
      ...date,
      start: date.start + start,
      end: date.end + start,
    })),
  );
}

function datesIn(text: string): DateSpan[] {
  const points = findPoints(text);
  const spans: DateSpan[] = [];
  for (let index = 0; index < points.length; index++) {
    const point = points[index];
    const next = points[index + 1];
    if (!point) continue;
    const range = next ? joinPoints(text, point, next) : null;
    const found = range ?? singlePoint(text, point);
    if (found) spans.push(found);
    if (range) index++;
  }
  return spans;
}
