// Document → its paragraphs, list items and headings, wrapped lines joined, each with its span and format.
import type { Document } from '../../model/document.ts';
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

/** Lines with `continues` go on with the block before them, unless a gap parts them; empty lines open none. */
export function blocksOf(document: Pick<Document, 'text' | 'lines'>): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of document.lines) {
    if (line.end <= line.start) continue;
    if (open !== null && line.continues && !line.gapBefore && line.heading === null && line.bullet === null) {
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

/** The part of a block from `start` to `end` (offsets of the document) as a block of its own. */
export function partOf(block: Block, start: number, end: number): Block {
  const text = block.text.slice(start - block.start, end - block.start);
  return { ...block, start, end, text, plain: block.plain.slice(start - block.start, end - block.start) };
}
