// Sections → positions that are told in a sentence: "From March 2015 to June 2018 I worked as a nurse at Elm Court."
import { type DateSpan, findDates } from '../dates.ts';
import type { Entry } from './entries.ts';
import { isBlank, type Reading } from './reading.ts';
import type { Section } from './sections.ts';
import { countTitleWords } from './title-words.ts';

/** "worked as a nurse", "was employed as the lead cook": what follows is a title, then the employer. */
const workedAs =
  /(?<!\p{L})(?:worked|working|work|served|serving|employed|acted|been|joined|was)\s(?:(?:full|part)[- ]time\s)?(?:as\s)?(?:an?|the|their)\s((?:[\p{L}&/'’-]+\s){0,5}?[\p{L}/-]+)(?=\s(?:at|for|with|in|from|between|until|by)\s|[.,;(]|\s?$)/giu;
/** "Between May 2010 and June 2012" as a range that the grammar of dates reads, at the same offsets. */
const betweenDates = /(?<=(?<!\p{L})between\s[^,.;]{4,15})\sand\s(?=\p{Lu}\p{L}+\s\d{4}|\d)/giu;
const employer =
  /^\s(?:at|for|with|by)\s(?:the\s)?((?:\p{Lu}[\p{L}\d&'’.-]*|of|and)(?:\s(?:\p{Lu}[\p{L}\d&'’-]*|of(?=\s\p{Lu})|and(?=\s\p{Lu})|&)){0,5})/u;
/** How far from its dates a sentence can say what the work was. */
const reach = 140;
const sentenceEnd = /[.!?;]\s/g;

interface Told {
  title: string;
  organization: string | null;
}

/** The sentence around a date, by offsets; a full stop without a space behind it ends none. */
function sentenceAround(text: string, { start, end }: DateSpan): { from: number; to: number } {
  let from = Math.max(0, start - reach);
  for (const match of text.slice(from, start).matchAll(sentenceEnd))
    from = Math.max(from, start - Math.min(reach, start) + match.index + match[0].length);
  const after = text.slice(end, end + reach);
  const stop = after.search(/[.!?;](?:\s|$)/);
  return { from, to: end + (stop < 0 ? after.length : stop) };
}

function toldIn(sentence: string): Told | null {
  for (const match of sentence.matchAll(workedAs)) {
    const title = match[1]?.trim() ?? '';
    if (countTitleWords(title) === 0) continue;
    const name = employer.exec(sentence.slice(match.index + match[0].length))?.[1] ?? null;
    return { title, organization: name };
  }
  return null;
}

/** Ranges of dates in a section's paragraphs whose sentence says as what somebody worked. Fails for work of others. */
export function findToldEntries(reading: Reading, section: Section): Entry[] {
  const { lines, text } = reading;
  const found: Entry[] = [];
  for (let from = section.from; from < section.to; from++) {
    if (isBlank(reading, from)) continue;
    let last = from;
    while (last + 1 < section.to && lines[last + 1]?.continues && !isBlank(reading, last + 1)) last++;
    const [start, end] = [lines[from]?.start ?? 0, lines[last]?.end ?? 0];
    const block = text.slice(start, end);
    for (const date of findDates(block.replace(betweenDates, ' to  '))) {
      if (date.to === null) continue;
      const { from: first, to } = sentenceAround(block, date);
      const sentence = block.slice(first, date.start) + block.slice(date.end, to);
      const told = toldIn(sentence.replace(/\s+/g, ' '));
      if (told === null) continue;
      const place = { from, headFrom: from, headTo: from, to: last + 1 };
      found.push({ ...told, date, words: told.title, start: start + first, end: start + to, ...place });
    }
    from = last;
  }
  return found;
}
