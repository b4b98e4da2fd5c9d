// The vocabulary of parsing a page: an element while it is open, and what it passes on to what is in it.
import type { Block } from './block.ts';

/** An open element with what its content inherits. */
export interface OpenElement {
  name: string;
  block: Block;
  opensBlock: boolean;
  bold: boolean;
  heading: number | null;
  preformatted: boolean;
  /** Dropped text is not content; hidden text is noted as well. */
  fate: 'shown' | 'dropped' | 'hidden';
  color: string | null;
  background: string | null;
  list: number;
  item: Item | null;
  row: Row | null;
}

export interface Item {
  depth: number;
  lines: number;
  /** It holds a heading, or so much that it is a section of its own (or was never closed). */
  section: boolean;
}

export interface Row {
  first: number;
  cells: number[];
}
