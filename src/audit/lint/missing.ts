// A posting → what every candidate wants to know and it does not say: the pay, and where the work is done.
import type { Hit, Posting } from './rule.ts';

const amount =
  /(?:[$£€¥₹]|\b(?:usd|eur|gbp|cad|aud|nzd|sgd|chf|sek|nok|dkk|pln|inr|hkd|zar|brl)\b) ?\d|\d[\d.,]* ?k?\+? ?(?:[$£€¥₹]|(?:usd|eur|gbp|cad|aud|nzd|sgd|chf|sek|nok|dkk|pln|inr|euros?|pounds|dollars|kr)\b)/;
const pay =
  /\b(?:salar(?:y|ies)|pay|paid|wages?|compensation|remuneration|rate|stipend|earn(?:ings?)?|ote|annual(?:ly)?|(?:per|an?|each) (?:hour|day|week|month|year|annum)|hourly|p\.?a\b)|\/ ?(?:hr|hour|day|month|yr|year)\b/;
// Public pay scales: whoever knows the band knows the pay.
const payScale =
  /\b(?:pay )?band:? ?(?:[2-9]|8[a-d])[a-d]?\b|\bagenda for change\b|\bpay ?(?:band|grade|scale)\b|\bgs-\d{1,2}\b|\bgrade:? \d{1,2}\b/;

/** The spec's own reading counts first; then any amount beside a word of pay, whatever its form. */
export function missingSalary({ spec, parts }: Posting): Hit[] {
  if (spec.salary !== null) return [];
  // A label and its amount can be two parts, so the part before is looked at too.
  let before = '';
  for (const { plain } of parts) {
    if (payScale.test(plain) || (amount.test(plain) && pay.test(`${before} ${plain}`))) return [];
    before = plain.slice(0, 80);
  }
  return [
    {
      span: null,
      reason:
        'The posting names no pay, so people apply who will turn the offer down, and others do not apply.',
      advice: 'Give the range and what it is for: "Salary: $95,000 to $115,000 a year".',
    },
  ];
}

const place =
  /\b(?:remote(?:ly)?|hybrid|on-?site|in[- ]office|in[- ]person|work(?:ing)? from (?:home|anywhere)|wfh|(?:home|field|office|team)[- ]base[d]?|based|located|locations?|live in|resid(?:e|ing) in|time ?zones?|offices? in|campus|relocat\w+)\b|\b(?:our|the) [\p{L}' -]{2,30} office\b/u;
/** "Harrow Lane Hospital": who reads the name of a site knows where it is. */
const site =
  /\p{Lu}[\p{L}'.-]+ (?:Hospital|Infirmary|University|School|Academy|College|Clinic|Surgery|Campus|Medical Cent(?:re|er)|Nursing Home|Care Home|Airport|House|Prison)\b/u;
const headLines = 4;

/** Any word about the place counts, and any short line such as "Employer - Place" at the top: better silent than wrong. */
export function missingLocation({ spec, plain, parts, document }: Posting): Hit[] {
  if (spec.location !== null || spec.workMode !== null || place.test(plain) || site.test(document.text))
    return [];
  if (parts.slice(1, headLines).some((part) => part.plain.length < 100 && / [-|\u00b7] |, /.test(part.plain)))
    return [];
  return [
    {
      span: null,
      reason: 'The posting says neither where the work is done nor whether it can be done from home.',
      advice: 'Add a line such as "Location: Leeds, hybrid, two days a week in the office".',
    },
  ];
}
