// The graphics state of a content stream, and what its painting leaves behind: runs of glyphs and shapes.
import type { Shape } from '../page.ts';
import type { Replacement } from '../replacements.ts';
import type { CoreFont } from './codes.ts';
import type { Space } from './color.ts';
import { identity, type Matrix, type UserBox } from './matrix.ts';

/** What q saves and Q restores. */
export interface Graphics {
  matrix: Matrix;
  clip: UserBox | null;
  /** False where the clip may be smaller than its box. */
  clipExact: boolean;
  lineWidth: number;
  fill: number;
  stroke: number;
  fillSpace: Space;
  strokeSpace: Space;
  /** Opacity of the group that is painted: everything in it is mixed with that. */
  groupAlpha: number;
  /** True under a soft mask, whose opacity is not worked out. */
  masked: boolean;
  fillAlpha: number;
  strokeAlpha: number;
  font: CoreFont | null;
  size: number;
  characterSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

/** The glyphs of one show operator, in the order written. */
export interface Run {
  /** Counts from 1; stands where PDFium has the address of its text object. */
  id: number;
  font: CoreFont;
  /** As the file gives it; the matrix scales it. */
  size: number;
  matrix: Matrix;
  /** Its glyphs are those of the page from `from` up to `to`. */
  glyphs: Glyphs;
  from: number;
  to: number;
  characterSpace: number;
  color: number;
  alpha: number;
  mode: number;
}

/** All glyphs of a page in one list each: many writers show every glyph by itself. */
export interface Glyphs {
  count: number;
  codes: Uint16Array;
  /** Where each glyph starts on its run's baseline, before the matrix. */
  starts: Float64Array;
  /** The adjustment before each glyph as written, in thousandths of the size against the direction of writing. */
  kerns: Float64Array;
}

/** Room for a full page; it is made larger where that does not do. */
const usualGlyphs = 8192;

export function openGlyphs(size = usualGlyphs): Glyphs {
  return {
    count: 0,
    codes: new Uint16Array(size),
    starts: new Float64Array(size),
    kerns: new Float64Array(size),
  };
}

export function addGlyph(glyphs: Glyphs, code: number, start: number, kern: number): void {
  const at = glyphs.count;
  if (at === glyphs.codes.length) {
    const larger = openGlyphs(2 * at);
    larger.codes.set(glyphs.codes);
    larger.starts.set(glyphs.starts);
    larger.kerns.set(glyphs.kerns);
    Object.assign(glyphs, larger);
  }
  glyphs.codes[at] = code;
  glyphs.starts[at] = start;
  glyphs.kerns[at] = kern;
  glyphs.count = at + 1;
}

/** All that a page paints, in painting order. */
export interface Painted {
  runs: Run[];
  glyphs: Glyphs;
  shapes: Shape[];
  textOrders: number[];
  clips: (UserBox | null)[];
  replacements: Map<number, Replacement>;
  /** Runs on layers that are switched off. */
  unseen: Set<number>;
  /** How many things have been painted. */
  order: number;
}

export function openGraphics(): Graphics {
  return {
    matrix: identity,
    clip: null,
    clipExact: true,
    lineWidth: 1,
    fill: 0,
    stroke: 0,
    fillSpace: 1,
    strokeSpace: 1,
    groupAlpha: 1,
    masked: false,
    fillAlpha: 1,
    strokeAlpha: 1,
    font: null,
    size: 0,
    characterSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}
