// A sentence and the skills found in it → items of the lists in it that no lexicon has, as terms of their own.
import type { Span } from '../../model/source.ts';
import { itemWords } from './item-words.ts';
import { wordsOf } from './lines.ts';
import { itemShape } from './open-items.ts';

const sentenceBreak = /[.!?](?=\s|$)|[;:•()–—|]|\s-\s/gu;
const separator = /\s?,\s(?:and\s|or\s|as well as\s|e\.?g\.?\s|etc\.?)?|\s(?:and|or|&)\s/gu;
/** Where the last item ends and the sentence goes on. */
const goesOn =
  /\s(?:for|to|of|in|on|at|by|with|within|from|into|using|that|which|who|when|while|as|per|via|under|across|through|during|is|are|was|were|etc)(?![\p{L}]).*$/isu;
const leastItems = 3;

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

/** The span without white space around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

/**
 * Items of lists of three or more within sentences ("self-study, role-play, OJT and blended training"): words that
 * name a skill as an item, and names by their shape, where the list names a skill that is known. The first item is
 * left out, since the sentence before runs into it, unless a colon or a bracket opens the list.
 */
export function findListItems(text: string, isKnown: (start: number, end: number) => boolean): Span[] {
  const found: Span[] = [];
  for (const sentence of pieces(text, sentenceBreak, 0)) {
    const written = text.slice(sentence.start, sentence.end);
    if (!written.includes(',')) continue;
    const items = pieces(written, separator, sentence.start).map((item) => trimmed(text, item));
    if (items.length < leastItems) continue;
    const opened = /[:(]\s*$/.test(text.slice(0, sentence.start));
    const known = items.filter(({ start, end }) => isKnown(start, end)).length;
    for (const [index, item] of items.entries()) {
      if (index === 0 && !opened) continue;
      const words = text.slice(item.start, item.end);
      const short = index === items.length - 1 ? words.replace(goesOn, '') : words;
      const end = item.start + short.length;
      if (known > 0 && end > item.start && !isKnown(item.start, end) && isItem(short))
        found.push({ start: item.start, end });
    }
  }
  return found;
}

function isItem(words: string): boolean {
  if (wordsOf(words).length === 1) return itemWords.has(words.toLowerCase()) || itemShape.test(words);
  return false;
}
