// A clause in plain form → the years of experience it asks for or claims, each with its span.

import type { Span } from '../model/source.ts';
import type { Years } from '../model/spec.ts';
import { oneOf, partOf } from './one-of.ts';

export interface YearsFound extends Span, Years {
  /** True when the words around it speak of experience; without, only its place can tell (a requirements list). */
  experience: boolean;
}

const words: Record<string, number> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  twee: 2,
  drie: 3,
  vijf: 5,
};

const spelled = Object.keys(words)
  .filter((word) => word !== 'a')
  .join('|');
const number = `(?:\\d{1,3}(?:\\.\\d)?|${spelled}|(?<=least |minimum of |than |over )a(?= (?:full )?year))`;
const more = '(?: ?\\+| ?-?plus| or more| or above| and above| or greater| and over)';
// Whatever stands between the ends of a range; bounded, and tolerant of dashes broken by a wrong encoding.
const between = '(?: ?(?:-|\\/|to|or|and|à|bis|ou|oder|tot)(?: at least)? ?| ?[^\\x00-\\x7f]{1,3} ?)';
const pattern = new RegExp(
  `(?<![\\w.$£€#-])(${number})(?: ?\\((\\d{1,2})\\+?\\))?(${more})?(?:${between}(${number})(?: ?\\(\\d{1,2}\\+?\\))?(${more})?)?` +
    `([ -]{0,2})(?:full |solid |continuous |consecutive |total )?(years?|yrs?|yr|months?|ans|années?|jahren?|años|jaar|mois|monaten?|monate|meses|maanden)\\b('s?|s')?(${more})?`,
  'g',
);

// Spans of time that are nobody's experience: the company's age, a contract, a degree, how recent something is.
const notBefore =
  /(?:\b(?:for (?:over|more than|nearly|almost|about|the (?:past|last))|(?:in|over|during|within|for) the (?:past|last|next|first)|past|last|next|first|every|each|founded|established|since|depuis(?: plus de)?|seit(?: über)?|desde hace|sinds|celebrat\w+|age[ds]?(?: of)?|after|every other|valid for|multi|within|(?:contract|secondment|placement|duration) of)) ?$/;
const longTime = 20;
const notAfter = oneOf`^[ -]?${partOf`
    (?:full|part)[- ]time (?!.{0,30}experience) | old | degree | college | university | bachelor | program
    programme | contract | fixed | ftc | term | roadmap | plan | strategy | history | ago | of age
    of (?:innovation|history|success|service to|operation|excellence|growth|heritage|business) | warranty
    anniversary | in business(?= ?[.,;)]|$| and| since) | olds?\b | and older | or older | visa | period | assignment | project
    commitment | from (?:now|the) | before | after | later | each | per | running | younger
    (?:of )?(?:full[- ]time )?(?:study|studies|education(?! (?:management|leadership|experience|sector|industry))|college|university) | school | diploma | high
  `}`;
const experienceNear = oneOf`
    \bexp(?:erience|erienced|ertise|\b)
    \bexpérience
    erfahrung
    \bexperiencia
    \bervaring
    \bworking (?:in|with|as|on)\b
    \bbackground\b
    \bpractice\b
    \bpqe\b
    \brecord\b
  `;

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return words[text] ?? Number(text);
}

// "5 years in kitchens, 2 of them as head chef": the second number leaves the unit to the first.
const partOfThem = new RegExp(`(?<![\\w.$£€#-])(${number})\\+? of (?:them|these|those|which)\\b`, 'g');

/** Finds every span of years in `plain` (see `plainOf`). Months become years, to two decimals. */
export function findYears(plain: string): YearsFound[] {
  const found: YearsFound[] = [];
  for (const match of plain.matchAll(pattern)) {
    const years = readMatch(plain, match);
    if (years !== null) found.push(years);
  }
  const first = found[0];
  for (const match of plain.matchAll(partOfThem)) {
    const min = numberOf(match[1]);
    const start = match.index;
    const end = start + match[0].length;
    const alone = first === undefined && start === 0 && /^ (?:as|in|with|at)\b/.test(plain.slice(end));
    const after = first !== undefined && start > first.end && (min ?? 0) <= first.min;
    if (min !== null && (alone || after)) found.push({ start, end, min, max: null, experience: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

function readMatch(plain: string, match: RegExpExecArray): YearsFound | null {
  const [whole, low, digits, moreLow, high, moreHigh, gap, unit = '', , moreUnit] = match;
  const start = match.index;
  const end = start + whole.length;
  const before = plain.slice(Math.max(0, start - 40), start);
  const after = plain.slice(end, end + 90);
  const near = experienceNear.test(after) || experienceNear.test(plain.slice(Math.max(0, start - 70), start));
  const glued = gap?.includes('-') === true;
  if (notAfter.test(after) || (glued && !/^[ -]?(?:of |work\w* |\w+ )?experience/.test(after))) return null;
  if (notBefore.test(before) && !/^(?:'| of)?(?: \S+){0,5} experience\b/.test(after)) return null;
  if (/\b(?:over|than) $/.test(before) && Number(digits ?? low) > longTime && !near) return null;
  const scale = /^(?:mo|mes|maand)/.test(unit) ? 12 : 1;
  const first = numberOf(digits ?? low);
  const second = numberOf(high);
  if (first === null || first > 40 * scale) return null;
  const open = moreLow !== undefined || moreHigh !== undefined || moreUnit !== undefined;
  return {
    start,
    end,
    ...limitsOf(before, first / scale, second === null ? null : second / scale, open),
    experience: near,
  };
}

function limitsOf(before: string, first: number, second: number | null, open: boolean): Years {
  const round = (value: number): number => Math.round(value * 100) / 100;
  if (
    /(?:\bup to|\bless than|\bunder|\bmaximum(?: of)?|\bno more than|\bat most|\bmax\.?) ?(?:an? )?$/.test(
      before,
    )
  ) {
    return { min: 0, max: round(second ?? first) };
  }
  if (second === null || second <= first) return { min: round(first), max: null };
  return { min: round(first), max: open ? null : round(second) };
}
