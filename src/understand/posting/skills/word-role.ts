// A word → what it does to the list of skills that is being read.

import { objectVerbs } from './verbs.ts';
import {
  abstractAnnouncers,
  announcers,
  fillers,
  linkWords,
  partWords,
  purposeWords,
  statementWords,
  subjectWords,
} from './words.ts';

export type WordRole = 'announce' | 'of' | 'purpose' | 'statement' | 'subject' | 'link' | 'part' | 'content';

const roles: readonly [WordRole, ReadonlySet<string>][] = [
  ['announce', announcers],
  ['announce', abstractAnnouncers],
  ['of', new Set(['of'])],
  ['purpose', purposeWords],
  ['statement', statementWords],
  ['subject', subjectWords],
  ['part', partWords],
  ['link', linkWords],
];

const roleOf = new Map<string, WordRole>();
for (const [role, words] of roles) for (const word of words) if (!roleOf.has(word)) roleOf.set(word, role);

/** The role of a word in plain form; most words are content. */
export function wordRole(word: string): WordRole {
  return roleOf.get(word) ?? 'content';
}

/** Whether a word can stand in front of a phrase without being part of it. */
export function isFiller(word: string): boolean {
  return fillers.has(word) || objectVerbs.has(word) || announcers.has(word);
}
