// Document → its text with name and contact blanked, offsets kept: all that the rest of resume reading sees.
import { cuesBetween } from '../../lexicon/stretch.ts';
import { type Tokens, tokenize } from '../../lexicon/tokens.ts';
import type { Document } from '../../model/document.ts';
import { lineIndexAt } from '../../model/document.ts';
import type { Source, Span } from '../../model/source.ts';
import { type DateSpan, findDates } from '../dates.ts';
import { findReachSpans, isContactLine } from './contact.ts';
import { splitHeadingCells } from './heading-cells.ts';
import { type ReadingLine, wordsOf } from './lines.ts';
import { findName } from './name.ts';

/** A resume without its person: `text` is as long as the document's, blank where name, contact or private lines stood. */
export interface Reading {
  text: string;
  lines: ReadingLine[];
  /** The words of the text, split once for all that looks at them. */
  tokens: Tokens;
}

/**
 * Blanks name, e-mail, telephone, links, handles and private lines, and gives headings in a cell a line of
 * their own. `isTerm` tells words of the trade from words that can be a name.
 */
export function blindReading(document: Document, isTerm: (words: string) => boolean): Reading {
  const spans = findReachSpans(document.text);
  const name = findName(document, isTerm);
  if (name !== null) {
    for (const match of document.text.matchAll(namePattern(name)))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  const reached = blank(document.text, spans);
  const hidden = document.lines.filter(({ start, end }) =>
    isContactLine(document.text.slice(start, end), reached.slice(start, end)),
  );
  const text = blank(reached, hidden).replace(strayLetter, ' ');
  const lines = document.lines.map((line, index) => ({ ...line, number: index + 1 }));
  return { text, lines: splitHeadingCells(text, lines), tokens: tokenize(text) };
}

/** What is left of a wide space that was read in the wrong encoding, behind a word or by itself. */
const strayLetter = /(?<=[\p{Ll}\d\s\p{P}]|^)Â(?=[\s\p{P}]|$)/gu;

/** The text with every sign in the spans a space; line breaks and tabs stay. */
function blank(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += text.slice(at, from) + text.slice(from, end).replace(/[^\s]/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}

/** The whole name in any case, and the last word of it with an initial: "J. Doe", "Doe, J." */
function namePattern(name: string): RegExp {
  const words = wordsOf(name).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const [first = '', last = ''] = [words[0]?.slice(0, 1), words.at(-1)];
  const forms = [words.join('[\\s,]{1,3}'), `${first}\\.\\s?${last}`, `${last}[,\\s]{1,2}${first}\\.`];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The Source of a span, its quote taken from the blanked text. */
export function sourceIn(reading: Reading, start: number, end: number): Source {
  const line = reading.lines[lineIndexAt(reading, start)];
  return {
    line: line?.number ?? 1,
    page: line?.page ?? null,
    start,
    end,
    quote: reading.text.slice(start, end),
  };
}

/** A line's text, blanked. */
export const lineText = perLine((reading, index): string => {
  const line = reading.lines[index];
  return line ? reading.text.slice(line.start, line.end) : '';
});

/** Whether nothing is left of a line. */
export const isBlank = perLine((reading, index): boolean => !/[\p{L}\p{N}]/u.test(lineText(reading, index)));

/** The cues of a line's words. */
export const lineCues = perLine((reading, index): number => {
  const line = reading.lines[index];
  return line ? cuesBetween(reading.tokens, line.start, line.end) : 0;
});

/** The dates of a line, offsets in the line. */
export const lineDates = perLine((reading, index): readonly DateSpan[] =>
  findDates(lineText(reading, index)),
);

/** What is asked of the same lines again and again, answered once for each. */
export function perLine<T>(
  answer: (reading: Reading, index: number) => T,
): (reading: Reading, index: number) => T {
  const known = new WeakMap<Reading, T[]>();
  return (reading, index) => {
    let answers = known.get(reading);
    if (answers === undefined) {
      answers = [];
      known.set(reading, answers);
    }
    const before = answers[index];
    if (before !== undefined) return before;
    const found = answer(reading, index);
    answers[index] = found;
    return found;
  };
}
