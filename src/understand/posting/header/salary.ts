// Text in plain form → the pay it states.

import type { Salary } from '../../../model/spec.ts';
import { oneOf, partOf } from '../../one-of.ts';

const currencies: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  a$: 'AUD',
  aud: 'AUD',
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  chf: 'CHF',
  sek: 'SEK',
  dkk: 'DKK',
  nok: 'NOK',
  pln: 'PLN',
  sgd: 'SGD',
  s$: 'SGD',
  '¥': 'JPY',
  jpy: 'JPY',
};
const currency =
  '(?:(?:us|ca|c|a|s)?\\$|£|€|₹|¥|\\b(?:usd|cad|aud|gbp|eur|inr|chf|sek|dkk|nok|pln|sgd|jpy|rs)\\b\\.?)';
const amount =
  '(?:\\d{4,7}(?:\\.\\d{1,2})?|\\d{1,3}(?:(?:[,. ]|, )\\d{3}(?!\\d)){0,2}(?:\\.\\d{1,2})?)(?!\\d)';
const money = new RegExp(
  `(${currency}) ?(${amount}) ?(k\\b)?(?: ?(?:-|to|and|[^\\x00-\\x7f]{1,3}) ?(?:${currency})? ?(${amount}) ?(k\\b)?)?(?: ?(usd|cad|aud|gbp|eur))?`,
  'g',
);
const trailing = new RegExp(
  `(?<![\\d,.])(${amount}) ?(k\\b)?(?: ?(?:-|to) ?(${amount}) ?(k\\b)?)? ?(€|£|\\b(?:usd|cad|aud|gbp|eur|chf|sek|dkk|nok|pln|sgd|inr)\\b)`,
  'g',
);
const periods: readonly [Salary['period'], RegExp][] = [
  ['hour', /^[^.]{0,25}?(?:\bper hour|\ban hour|\/ ?h(?:ou)?r?\b|\bhourly|\bp\/h)/],
  ['month', /^[^.]{0,25}?(?:\bper month|\ba month|\/ ?mo(?:nth)?\b|\bmonthly|\/ ?monthly|\bp\.?c\.?m)/],
  ['week', /^[^.]{0,25}?(?:\bper week|\ba week|\/ ?week|\bweekly)/],
  ['day', /^[^.]{0,25}?(?:\bper day|\ba day|\/ ?day|\bdaily|\bper diem)/],
  ['year', /^[^.]{0,40}?(?:\bper (?:year|annum)|\ba year|\/ ?y(?:ea)?r\b|\bannual|\bp\.?a\b|\byearly)/],
];
const payNear =
  /\b(?:salary|salaries|pay|compensation|wage|rate|remuneration|base|ote|earn(?:ings)?|per (?:hour|annum|year|month|day)|band|range)\b/;
const notPay = oneOf`\b${partOf`
    revenue | funding | raised | series [a-e] | valuation | turnover | budget | bonus | stipend | allowance
    assets | customers | sales | million | billion | invest | sign-?on | up to \d+% | reimburse | perks?
    marketplace | portfolio | tuition | savings | referral | expense | worth | averaging | per employee
  `}\b`;

/** The first amount that is somebody's pay, or null. */
export function salaryOf(plain: string): Salary | null {
  for (const match of plain.matchAll(money)) {
    const salary = read(plain, match, match[6] ?? match[1], [match[2], match[3]], [match[4], match[5]]);
    if (salary !== null) return salary;
  }
  for (const match of plain.matchAll(trailing)) {
    const salary = read(plain, match, match[5], [match[1], match[2]], [match[3], match[4]]);
    if (salary !== null) return salary;
  }
  return null;
}

type Amount = [text: string | undefined, thousands: string | undefined];

function read(
  plain: string,
  match: RegExpExecArray,
  sign: string | undefined,
  low: Amount,
  high: Amount,
): Salary | null {
  const end = match.index + match[0].length;
  const before = plain.slice(Math.max(0, match.index - 70), match.index);
  const after = plain.slice(end, end + 50);
  if (
    /^ ?(?:m|mm|bn|b|million|billion|\+)\b/.test(after) ||
    notPay.test(before.slice(-45)) ||
    notPay.test(after.slice(0, 25))
  )
    return null;
  const period = periods.find(([, words]) => words.test(after))?.[0] ?? null;
  const max = moneyOf(high, low[1]);
  const min = moneyOf(low, high[1]);
  if (min === null || (period === null && !payNear.test(before) && !payNear.test(after) && max === null))
    return null;
  const per = period ?? guessPeriod(before, min);
  if (per === null) return null;
  const code = currencies[(sign ?? '').replace(/[ .]/g, '')] ?? null;
  const ceiling = max === null && /\bup to ?$/.test(before);
  return { min: ceiling ? null : min, max: ceiling ? min : max, currency: code, period: per };
}

/** An amount says by its size what it is paid for: nobody earns 90 a year, nobody 40,000 an hour. */
function guessPeriod(before: string, value: number): Salary['period'] | null {
  if (/\bhourly\b/.test(before) || value < 250) return payNear.test(before) ? 'hour' : null;
  if (/\bmonthly\b/.test(before)) return 'month';
  return value >= 10_000 ? 'year' : null;
}

function moneyOf([text, thousands]: Amount, other: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text.replace(/[, ]/g, '').replace(/\.(?=\d{3}(?:\D|$))/g, ''));
  const inThousands = thousands !== undefined || (other !== undefined && value < 1000);
  return Number.isFinite(value) ? value * (inThousands ? 1000 : 1) : null;
}
