// Prose and the skills found in it → verbs at the head of a clause that say a skill was exercised.
import { cueOf } from '../../lexicon/cues.ts';
import type { Span } from '../../model/source.ts';
import { activityVerbs } from './activity-verbs.ts';

export interface Activity extends Span {
  skill: string;
}

/** A verb that opens a clause: at the start, behind a full stop, a comma or "and". */
const opening = /(?:^\P{L}{0,3}|[.;:•]\s{0,2}|,\s|(?<!\p{L})(?:and|&|to|or)\s)(\p{L}[\p{L}-]+)(?=[\s,])/gu;

/** The cue of a text with such a verb in it, wherever it stands. */
export const activityCue = cueOf(
  new RegExp(`(?<!\\p{L})(?:${[...activityVerbs.keys()].join('|')})(?!\\p{L})`, 'iu'),
);

/**
 * "Recruited and hired drivers", "Cross-sold services". Behind a comma or "and" only past and -ing forms count, since
 * the others are nouns there as well ("the audit and forecast reports").
 */
export function findActivities(text: string, isKnown: (start: number, end: number) => boolean): Activity[] {
  const found: Activity[] = [];
  for (const match of text.matchAll(opening)) {
    const word = match[1] ?? '';
    const skill = activityVerbs.get(word.toLowerCase());
    if (skill === undefined) continue;
    const end = match.index + match[0].length;
    const start = end - word.length;
    const first = /^\P{L}*$|[.;:•]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
    if (!first && !/(?:ed|ing|sold|taught|shot)$/.test(word)) continue;
    if (!isKnown(start, end)) found.push({ skill, start, end });
  }
  return found;
}
