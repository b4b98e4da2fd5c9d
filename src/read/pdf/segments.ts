// Words in stream order → segments: runs on one baseline without a wide gap, the unit that is put in order.
import { isMarkerText } from './bullets.ts';
import type { Box, Word } from './page.ts';
import { tabGap } from './spacing.ts';

export interface Segment extends Box {
  words: Word[];
  baseline: number;
  size: number;
  /** True for a line that was moved beside others and must not be joined to them. */
  alone?: boolean;
}

/** A marker may stand this many font sizes before the words it marks and still belong to them. */
const markerGap = 4;

/** Groups upright (or equally turned) words; linear, one look at the word before. */
export function formSegments(words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | null = null;
  for (const word of words) {
    if (current && repeats(current, word)) continue;
    if (current && belongs(current, word)) addWord(current, word);
    else {
      current = openSegment(word);
      segments.push(current);
    }
  }
  return segments;
}

function openSegment(word: Word): Segment {
  const { left, top, right, bottom, baseline, size } = word;
  return { words: [word], left, top, right, bottom, baseline, size };
}

function addWord(segment: Segment, word: Word): void {
  segment.words.push(word);
  segment.right = Math.max(segment.right, word.right);
  segment.top = Math.min(segment.top, word.top);
  segment.bottom = Math.max(segment.bottom, word.bottom);
  if (word.size > segment.size) {
    segment.size = word.size;
    segment.baseline = word.baseline;
  }
}

function belongs(segment: Segment, word: Word): boolean {
  const gap = word.left - segment.right;
  const size = Math.max(segment.size, word.size);
  if (gap < -0.5 * size || !onBaseline(segment, word, gap)) return false;
  const only = segment.words.length === 1 ? segment.words[0] : undefined;
  const reach = only && isMarkerText(only) ? markerGap : tabGap;
  return gap <= reach * size;
}

/** Baselines of one line differ by rounding; raised or lowered small type sits close to its neighbour. */
export function onBaseline(
  a: { baseline: number; size: number },
  b: { baseline: number; size: number },
  gap: number,
): boolean {
  const apart = Math.abs(a.baseline - b.baseline);
  const larger = Math.max(a.size, b.size);
  return apart <= (gap < 0.3 * larger ? 0.45 : 0.25) * larger;
}

/** The same word painted twice in place, as shadows and simulated bold do. */
function repeats(segment: Segment, word: Word): boolean {
  const last = segment.words.at(-1);
  return (
    last !== undefined &&
    last.text === word.text &&
    Math.abs(last.left - word.left) < 0.1 * word.size &&
    Math.abs(last.baseline - word.baseline) < 0.1 * word.size
  );
}

/** Gaps from this many font sizes on part columns where a column is known to start. */
const columnGap = 0.8;
/** So many segments that start at one edge make it the edge of a column. */
const columnStarts = 4;

/** Splits segments that run from one column into the next: the gap is narrow, but many others start behind it. */
export function splitAtColumns(segments: readonly Segment[]): Segment[] {
  const starts = new Map<number, number>();
  for (const { left } of segments) {
    const key = Math.round(left);
    starts.set(key, (starts.get(key) ?? 0) + 1);
  }
  const startsAt = (left: number) => {
    const key = Math.round(left);
    return (starts.get(key - 1) ?? 0) + (starts.get(key) ?? 0) + (starts.get(key + 1) ?? 0) >= columnStarts;
  };
  const split: Segment[] = [];
  for (const segment of segments) {
    let from = 0;
    for (let index = 1; index < segment.words.length; index += 1) {
      const before = segment.words[index - 1];
      const word = segment.words[index];
      if (!before || !word || word.left - before.right <= columnGap * segment.size) continue;
      if (isMarkerText(before) || !startsAt(word.left) || isSpacedOut(segment)) continue;
      split.push(segmentOf(segment.words.slice(from, index)));
      from = index;
    }
    split.push(from === 0 ? segment : segmentOf(segment.words.slice(from)));
  }
  return split;
}

/** Letter-spaced type ("S K I L L S") has gaps between its words that are wide everywhere. */
function isSpacedOut({ words }: Segment): boolean {
  return words.length > 5 && words.filter(({ text }) => text.length === 1).length > 0.7 * words.length;
}

function segmentOf(words: readonly Word[]): Segment {
  const [first, ...others] = words;
  if (!first) throw new Error('A segment has words');
  const segment = openSegment(first);
  for (const word of others) addWord(segment, word);
  return segment;
}
