// A posting → ranges of years or pay that end below where they begin.
import type { Span } from '../../model/source.ts';
import type { Hit, Posting } from './rule.ts';

const yearsRange = /(?<![\w.,$£€-])(\d{1,2})\+? ?(?:-|to|and) ?(\d{1,2})\+? ?(?:years?|yrs?)\b/g;
const longestCareer = 40;
const advice = 'Write the lower number first, or keep only the one that counts.';

export function reversedRange(posting: Posting): Hit[] {
  const hits: Hit[] = [];
  for (const match of posting.plain.matchAll(yearsRange)) {
    const [words, low, high] = match;
    if (Number(high) >= Number(low) || Number(low) > longestCareer) continue;
    // "the age of 5 and 3 years later": two numbers joined by "and" are a range only after "between".
    if (words.includes('and') && !/\bbetween $/.test(posting.plain.slice(0, match.index).slice(-8))) continue;
    const span = { start: match.index, end: match.index + words.length };
    hits.push({
      span,
      reason: `The range runs from ${low} down to ${high} years, so nobody can be inside it.`,
      advice,
    });
  }
  return [...hits, ...reversedSalary(posting)];
}

/** Only amounts that stand there whole count: of "$60,675 - $101, 125" the reader of salaries takes a part. */
function reversedSalary({ spec, plain }: Posting): Hit[] {
  const { min = null, max = null } = spec.salary ?? {};
  if (min === null || max === null || max >= min) return [];
  const span = amountsIn(plain, min, max);
  const reason = `The pay runs from ${min.toLocaleString('en-US')} down to ${max.toLocaleString('en-US')}.`;
  return span === null ? [] : [{ span, reason, advice }];
}

/** Where the two amounts stand, with or without thousands marks or as "90k"; null in any other form. */
function amountsIn(plain: string, min: number, max: number): Span | null {
  for (const low of written(min)) {
    const start = plain.indexOf(low);
    if (start < 0) continue;
    const after = plain.slice(start, start + 48);
    for (const high of written(max)) {
      const found = after.indexOf(high, low.length);
      const end = found + high.length;
      if (found > 0 && !/^[.,]? ?\d/.test(after.slice(end))) return { start, end: start + end };
    }
  }
  return null;
}

const written = (value: number): string[] => [
  value.toLocaleString('en-US'),
  String(value),
  `${value / 1000}k`,
];
