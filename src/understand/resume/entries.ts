// A section's lines → its dated entries: where each begins and ends, its dates, title and employer.
import type { DateSpan } from '../dates.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { headPieces, headText, isAnonymous, linesAboveText, linesBeside } from './head-lines.ts';
import { cleanHead, type Head, type Piece, piecesOf, splitHead } from './heads.ts';
import { isHeadText, wordsOf } from './lines.ts';
import type { Reading } from './reading.ts';
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

/** What the dates' own line says of the head. */
interface OwnLine {
  texts: string[];
  pieces: Piece[];
  anonymous: boolean;
}

function ownLineOf({ before, after }: Anchor): OwnLine {
  const texts = [cleanHead(before), headAfter(after)].filter(Boolean);
  return {
    texts,
    pieces: texts.flatMap(piecesOf),
    anonymous: employerStandIn.test(before) || employerStandIn.test(after),
  };
}

/** Something of each of the given lines, with the dates' own between them, in the order of the page. */
function inOrder<T>(
  anchor: Anchor,
  lines: readonly number[],
  own: readonly T[],
  of: (index: number) => readonly T[],
): T[] {
  const sorted = lines.toSorted((a, b) => a - b);
  return [
    ...sorted.filter((index) => index < anchor.first).flatMap(of),
    ...own,
    ...sorted.filter((index) => index > anchor.last).flatMap(of),
  ];
}

/** Title and employer from the dates' own line and the given lines. */
function headOf(reading: Reading, anchor: Anchor, own: OwnLine, lines: readonly number[]): Head {
  const pieces = inOrder(anchor, lines, own.pieces, (index) => headPieces(reading, index));
  return splitHead(pieces, own.anonymous || lines.some((index) => isAnonymous(reading, index)));
}

/**
 * Chooses the lines that make up the head: the dates' own first, then the fewest of those above and below that add a
 * title or an employer; where no title stands beside the dates, the head above the entry's text.
 */
function chooseHead(
  reading: Reading,
  anchor: Anchor,
  own: OwnLine,
  { floor, ceiling }: { floor: number; ceiling: number },
): Choice {
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
    const head = headOf(reading, anchor, own, lines);
    const score = (head.title ? 2 : 0) + (head.organization ? 1 : 0);
    if (best === null || score > best.score) best = { lines, head, score };
    if (best.score === 3) break;
  }
  if (best !== null && best.head.title !== null) return best;
  const lines = anchor.date.to === null ? [] : linesAboveText(reading, anchor.first - 1, floor);
  const head = headOf(reading, anchor, own, lines);
  return head.title !== null || best === null ? { lines, head, score: 2 } : best;
}

function readEntry(reading: Reading, anchor: Anchor, floor: number, ceiling: number): Entry {
  const own = ownLineOf(anchor);
  const { lines, head } = chooseHead(reading, anchor, own, { floor, ceiling });
  const words = inOrder(anchor, lines, own.texts, (index) => [headText(reading, index)]);
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
