// Fields of job data as boards spell them → PostingFacts in one spelling.
import type { PostingFacts } from '../../model/document.ts';

export const noFacts: PostingFacts = {
  title: null,
  employer: null,
  location: null,
  remote: null,
  employmentType: null,
  salary: null,
};

/** First match wins; "FullTime", "FULL_TIME" and "Full-time" are the same once letters alone are left. */
const employmentTypes: [RegExp, string][] = [
  [/intern(?!al|ational)|trainee/, 'internship'],
  [/parttime/, 'part-time'],
  [/contract|freelance/, 'contract'],
  [/temp|seasonal|perdiem/, 'temporary'],
  [/fulltime|permanent|regular/, 'full-time'],
];

/** The spec's word for an employment type, or the board's own where there is none. */
export function employmentTypeOf(value: string | null): string | null {
  if (value === null) return null;
  const letters = value.toLowerCase().replace(/[^a-z]/g, '');
  return employmentTypes.find(([pattern]) => pattern.test(letters))?.[1] ?? value;
}

const periods: [RegExp, string][] = [
  [/hour/, 'hour'],
  [/day|daily/, 'day'],
  [/week/, 'week'],
  [/month/, 'month'],
  [/year|annual|annum/, 'year'],
];

/** hour, day, week, month or year; null where the value says none of them. */
export function periodOf(value: string | null): string | null {
  const lower = value?.toLowerCase() ?? '';
  return periods.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

/** Whether a board's workplace word means remote; null where it says nothing. */
export function remoteOf(value: string | null): boolean | null {
  if (value === null) return null;
  const letters = value.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === 'remote' || letters === 'telecommute') return true;
  return letters === 'onsite' || letters === 'hybrid' ? false : null;
}

/** "120000 - 150000 USD per year", as a line of a posting. */
export function salaryText(salary: PostingFacts['salary']): string | null {
  if (salary === null) return null;
  const amounts = [salary.min, salary.max].filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  const range = [...new Set(amounts)].map((amount) => amount.toLocaleString('en-US')).join(' - ');
  const currency = salary.currency === null ? '' : ` ${salary.currency}`;
  const period = salary.period === null ? '' : ` per ${salary.period}`;
  return `${range}${currency}${period}`;
}
