// Prose and the skills found in it → compounds that name something done or used, which no lexicon has.
import { cueOf } from '../../lexicon/cues.ts';
import { isLetter, widthAt } from '../../lexicon/letters.ts';
import type { Span } from '../../model/source.ts';
import { heads, noFollowers, noModifiers, nounsInIng } from './term-words.ts';
import { countTitleWords } from './title-words.ts';

interface Word extends Span {
  lower: string;
  /** Only a space or a line's end stands before it. */
  joins: boolean;
}

/** The cue of a text with such a compound in it: the last word of one. */
export const headCue = cueOf(new RegExp(`(?<!\\p{L})(?:${[...heads].join('|')})(?!\\p{L})`, 'iu'));

const inner = new Set("’'-");

/** Letters with the hyphens and apostrophes behind them. */
function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  let last = -1;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    if (!isLetter(text, at)) continue;
    const start = at;
    while (at < text.length && (isLetter(text, at) || inner.has(text.charAt(at)))) at += widthAt(text, at);
    const joins = last >= 0 && start - last <= 2 && text.slice(last, start).trim() === '';
    last = at;
    found.push({ start, end: at, lower: text.slice(start, at).toLowerCase(), joins });
    if (at >= text.length) break;
  }
  return found;
}

/** Whether a word can stand before a head: no verb form, nothing that points or praises, no person. */
export function isModifier(lower: string): boolean {
  if (lower.length < 3 || noModifiers.has(lower) || noModifiers.has(lower.replace(/s$/, ''))) return false;
  if (/(?:ing|ed|ly)$/.test(lower) && !nounsInIng.has(lower)) return false;
  return !/[’']/.test(lower) && countTitleWords(lower) === 0;
}

/**
 * Compounds of one or two modifiers and a head ("business card design", "torque testers") written small, as prose
 * writes what is no name. Fails for heads that are meant generally ("market analysis" that others did).
 */
export function findOpenTerms(text: string, isKnown: (start: number, end: number) => boolean): Span[] {
  const found: Span[] = [];
  const all = wordsIn(text);
  for (const [index, head] of all.entries()) {
    if (!heads.has(head.lower) || /\p{Lu}/u.test(text[head.start] ?? '')) continue;
    const next = all[index + 1];
    if (next?.joins && (noFollowers.has(next.lower) || heads.has(next.lower))) continue;
    let first = index;
    while (first > index - 2 && all[first]?.joins && isModifier(all[first - 1]?.lower ?? '')) first--;
    const start = all[first]?.start ?? head.start;
    if (first < index && !isKnown(start, head.end)) found.push({ start, end: head.end });
  }
  return found;
}
