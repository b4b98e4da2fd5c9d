// Groups of segments in reading order → lines of text with their geometry, markers normalised, pictures left out.
import { isMarkerText, isPicture, isPrivateUse } from './bullets.ts';
import { linksOf, placeBareLinks } from './line-links.ts';
import { mainStyle } from './line-style.ts';
import type { Box, PageContent, Word } from './page.ts';
import { onBaseline, type Segment } from './segments.ts';
import { splitSideHeadings } from './side-headings.ts';
import { spaceWords } from './spacing.ts';
import type { TextLine } from './text-line.ts';

/** Joins segments that stand on one baseline next to each other in reading order, and spells each line out. */
export function formLines(groups: readonly Segment[][], page: PageContent, bodyWeight: number): TextLine[] {
  const lines: TextLine[] = [];
  for (const [group, segments] of groups.entries()) {
    for (const row of splitSideHeadings(formRows(segments))) {
      const line = spellLine(row, page, group, bodyWeight);
      if (line) lines.push(line);
    }
  }
  placeBareLinks(lines, page);
  return lines;
}

function formRows(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row && joins(row, segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** On the row's baseline and beside, not on top of, what is there. */
function joins(row: readonly Segment[], segment: Segment): boolean {
  const last = row.at(-1);
  if (!last || last.alone || segment.alone) return false;
  const gap = Math.max(segment.left - last.right, last.left - segment.right);
  return gap > -0.5 * segment.size && onBaseline(last, segment, gap) && row.length < 200;
}

function spellLine(
  row: readonly Segment[],
  page: PageContent,
  group: number,
  bodyWeight: number,
): TextLine | null {
  const { words, lead } = readable(wordsOf(row));
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const { text, starts } = spaceWords(words);
  const main = mainStyle(words, bodyWeight);
  const outer = boxAround(row);
  return {
    page: page.number,
    text,
    left: first.left,
    right: outer.right,
    top: outer.top,
    bottom: outer.bottom,
    baseline: main.baseline,
    size: Math.round(main.size * 10) / 10,
    bold: main.bold,
    firstWidth: firstWidth(words, starts, text),
    cellRight: cellRight(words, starts, text),
    group,
    lead,
    dotted: page.dots.length > 0 && hasDot(page, { left: first.left, ...main }),
    links: linksOf(words, starts, page),
  };
}

function boxAround(row: readonly Segment[]): Box {
  let { left, top, right, bottom } = row[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  for (const segment of row) {
    left = Math.min(left, segment.left);
    top = Math.min(top, segment.top);
    right = Math.max(right, segment.right);
    bottom = Math.max(bottom, segment.bottom);
  }
  return { left, top, right, bottom };
}

/** The words of a row; the first of each segment but the first one is marked. */
function wordsOf(row: readonly Segment[]): readonly Word[] {
  const [only] = row;
  if (only && row.length === 1) return only.words;
  const words: Word[] = [];
  for (const segment of row)
    for (const word of segment.words)
      words.push(words.length > 0 && word === segment.words[0] ? { ...word, cell: true } : word);
  return words;
}

/** Pictures go, and where one stood between words the gap parts them; marker glyphs become a common bullet. */
function readable(words: readonly Word[]): { words: readonly Word[]; lead: string | null } {
  if (words.every(isPlain)) return { words, lead: null };
  const kept: Word[] = [];
  let lead: string | null = null;
  let gone: Word | null = null;
  for (const word of words) {
    const opens = kept.length === 0 && isMarkerText(word);
    if (opens && (word.font.kind === 'symbol' || isPrivateUse(word.text.charCodeAt(0)))) {
      kept.push({ ...word, text: '•', spaced: true });
    } else if (isPicture(word)) {
      gone = word;
      if (kept.length === 0) lead = `${word.font.name} ${word.text} ${Math.round(word.left / 2)}`;
    } else {
      kept.push(gone ? { ...word, spaced: true, cell: kept.length > 0 } : word);
      gone = null;
    }
  }
  return { words: kept, lead };
}

/** Neither a marker nor a picture: most lines hold only such words. */
function isPlain(word: Word): boolean {
  return word.font.kind === 'text' && !isMarkerText(word) && !isPicture(word);
}

/** One dot painted before the line, at the height of its small letters, where a bullet would stand. */
function hasDot(page: PageContent, line: { left: number; baseline: number; size: number }): boolean {
  const { left, baseline, size } = line;
  const near = page.dots.filter((dot) => {
    const middle = (dot.top + dot.bottom) / 2;
    const gap = left - dot.right;
    return middle > baseline - 0.7 * size && middle < baseline && gap > 0.1 * size && gap < 3 * size;
  });
  const dot = near[0];
  return (
    near.length === 1 &&
    dot !== undefined &&
    dot.bottom - dot.top < 0.85 * size &&
    left - dot.right < 2.2 * size
  );
}

function firstWidth(words: readonly Word[], starts: readonly number[], text: string): number {
  const first = words[0];
  let right = first?.right ?? 0;
  for (let index = 1; index < words.length; index += 1) {
    const start = starts[index] ?? 0;
    if (/\s/.test(text[start - 1] ?? ' ')) break;
    right = words[index]?.right ?? right;
  }
  return right - (first?.left ?? 0);
}

function cellRight(words: readonly Word[], starts: readonly number[], text: string): number {
  const tab = text.indexOf('\t');
  let right = 0;
  for (const [index, word] of words.entries()) {
    if (tab >= 0 && (starts[index] ?? 0) > tab) break;
    right = Math.max(right, word.right);
  }
  return right;
}
