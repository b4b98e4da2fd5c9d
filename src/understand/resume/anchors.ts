// A section's lines → the dates in it that open or close an entry, as against dates inside sentences.
import { type DateSpan, findDates } from '../dates.ts';
import { commonEdge, isIndented } from './edges.ts';
import { cleanHead } from './heads.ts';
import { wordsOf } from './lines.ts';
import type { Reading } from './reading.ts';
import type { Section } from './sections.ts';
import { countTitleWords } from './title-words.ts';

/** A date with the lines it stands on (`first`..`last`, both included) and what else these lines say. */
export interface Anchor {
  date: DateSpan;
  first: number;
  last: number;
  before: string;
  after: string;
}

const openWord = /(?:^|\s)(?:in|of|for|during|from|by|between|the|over|until|through|on|fy|class of|©)$/iu;
/** Products that a bare year belongs to: "Windows Server 2012". */
const product = /(?:^|\s)(?:server|windows|office|version|exchange|edition|studio|autocad|project)$/iu;
const proseAfter = /^\s?[,:)]?\s?\(?\p{Ll}\p{L}+\s\p{L}+\s\p{L}/u;
const sentenceBreak = /(?<!(?<!\p{L})\p{Lu}\p{L}{0,4})[.!?]\s/u;

/** Characters of a line before and after its dates that are looked at. */
const farthest = 200;

/** Dates that stand where an entry's dates stand: at the edge of a short line, not inside a sentence. One per line. */
export function findAnchors(reading: Reading, section: Section): Anchor[] {
  const { lines, text } = reading;
  const offset = lines[section.from]?.start;
  const stop = lines[section.to - 1]?.end;
  if (offset === undefined || stop === undefined) return [];
  const anchors: Anchor[] = [];
  let first = section.from;
  for (const found of findDates(text.slice(offset, stop))) {
    const date = { ...found, start: found.start + offset, end: found.end + offset };
    while (first + 1 < section.to && (lines[first + 1]?.start ?? 0) <= date.start) first++;
    let last = first;
    while (last + 1 < section.to && (lines[last + 1]?.start ?? 0) < date.end) last++;
    const lineStart = columnStart(reading, section, first, date.start);
    if (anchors.at(-1)?.last === first || date.start - lineStart > farthest) continue;
    const before = text.slice(lineStart, date.start);
    const after = text.slice(date.end, Math.min(lines[last]?.end ?? date.end, date.end + farthest));
    const anchor = { date, first, last, before, after };
    if (isAnchor(reading, anchor)) anchors.push(anchor);
  }
  return dropInner(reading, anchors);
}

/** Where the line of a date begins; under "PROJECTS⇥EXPERIENCE", where two columns share their lines, its last cell. */
function columnStart({ lines, text }: Reading, section: Section, index: number, at: number): number {
  const start = lines[index]?.start ?? 0;
  return section.title?.includes('\t') ? Math.max(start, text.lastIndexOf('\t', at) + 1) : start;
}

/**
 * Leaves out dates set further in than the entries' own: employers' years repeated in the text, sub-projects. Single
 * dates are entries only where most entries have one, or on a line of their own at the entries' edge.
 */
function dropInner({ lines }: Reading, anchors: readonly Anchor[]): Anchor[] {
  const xOf = (anchor: Anchor): number | null => lines[anchor.first]?.x ?? null;
  const ranged = anchors.filter(({ date }) => date.to !== null).length;
  const edge = commonEdge(anchors.map(xOf));
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const x = xOf(anchor);
    const outer = kept.at(-1);
    const within = outer !== undefined && isWithin(anchor.date, outer.date) ? xOf(outer) : null;
    if (x !== null && [edge, within].some((left) => left !== null && isIndented(x, left))) continue;
    const outset = x === null ? lines[anchor.first]?.gapBefore === true : x === edge;
    const alone = outset && anchor.before.trim() === '' && anchor.after.trim() === '';
    if (anchor.date.to !== null || alone || ranged < anchors.length / 2) kept.push(anchor);
  }
  return kept;
}

function isWithin(inner: DateSpan, outer: DateSpan): boolean {
  const size = Math.min(inner.from.length, outer.from.length);
  if (inner.from.slice(0, size) < outer.from.slice(0, size)) return false;
  if (outer.to === 'present') return true;
  const [end, limit] = [inner.to ?? inner.from, outer.to ?? outer.from];
  return end !== 'present' && end.slice(0, 4) <= limit.slice(0, 4);
}

function isAnchor(reading: Reading, { date, first, before, after }: Anchor): boolean {
  const line = reading.lines[first];
  if (!line) return false;
  const lead = before.trim();
  const rest = cleanHead(after);
  const [leadWords, restWords] = [wordsOf(lead).length, wordsOf(rest).length];
  if (leadWords > 14 || openWord.test(lead) || sentenceBreak.test(lead)) return false;
  if (date.from.length === 4 && product.test(lead)) return false;
  const alone = lead === '' && rest === '' && date.to !== null;
  if (line.continues && !alone && (lead === '' || restWords > 6)) return false;
  if (line.bullet !== null && (date.to === null || leadWords + restWords > 10)) return false;
  if (date.to === null)
    return leadWords <= 10 && restWords <= 8 && (lead === '' || rest === '') && !/[.;]$/.test(rest);
  if (lead === '') return true;
  if (proseAfter.test(after)) return false;
  return /^[\p{Lu}\d("“'[|–—-]/u.test(lead) || countTitleWords(lead) > 0 || (rest === '' && leadWords <= 3);
}
