// The shape of a line of text between layout and Document.
import type { Box } from './page.ts';

/** A visual line of one page. */
export interface TextLine extends Box {
  page: number;
  text: string;
  baseline: number;
  size: number;
  bold: boolean;
  /** Width of the first word: had it fitted on the line before, that line would have taken it. */
  firstWidth: number;
  /** Right edge of the words before the first tab. */
  cellRight: number;
  /** Which run of lines set close together it belongs to; another group is another column or region. */
  group: number;
  /** The icon before the words and where it stands; null for none. */
  lead: string | null;
  /** True when a painted dot stands before the words. */
  dotted: boolean;
  links: { target: string; start: number; end: number }[];
}
