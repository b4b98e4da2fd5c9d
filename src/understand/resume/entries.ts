// A section's lines → its dated entries: where each begins and ends, its dates, title and employer.
import type { DateSpan } from '../dates.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { headText, linesAboveText, linesBeside } from './head-lines.ts';
import { cleanHead, type Head, splitHead } from './heads.ts';
import { isHeadText, wordsOf } from './lines.ts';
import { lineText, type Reading } from './reading.ts';
import type { Section } from './sections.ts';
import { employerStandIn } from './title-words.ts';

/** One dated entry: lines `from`..`to` (end exclusive), of which `headFrom`..`headTo` are its head. */
export interface Entry extends Head {
  date: DateSpan;
  /** The head's words, dates left out. */
  words: string;
  /** The span of the head that says so, dates included. */
  start: number;
  end: number;
  from: number;
  headFrom: number;
  headTo: number;
  to: number;
}

interface Choice {
  lines: number[];
  head: Head;
  score: number;
}

/** What follows the dates on their line, as far as it reads like a head. */
function headAfter(after: string): string {
  const cells = cleanHead(after)
    .split('\t')
    .map((cell) => cell.trim());
  return cells.filter((cell) => wordsOf(cell).length <= 9 && isHeadText(cell)).join('\t');
}

/** Title and employer from the dates' own line and the given lines, in the order of the page. */
function readLines(
  reading: Reading,
  anchor: Anchor,
  lines: readonly number[],
): { head: Head; words: string[] } {
  const sorted = lines.toSorted((a, b) => a - b);
  const texts = (wanted: (index: number) => boolean): string[] =>
    sorted.filter(wanted).map((index) => headText(reading, index));
  const own = [cleanHead(anchor.before), headAfter(anchor.after)].filter(Boolean);
  const words = [...texts((index) => index < anchor.first), ...own, ...texts((index) => index > anchor.last)];
  const raw = [anchor.before, anchor.after, ...sorted.map((index) => lineText(reading, index))];
  return {
    head: splitHead(
      words,
      raw.some((text) => employerStandIn.test(text)),
    ),
    words,
  };
}

/**
 * Chooses the lines that make up the head: the dates' own first, then the fewest of those above and below that add a
 * title or an employer; where no title stands beside the dates, the head above the entry's text.
 */
function chooseHead(reading: Reading, anchor: Anchor, floor: number, ceiling: number): Choice {
  const above = linesBeside(reading, anchor, -1, floor - 1);
  const below = linesBeside(reading, anchor, 1, ceiling);
  const options = [
    [],
    above.slice(0, 1),
    above.slice(0, 2),
    above,
    below.slice(0, 1),
    [...above.slice(0, 1), ...below.slice(0, 1)],
    below.slice(0, 2),
  ];
  let best: Choice | null = null;
  for (const lines of options) {
    const { head } = readLines(reading, anchor, lines);
    const score = (head.title ? 2 : 0) + (head.organization ? 1 : 0);
    if (best === null || score > best.score) best = { lines, head, score };
  }
  if (best !== null && best.head.title !== null) return best;
  const lines = anchor.date.to === null ? [] : linesAboveText(reading, anchor.first - 1, floor);
  const { head } = readLines(reading, anchor, lines);
  return head.title !== null || best === null ? { lines, head, score: 2 } : best;
}

function readEntry(reading: Reading, anchor: Anchor, floor: number, ceiling: number): Entry {
  const { lines, head } = chooseHead(reading, anchor, floor, ceiling);
  const { words } = readLines(reading, anchor, lines);
  const from = Math.min(anchor.first, ...lines);
  const headTo = Math.max(anchor.last, ...lines) + 1;
  const together = anchor.first - from <= 3;
  const start = together ? reading.lines[from]?.start : reading.lines[anchor.first]?.start;
  const below = Math.max(
    ...lines.filter((index) => index > anchor.last).map((index) => reading.lines[index]?.end ?? 0),
    0,
  );
  return {
    ...head,
    date: anchor.date,
    words: words.join('\n'),
    start: start ?? anchor.date.start,
    end: Math.max(anchor.date.end, below),
    from,
    headFrom: from,
    headTo,
    to: ceiling,
  };
}

/** All dated entries of a section in order; each reaches to the next, or back to the last where heads stand below their text. */
export function findEntries(reading: Reading, section: Section): Entry[] {
  const anchors = findAnchors(reading, section);
  const entries: Entry[] = [];
  for (const [at, anchor] of anchors.entries()) {
    const floor = entries.at(-1)?.headTo ?? section.from;
    entries.push(readEntry(reading, anchor, floor, anchors[at + 1]?.first ?? section.to));
  }
  for (const [at, entry] of entries.entries()) entry.to = entries[at + 1]?.from ?? section.to;
  const [first, last] = [entries[0], entries.at(-1)];
  const textFirst =
    first !== undefined && last !== undefined && first.from > section.from && last.headTo >= section.to;
  if (!textFirst) return entries;
  return entries.map((entry, at) => ({
    ...entry,
    from: entries[at - 1]?.headTo ?? section.from,
    to: entry.headTo,
  }));
}
