// A sentence and the skills found in it → items of the lists in it that are skills only as items.
import { cueOf } from '../../lexicon/cues.ts';
import type { Span } from '../../model/source.ts';
import { wordsOf } from './lines.ts';
import { namesNothing } from './open-items.ts';

const sentenceBreak = /[.!?](?=\s|$)|[;:•()–—|]|\s-\s/gu;
const separator = /\s?,\s(?:and\s|or\s|as well as\s|e\.?g\.?\s|etc\.?)?|\s(?:and|or|&)\s/gu;
/** Words after which a list of skills begins, however short. */
const cue =
  /(?<!\p{L})(?:experienced?|knowledge(?:able)?|background|proficien(?:t|cy)|skill(?:ed|s)|expert(?:ise)?|training|trained|versed|competen(?:t|ce|cy)|specializ(?:ed|ing)|speciali[sz]ation|understanding|familiar(?:ity)?|including|such as|focus(?:ed)?|strengths?)\s(?:in|with|of|on)\s|(?<!\p{L})(?:including|such as)\s/giu;
/** The cue of a text with a list that begins behind such words. */
export const listCue = cueOf(cue);
/** Where an item ends and the sentence goes on. */
const goesOn =
  /\s(?:for|to|of|in|on|at|by|with|within|from|into|using|that|which|who|when|while|as|per|via|under|across|through|during|is|are|was|were|etc)(?![\p{L}]).*$/isu;
const leastItems = 3;
/** With so many known skills a list is one of skills, and a capital makes no name of its other words. */
const sureList = 2;
const mostAfterCue = 120;

/** Abbreviations and camel case: "DMM", "LabVIEW", "IQs"; a hyphen or slash makes no name ("Co-Founder", "Asia/Pacific"). */
const shape = /^(?:\p{Lu}[\p{Lu}\d&]{1,5}s?|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u;

function pieces(text: string, breaks: RegExp, from: number): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    found.push({ start: from + start, end: from + match.index });
    start = match.index + match[0].length;
  }
  found.push({ start: from + start, end: from + text.length });
  return found;
}

/** The span without white space around it and without what follows the item in its sentence. */
function itemIn(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + raw.trim().replace(goesOn, '').length };
}

/** A stretch of a sentence that can hold a list; `cued` when it stands behind a cue. */
interface Stretch {
  span: Span;
  cued: boolean;
}

function stretchesOf(text: string, hasCue: boolean): Stretch[] {
  const sentences = pieces(text, sentenceBreak, 0);
  const stretches: Stretch[] = sentences.map((span) => ({ span, cued: false }));
  if (!hasCue) return stretches;
  for (const match of text.matchAll(cue)) {
    const start = match.index + match[0].length;
    const end = sentences.find((sentence) => sentence.end > start)?.end ?? start;
    stretches.push({ span: { start, end: Math.min(end, start + mostAfterCue) }, cued: true });
  }
  return stretches;
}

/** Whether the sentence before a stretch runs into its first item; a colon or a bracket opens a list. */
function runsOn(text: string, { span, cued }: Stretch): boolean {
  return !cued && !/[:(]\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start));
}

/**
 * Single words in lists within sentences ("self-study, coaching, OJT and recruiting"): those that `isItem` knows as
 * skills, and names by their shape. A list has three items of which a skill is known, or stands behind a cue ("experience
 * in sales"). Items of several words are not taken: two in three were no skill ("end users", "spare parts").
 */
export function findListItems(
  text: string,
  isKnown: (start: number, end: number) => boolean,
  isItem: (word: string) => boolean,
  hasCue = true,
): Span[] {
  const found = new Map<number, Span>();
  for (const stretch of stretchesOf(text, hasCue)) {
    const { span, cued } = stretch;
    if (!cued && !isKnown(span.start, span.end)) continue;
    const items = pieces(text.slice(span.start, span.end), separator, span.start);
    if (!cued && items.length < leastItems) continue;
    const known = items.filter(({ start, end }) => isKnown(start, end)).length;
    if (!cued && known === 0) continue;
    const lead = runsOn(text, stretch);
    for (const [index, whole] of items.entries()) {
      const item = itemIn(text, whole);
      const word = text.slice(item.start, item.end);
      if ((index === 0 && lead) || wordsOf(word).length !== 1 || isKnown(item.start, item.end)) continue;
      const named = shape.test(word) && !namesNothing(word);
      if (named || isItem(known >= sureList ? word.toLowerCase() : word)) found.set(item.start, item);
    }
  }
  return [...found.values()];
}
