// A passage of prose → the spans of its sentences, names and abbreviations with a full stop left whole.
import type { Span } from '../model/source.ts';

// Full stops that end no sentence. The segmenter already keeps "Node.js" and "2.5"; what it breaks is an
// abbreviation before a capital ("e.g. Airflow", "U.S. Treasury") and a dotted name of capitals ("ASP.NET").
const protectedStops =
  /\b(?:e\.g|i\.e|etc|vs|approx|incl|esp|min|max|no|nos|inc|ltd|co|corp|dept|dr|mr|mrs|ms|prof|st|jr|sr|est|resp|ph\.d|b\.sc|m\.sc|b\.tech|m\.tech|b\.e|m\.e|b\.a|m\.a|b\.s|m\.s|[a-z](?:\.[a-z]){1,4})\.(?=\s|[,;)/]|$)|\.(?=[\p{L}\p{N}])/giu;

// A letter, so that the segmenter sees one unbroken word; the text itself is never changed.
const stand = 'x';

let segmenter: Intl.Segmenter | null = null;

/** Splits prose into sentences. Spans are trimmed of white space and follow each other; `offset` is added. */
export function sentencesOf(text: string, offset = 0): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const flat = text.replace(/\s/g, ' ');
  const shielded = flat.replace(protectedStops, (stop, at: number) => shield(flat, stop, at));
  const spans: Span[] = [];
  let open = 0;
  for (const { segment, index } of segmenter.segment(shielded)) {
    const length = segment.trim().length;
    if (length === 0) continue;
    const start = offset + index + segment.length - segment.trimStart().length;
    const last = spans.at(-1);
    const goesOn = open > 0 || !opensSentence.test(segment.trimStart().slice(0, 2));
    if (last !== undefined && goesOn) last.end = start + length;
    else spans.push({ start, end: start + length });
    open = length > longestAside ? 0 : Math.max(0, open + balance(segment));
  }
  return spans;
}

// A sentence opens with a capital, a digit or a quote; anything else goes on with the one before it.
const opensSentence = /^["'“‘([]?[\p{Lu}\d]/u;

// A parenthesis that no sentence closes is forgotten with the first long one.
const longestAside = 300;

/** Parentheses opened minus those closed: a sentence does not end inside of them. */
function balance(segment: string): number {
  let open = 0;
  for (const char of segment) {
    if (char === '(') open++;
    else if (char === ')') open--;
  }
  return open;
}

/** Full stops inside `stop` become letters, except that "etc." before a capital does end its sentence. */
function shield(text: string, stop: string, at: number): string {
  const ends =
    /^(?:etc|inc|ltd|co|corp|no)\.$/i.test(stop) &&
    /^\s+\p{Lu}/u.test(text.slice(at + stop.length, at + stop.length + 4));
  return ends ? stop : stop.replaceAll('.', stand);
}
