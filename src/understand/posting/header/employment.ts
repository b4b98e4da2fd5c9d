// Header lines and running text → full-time, part-time, contract, temporary or internship.

import type { EmploymentType } from '../../../model/spec.ts';
import { oneOf } from '../../one-of.ts';

const rules: readonly [EmploymentType, RegExp][] = [
  ['internship', /\binternship\b|\bthis intern\b|^(?=[^.]{0,80}$)(?:[^.\n]* )?intern(?=$|[ ,(-])/],
  [
    'contract',
    oneOf`
      \bcontract(?:or)?[- ](?:position|role|basis|job|opportunity|to[- ]hire|based|engagement|length|duration|only)\b
      \b(?:\d+|six|twelve|three|nine)[- ]months? (?:\w+ ){0,2}contract\b
      \bindependent contractor\b
      \bfreelance\b
      \bjob type: ?contract
      \b(?:1099|c2c|corp[- ]to[- ]corp|w2 contract)\b
      \bcontract:? (?:w2|1099)
      \btype: ?contract\b
      \bftc\b
    `,
  ],
  [
    'temporary',
    oneOf`
      ^temp\b(?= )
      \btemporary\b(?! (?:staff|workers|works|accommodation|housing|visa|disab|files|tables))
      \bfixed[- ]term\b
      \bcasual basis\b
      \bbank (?:staff|nurse|basis|shifts|contract)\b
      \bseasonal (?:position|role|job|work|contract|employment|basis)
      \bsecondment\b
      \bmaternity cover\b
      \bcasual\b(?= -)
      \bcasual (?:work|position|role|contract)
    `,
  ],
  [
    'full-time',
    oneOf`
      (?<!applies to |available to |benefits for )\bfull[- ]?time\b(?! (?:permanent positions|education|study|students?|equivalent|mba|mentor))
      \bft\b(?=$|\))
      \bfulltime\b
      \b(?:36|37|37\.5|38|39|40) hours (?:per|a|/) ?week\b
    `,
  ],
  [
    'part-time',
    /\bpart[- ]?time\b(?! (?:or full|and full|applicants|working|hours|opportunit|and job|options|staff|workers|education|study|students?|employees))|\bparttime\b/,
  ],
];

// A form that asks first and answers behind: "Full Time or Part Time   Part Time".
const form = /\bfull[- ]time or part[- ]time:?\s+(full|part)[- ]time\b/;

/** A label decides before the text; a posting that says full-time and part-time says neither. */
export function employmentOf(labels: readonly string[], text: string): EmploymentType | null {
  const answer = form.exec(text)?.[1];
  if (answer !== undefined) return answer === 'full' ? 'full-time' : 'part-time';
  for (const plain of [...labels, text]) {
    const found = rules.filter(([, words]) => words.test(plain)).map(([type]) => type);
    const first = found[0];
    if (first === undefined) continue;
    if (found.includes('full-time') && found.includes('part-time') && first === 'full-time') continue;
    return first;
  }
  return null;
}

/** A job board's own word ("FULL_TIME", "Full time", "CONTRACTOR") as one of the types. */
export function employmentFact(value: string | null): EmploymentType | null {
  if (value === null) return null;
  const plain = value.toLowerCase().replace(/[_-]+/g, ' ');
  if (/\bcontract/.test(plain)) return 'contract';
  if (/\bintern/.test(plain)) return 'internship';
  if (/\btemp|\bper diem|\bfixed/.test(plain)) return 'temporary';
  if (/\bpart/.test(plain)) return 'part-time';
  return /\bfull|\bpermanent/.test(plain) ? 'full-time' : null;
}
