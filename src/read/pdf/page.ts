// The shapes that pass between the steps of reading one PDF page; all lengths are points on the page as shown.

/** An axis-parallel box, y growing downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Why a font's glyphs matter: letters to read, symbols that may mark list items, icons that say nothing. */
export type FontKind = 'text' | 'symbol' | 'icon';

export interface Font {
  name: string;
  /** 100..900 as CSS counts it; 400 where nothing says otherwise. */
  weight: number;
  kind: FontKind;
}

/**
 * Glyphs of one style set close together. The box lies in the frame of the writing direction: `turn` counts
 * quarter turns against the clock (0 = upright), and a turned word has its own left and top.
 */
export interface Word extends Box {
  text: string;
  baseline: number;
  size: number;
  font: Font;
  /** Fill (or stroke, where only that is painted) as 0xRRGGBB. */
  color: number;
  /** 0 = clear, 255 = opaque. */
  alpha: number;
  /** Text render mode of the PDF; 3 and 7 paint nothing. */
  mode: number;
  /** Address of the text object of the first glyph; 0 where unknown. */
  object: number;
  turn: number;
  /** Place of its first and last character on the text page. */
  first: number;
  last: number;
  /** Mean gap between its glyphs in points; around 0 but for letter-spaced type. NaN for a single glyph. */
  tracking: number;
  /** True when a space character stands before it. */
  spaced: boolean;
  /** True where it opens a cell: what stands before it in the row was written apart. */
  cell?: boolean;
}

/** A filled path, image or shading, in painting order. */
export interface Shape extends Box {
  /** Index among the objects of the page: later ones lie above. */
  order: number;
  /** 0xRRGGBB, or null where it is no single colour. */
  color: number | null;
  opaque: boolean;
  /** True when it fills its whole box. */
  exact: boolean;
  /** How many points its outline has, where that was counted. */
  points?: number;
  /** Its opacity (0..1) where nothing else bears on how it mixes with what is under it. */
  alpha?: number;
  /** Points around the area it fills, x and y in turns, where it is convex and no box. */
  ring?: number[];
}

/** Why a word is out of sight. */
export type Reason =
  | 'invisible'
  | 'transparent'
  | 'tiny'
  | 'off-page'
  | 'same-colour'
  | 'covered'
  | 'clipped'
  | 'layer';

/** What one page shows before any layout. */
export interface PageContent {
  number: number;
  width: number;
  height: number;
  words: Word[];
  /** Words that a person cannot see, taken out of `words`. */
  hidden: { word: Word; reason: Reason }[];
  /** Replacement texts stored beside what is shown, where they say something else. */
  stored: string[];
  /** Words that hold invisible characters, as written; in `words` they are without. */
  odd: string[];
  /** Small filled dots: lists may be marked with them instead of with a glyph. */
  dots: Box[];
  links: (Box & { target: string })[];
  /** Glyphs for which the file names no character. */
  unmapped: number;
  characters: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function contains(outer: Box, x: number, y: number): boolean {
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}
