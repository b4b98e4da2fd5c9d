// Document → its paragraphs, list items and headings, wrapped lines joined, each with its span and format.
import type { Document, Line } from '../../model/document.ts';
import type { Span } from '../../model/source.ts';
import { plainOf } from '../plain.ts';

/** One paragraph, list item or heading; `text` is the slice of the document, `plain` its form for patterns. */
export interface Block extends Span {
  text: string;
  plain: string;
  /** 1..6 where the format itself says heading, else null. */
  heading: number | null;
  /** Depth of the list item, null outside of lists. */
  bullet: number | null;
  bold: boolean;
  gapBefore: boolean;
}

/**
 * Lines with `continues` go on with the block before them, unless a gap parts them; so does a line that a wrapped
 * sentence goes on in. Empty lines open none.
 */
export function blocksOf(document: Pick<Document, 'text' | 'lines'>): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of document.lines) {
    if (line.end <= line.start) continue;
    const goesOn =
      open !== null &&
      line.heading === null &&
      line.bullet === null &&
      ((line.continues && !line.gapBefore) || isWrapped(document.text, open, line));
    if (open !== null && goesOn) {
      open.end = line.end;
      open.bold &&= line.bold;
      continue;
    }
    const { start, end, heading, bullet, bold, gapBefore } = line;
    open = { start, end, text: '', plain: '', heading, bullet, bold, gapBefore };
    blocks.push(open);
  }
  for (const block of blocks) {
    block.text = document.text.slice(block.start, block.end);
    block.plain = plainOf(block.text);
  }
  return blocks;
}

const shortestWrapped = 60;
const unfinished =
  /(?:[,&/]|\b(?:and|or|of|the|a|an|with|for|to|in|by|as|from|et|ou|avec|que|des?|les?|une?|und|oder|mit|der|die|das))$/;

/**
 * Text pasted from a page keeps its line breaks, each a paragraph of its own: a long line that stops without a full
 * stop goes on in one that begins small; after a comma or inside a parenthesis, in any. A short line goes on likewise
 * where no gap follows it, unless it begins small itself: then it is an item of a list that lost its bullets.
 */
function isWrapped(text: string, open: Block, line: Line): boolean {
  if (open.heading !== null) return false;
  const last = text.slice(Math.max(open.start, open.end - 400), open.end);
  if (/[.!?:;)\]\u2026][\s*"']*$/.test(last) && !unfinished.test(last)) return false;
  if (/\bhttps?:\S+$/.test(last)) return false;
  const begins = text.slice(line.start, line.start + 40);
  const small = /^\p{Ll}/u.test(begins) && !/^[\p{Ll} ]{3,30}: /u.test(begins);
  if (open.end - open.start < shortestWrapped) {
    const item = /^\p{Ll}/u.test(text.slice(open.start, open.start + 1));
    return !line.gapBefore && !item && (unfinished.test(last) || (small && open.bullet === null));
  }
  return small || last.lastIndexOf('(') > last.lastIndexOf(')') || unfinished.test(last);
}

/** The part of a block from `start` to `end` (offsets of the document) as a block of its own. */
export function partOf(block: Block, start: number, end: number): Block {
  const text = block.text.slice(start - block.start, end - block.start);
  return { ...block, start, end, text, plain: block.plain.slice(start - block.start, end - block.start) };
}
