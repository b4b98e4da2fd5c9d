// A clause in plain form → whether it asks for a human language to be spoken or written, rather than taught or studied.
import { oneOf } from '../one-of.ts';

const speaking = oneOf`
    \bfluen
    \bproficien
    \bnative
    \bbilingual
    \bmultilingual
    \bspeak
    \bspoken
    \bverbal
    \bwritten
    \boral
    \bwriting
    \blanguages?\b
    \bcommunicat
    \bcommand of
    \b[abc][12]\b
    \bmother tongue
    \bpreferred
    \ba plus
    \bskills?\b
    \blevel\b
    \bliterate
    \bread and write
    \bessential\b
    \brequired\b
    \bknowledge\b
  `;
const teaching = oneOf`
    \b(?:english|french|spanish|german|language) (?:teacher|literature|degree|arts|as a second)
    \benglish (?:and|or|&) math
    \bteach(?:es|ing)?\b
  `;

// "The German market", "French law": the country, not its language.
const country =
  /\b[a-z]+(?:ish|an|ese|nch|ch|ic)(?: (?:or|and) [a-z]+)? (?:[a-z]+ ){0,2}(?:markets?|laws?|legal|jurisdictions?|tax|accounting|gaap|regulations?|compan(?:y|ies)|customers?|clients?|culture|history|cuisine|legislation)\b/;

/** For clauses that name a language; the name alone ("German") asks for it too. */
export function asksForLanguage(plain: string): boolean {
  if (country.test(plain) && !/\b(?:fluen|speak|spoken|written|native|bilingual)/.test(plain)) return false;
  return !teaching.test(plain) && (speaking.test(plain) || plain.split(' ').length <= 4);
}
