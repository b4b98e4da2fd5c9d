// A job title, and where it says nothing the first lines → the seniority that is stated.

import type { Seniority } from '../../../model/spec.ts';
import { oneOf, partOf } from '../../one-of.ts';

// In order: the first rule that fits decides. "Manager" is a rank only where people are managed: program, product,
// project and account managers manage no people by title.
const titleRules: readonly [Seniority, RegExp][] = [
  ['intern', /\bintern(?:ship)?\b|\btrainee\b|\bapprentice\b|\bwerkstudent|\bworking student\b/],
  [
    'executive',
    /\bchief\b(?! of staff)|\bc[tefiopr]o\b|\bcdio\b|\bcmo\b|\bvice president\b|\b[se]?vp\b|\bpresident\b/,
  ],
  ['director', /\bdirector\b|\bhead of\b|^head(?=,| -|$)|\bhead$/],
  [
    'lead',
    /\bstaff\b(?=.*\b(?:engineer|developer|scientist|designer|architect|researcher|programmer|product manager|sre|analyst)\b)|\b(?:lead|principal|distinguished|leader)\b(?! (?:generation|gen|nurse$))(?<!chief of staff)/,
  ],
  ['manager', /\b(?:senior|sr|snr) manager\b(?=$|,| -|:)/],
  ['senior', /\b(?:senior|sr|snr)\b/],
  [
    'manager',
    oneOf`(?<!\b${partOf`
      program | programme | product | project | account | accounts | community | success | delivery
      relationship | case | content | media | campaign | solutions? | data | social media | portfolio
    `} )\bmanager\b`,
  ],
  [
    'junior',
    /\b(?:junior|jr|entry[- ]level|graduate|new grad|associate (?:software|data|product|engineer|developer|analyst))\b/,
  ],
  ['mid', /\b(?:mid[- ]?level|intermediate|mid[- ]senior|mid)\b/],
];

// "Seniority level: Mid-Senior level" as job boards fill it in, for titles that say nothing.
const label = /(?:^|\n)seniority(?: level)? ?: ?([^\n]{3,40})/;
const labelRules: readonly [Seniority, RegExp][] = [
  ['intern', /\bintern/],
  ['junior', /\bentry\b|\bjunior\b|\bassociate\b/],
  ['mid', /\bmid\b/],
  ['senior', /\bsenior\b/],
  ['director', /\bdirector\b/],
  ['executive', /\bexecutive\b/],
];

const textRules: readonly [Seniority, RegExp][] = [
  ['intern', /\bthis (?:is an? )?internship\b|\binternship (?:program|position|role)\b/],
  ['junior', /\bentry[- ]level\b(?=[^.]{0,30}\b(?:position|role|job|candidates|opportunity)\b)/],
  ['mid', /\bmid(?:dle)?(?:[- ]to[- ]senior)?[- ]level\b(?=[^.]{0,30}\b(?:position|role|job|opportunity)\b)/],
];

/** "As our Sr. Support Specialist", where the title itself is "Support Specialist". */
function seniorInText(title: string, opening: string): Seniority | null {
  if (title === '') return null;
  for (let at = opening.indexOf(title); at >= 0; at = opening.indexOf(title, at + title.length))
    if (/\b(?:senior|sr\.?) $/.test(opening.slice(Math.max(0, at - 10), at))) return 'senior';
  return null;
}

/** `opening` is the first part of the posting in plain form. */
export function seniorityOf(title: string | null, opening: string): Seniority | null {
  const plain = title?.toLowerCase() ?? '';
  const named = titleRules.find(([, words]) => words.test(plain));
  const filled = label.exec(opening)?.[1] ?? '';
  const stated = labelRules.find(([, words]) => words.test(filled));
  const said = textRules.find(([, words]) => words.test(opening));
  return named?.[0] ?? stated?.[0] ?? said?.[0] ?? seniorInText(plain, opening);
}
