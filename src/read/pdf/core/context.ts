// What one content stream is interpreted with: its resources, state, path, marks, and the page it paints on.
import type { PageFrame } from '../frame.ts';
import type { Replacement } from '../replacements.ts';
import type { CoreFont } from './codes.ts';
import type { CoreFile } from './file.ts';
import { type Graphics, openGraphics, type Painted } from './graphics.ts';
import type { Lexer } from './lexer.ts';
import { identity, type Matrix, type UserBox } from './matrix.ts';
import { type Outline, openOutline } from './outline.ts';
import type { Dict, Stream, Value } from './value.ts';

/** Shared by a page's content and the forms inside of it. */
export interface PageWork {
  file: CoreFile;
  frame: PageFrame;
  fonts: Map<Dict, CoreFont>;
  forms: Map<Stream, Uint8Array>;
  painted: Painted;
}

export interface Context {
  work: PageWork;
  resources: Dict;
  lexer: Lexer;
  state: Graphics;
  saved: Graphics[];
  textMatrix: Matrix;
  lineMatrix: Matrix;
  path: Path;
  /** Replacement texts of the marked content that is open, null for marks without. */
  marks: (Replacement | null)[];
  /** For each open mark whether its layer is off, and how many are, those around a form included. */
  offMarks: boolean[];
  off: number;
  depth: number;
}

/** The box around the points of the path under construction, and how many there are. */
export interface Path extends UserBox {
  points: number;
  /** Where the subpath began and where it is. */
  startX: number;
  startY: number;
  x: number;
  y: number;
  clips: boolean;
  /** How many subpaths there are, whether another may follow, and the way round the first. */
  parts: number;
  moved: boolean;
  outline: Outline;
}

export type Operator = (context: Context, operands: readonly Value[]) => void;

export function openContext(
  work: PageWork,
  lexer: Lexer,
  resources: Dict,
  state: Graphics = openGraphics(),
  depth = 0,
  off = 0,
): Context {
  return {
    work,
    lexer,
    resources,
    state,
    saved: [],
    textMatrix: identity,
    lineMatrix: identity,
    path: openPath(),
    marks: [],
    offMarks: [],
    off,
    depth,
  };
}

export function openPath(): Path {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  return {
    ...box,
    points: 0,
    startX: 0,
    startY: 0,
    x: 0,
    y: 0,
    clips: false,
    parts: 0,
    moved: false,
    outline: openOutline(),
  };
}
