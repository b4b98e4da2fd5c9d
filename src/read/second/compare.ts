// Two texts of one file → the words that their readers see differently, with lines. Linear in both texts.
import type { ReadingDifference, SecondReading } from '../../model/reading.ts';

interface Word {
  /** As written, without the punctuation around it. */
  shown: string;
  /** Letters, digits, `+` and `#` alone, in lower case: what must agree. */
  key: string;
  line: number;
  /** Ends in a hyphen: it may go on in the next line. */
  broken: boolean;
}

/** Words next to each other, on one line or broken over two, that the other reader does not have. */
interface Run {
  shown: string;
  key: string;
  line: number;
}

/** So many differences are listed; a reader that sees another text altogether would fill pages. */
const mostListed = 200;
const longestShown = 200;

/**
 * Compares as bags of words, since the order of columns is another matter. Where a word stands twice and the
 * other reader has it once, the later one is said to be missing, which may be the wrong one of the two.
 */
export function compareTexts(
  first: string,
  second: string,
): Pick<SecondReading, 'words' | 'shared' | 'differences' | 'more'> {
  const here = wordsOf(first);
  const there = wordsOf(second);
  const missing = runsMissing(here, there);
  const added = runsMissing(there, here);
  const differences = pair(missing.runs, added.runs);
  return {
    words: here.length,
    shared: here.length - missing.count,
    differences: differences.slice(0, mostListed),
    more: Math.max(0, differences.length - mostListed),
  };
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    for (const [part] of line.matchAll(/\S+/g)) {
      const key = keyOf(part);
      if (key !== '') {
        words.push({ shown: trimMarks(part), key, line: index + 1, broken: /[-\u2010]$/.test(part) });
      }
    }
  }
  return words;
}

/** The compatibility form, so that a ligature is the letters it shows. */
function keyOf(part: string): string {
  return part
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
}

function trimMarks(part: string): string {
  const start = part.search(/[\p{L}\p{N}+#.]/u);
  return part.slice(Math.max(0, start)).replace(/[,;:!?)\]}"”’]+$/u, '');
}

function runsMissing(words: readonly Word[], among: readonly Word[]): { runs: Run[]; count: number } {
  const left = new Map<string, number>();
  for (const { key } of among) left.set(key, (left.get(key) ?? 0) + 1);
  const runs: Run[] = [];
  let count = 0;
  let open: (Run & { broken: boolean; lastLine: number }) | null = null;
  for (const word of words) {
    const rest = left.get(word.key) ?? 0;
    if (rest > 0) {
      left.set(word.key, rest - 1);
      open = null;
      continue;
    }
    count++;
    if (open === null || (word.line !== open.lastLine && !open.broken)) {
      open = { ...word, lastLine: word.line };
      runs.push(open);
    } else {
      open.shown += ` ${word.shown}`;
      open.key += word.key;
      open.broken = word.broken;
      open.lastLine = word.line;
    }
  }
  return { runs, count };
}

/** Runs of the same letters are one place: words glued together, torn apart or broken at a line end. */
function pair(missing: readonly Run[], added: readonly Run[]): ReadingDifference[] {
  const waiting = new Map<string, Run[]>();
  for (const run of added) {
    const same = waiting.get(run.key);
    if (same === undefined) waiting.set(run.key, [run]);
    else same.push(run);
  }
  const paired = new Set<Run>();
  const differences = missing.map((run): ReadingDifference => {
    const other = waiting.get(run.key)?.shift();
    if (other !== undefined) paired.add(other);
    const second = other === undefined ? null : bounded(other.shown);
    return { line: run.line, inSecond: false, first: bounded(run.shown), second };
  });
  for (const run of added) {
    if (!paired.has(run))
      differences.push({ line: run.line, inSecond: true, first: null, second: bounded(run.shown) });
  }
  return differences;
}

function bounded(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
