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

/** For clauses that name a language; the name alone ("German") asks for it too. */
export function asksForLanguage(plain: string): boolean {
  return !teaching.test(plain) && (speaking.test(plain) || plain.split(' ').length <= 4);
}
