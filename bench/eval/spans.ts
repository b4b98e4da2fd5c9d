// Sentences with marked spans × a way to find spans → overlap and exact F1.
import { z } from 'zod';
import { f1, Tally } from './tally.ts';

/** A sentence of SkillSpan (Zhang et al., "SkillSpan: Hard and Soft Skill Extraction from English Job Postings", 2022). */
export const sentenceSchema = z.object({
  tokens: z.array(z.string()),
  tags_knowledge: z.array(z.enum(['B', 'I', 'O'])),
  source: z.enum(['tech', 'house']),
});

export type Sentence = z.infer<typeof sentenceSchema>;

/** Half-open range of tokens. */
export interface TokenSpan {
  first: number;
  end: number;
}

export interface SpanFigures {
  overlapF1: number | null;
  overlapP: number | null;
  overlapR: number | null;
  exactF1: number | null;
}

/** Spans that share a token count as overlapping; exact ones begin and end alike. */
export function measureSpans(
  sentences: readonly Sentence[],
  find: (sentence: Sentence) => readonly TokenSpan[],
): SpanFigures {
  const tally = new Tally<'precision' | 'recall' | 'exactPrecision' | 'exactRecall'>();
  for (const sentence of sentences) {
    const wanted = spansOf(sentence.tags_knowledge);
    const found = find(sentence);
    for (const span of found) {
      tally.add('precision', wanted.some(overlaps(span)));
      tally.add('exactPrecision', wanted.some(equals(span)));
    }
    for (const span of wanted) {
      tally.add('recall', found.some(overlaps(span)));
      tally.add('exactRecall', found.some(equals(span)));
    }
  }
  return {
    overlapF1: f1(tally.share('precision'), tally.share('recall')),
    overlapP: tally.share('precision'),
    overlapR: tally.share('recall'),
    exactF1: f1(tally.share('exactPrecision'), tally.share('exactRecall')),
  };
}

const overlaps = (a: TokenSpan) => (b: TokenSpan) => a.first < b.end && b.first < a.end;
const equals = (a: TokenSpan) => (b: TokenSpan) => a.first === b.first && a.end === b.end;

/** Spans from tags: B begins one, I goes on with it. */
export function spansOf(tags: readonly string[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let open: TokenSpan | null = null;
  for (const [index, tag] of tags.entries()) {
    if (tag === 'O') open = null;
    else if (tag === 'I' && open !== null) open.end = index + 1;
    else {
      open = { first: index, end: index + 1 };
      spans.push(open);
    }
  }
  return spans;
}

/** Spans of characters in the tokens joined by spaces → spans of tokens. */
export function tokenSpans(
  tokens: readonly string[],
  spans: readonly { start: number; end: number }[],
): TokenSpan[] {
  const starts: number[] = [];
  let at = 0;
  for (const token of tokens) {
    starts.push(at);
    at += token.length + 1;
  }
  const indexOf = (offset: number): number => {
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return spans.map(({ start, end }) => ({ first: indexOf(start), end: indexOf(end - 1) + 1 }));
}
