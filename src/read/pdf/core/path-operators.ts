// Operators that draw paths → filled areas and clips, each as the box around its points.

import { showBox } from '../frame.ts';
import type { Shape } from '../page.ts';
import { unknownColor } from './color.ts';
import { type Context, type Operator, openPath, type Path } from './context.ts';
import { intersect, type UserBox } from './matrix.ts';
import { addCurve, addLine, convexRing } from './outline.ts';
import { numberOf } from './value.ts';

type Look = Omit<Shape, 'left' | 'top' | 'right' | 'bottom' | 'order'>;

/** More shapes than this are drawings; what lies beyond is not looked at. */
const maxShapes = 100_000;
/** A box has four or five points; other outlines may leave much of their box bare. */
const boxPoints = 6;
/** Sides of bullets, in points. */
const smallSide = 9;
/** Areas of less opacity than this (of 1) are not seen, of more hide what is under them. */
const faint = 8 / 255;
const solid = 247 / 255;

function addPoint({ path, state }: Context, x: number, y: number): void {
  const [a, b, c, d, e, f] = state.matrix;
  const [shownX, shownY] = [a * x + c * y + e, b * x + d * y + f];
  if (shownX < path.left) path.left = shownX;
  if (shownX > path.right) path.right = shownX;
  if (shownY < path.bottom) path.bottom = shownY;
  if (shownY > path.top) path.top = shownY;
  path.points += 1;
  path.x = x;
  path.y = y;
}

function drawLine(context: Context, x: number, y: number): void {
  const { path } = context;
  openPart(path);
  if (path.parts === 1) addLine(path.outline, path.x, path.y, x, y);
  addPoint(context, x, y);
}

/** A move alone opens no part: some writers end their paths with one. */
function openPart(path: Path): void {
  if (path.moved) path.parts += 1;
  path.moved = false;
}

function close(context: Context): void {
  const { path } = context;
  if (path.x !== path.startX || path.y !== path.startY) drawLine(context, path.startX, path.startY);
}

function addBox(context: Context, x: number, y: number, width: number, height: number): void {
  const { path } = context;
  path.parts += 1;
  addPoint(context, x, y);
  addPoint(context, x + width, y);
  addPoint(context, x + width, y + height);
  addPoint(context, x, y + height);
  addPoint(context, x, y);
  [path.startX, path.startY] = [x, y];
}

/** Ends the path: fills it where asked for, and makes it the clip where W came before. */
function paint(context: Context, fills: boolean, strokes: boolean): void {
  const { path, state } = context;
  context.path = openPath();
  if (path.points === 0) return;
  if (path.clips) {
    const nothing = { left: 0, bottom: 0, right: 0, top: 0 };
    state.clip = intersect(state.clip, path.points > 1 ? path : nothing);
    state.clipExact &&= path.points <= boxPoints;
  }
  if (!fills || path.points < 2) {
    context.work.painted.order += 1;
    return;
  }
  if (state.fillAlpha * state.groupAlpha < faint) return;
  const alpha = state.fillAlpha * state.groupAlpha;
  const color = state.fill === unknownColor ? null : state.fill;
  const { points } = path;
  const exact = points <= boxPoints;
  const opaque = alpha > solid && !state.masked;
  const look: Look = { color, opaque, exact, points };
  if (!opaque && !state.masked) look.alpha = alpha;
  if (!exact && path.parts === 1 && state.clipExact) look.ring = ringOf(context, path);
  paintArea(context, strokes ? widen(context, path) : path, look);
}

function ringOf({ state, work }: Context, path: Path): number[] | undefined {
  if (!path.moved && (path.x !== path.startX || path.y !== path.startY))
    addLine(path.outline, path.x, path.y, path.startX, path.startY);
  const ring = convexRing(path.outline);
  if (!ring) return undefined;
  const [a, b, c, d, e, f] = state.matrix;
  const shown: number[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const [x, y] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    const [userX, userY] = [a * x + c * y + e, b * x + d * y + f];
    const { left, top } = showBox(work.frame, userX, userY, userX, userY);
    shown.push(left, top);
  }
  return shown;
}

/** The pen is half as wide again on either side. */
function widen({ state }: Context, { left, bottom, right, top }: UserBox): UserBox {
  const half = (state.lineWidth / 2) * Math.hypot(state.matrix[0], state.matrix[1]);
  return { left: left - half, bottom: bottom - half, right: right + half, top: top + half };
}

/** What lies outside of the clip is not painted. */
export function paintArea(context: Context, box: UserBox, look: Look): void {
  const { painted, frame } = context.work;
  const { clip, clipExact } = context.state;
  painted.order += 1;
  if (painted.shapes.length >= maxShapes || context.off > 0) return;
  const seen = clip === null ? box : intersect(clip, box);
  if (seen.left > seen.right || seen.bottom > seen.top) return;
  // A dot that a page break cuts is still a bullet: it keeps its size.
  const small = box.right - box.left < smallSide && box.top - box.bottom < smallSide;
  const { left, bottom, right, top } = small ? box : seen;
  const shown = showBox(frame, left, bottom, right, top);
  painted.shapes.push({ ...shown, order: painted.order, ...look, exact: look.exact && clipExact });
}

/** A shading fills the clip, or the page where there is none. */
function paintShading(context: Context): void {
  paintArea(context, context.state.clip ?? context.work.frame, { color: null, opaque: false, exact: true });
}

/** Fills as they are asked for; the outline alone covers nothing. */
const painters: readonly [string, boolean, boolean][] = [
  ['f', true, false],
  ['F', true, false],
  ['f*', true, false],
  ['B', true, true],
  ['B*', true, true],
  ['S', false, true],
  ['n', false, false],
];

export const pathOperators: readonly [string, Operator][] = [
  [
    'm',
    (context, [x, y]) => {
      addPoint(context, numberOf(x), numberOf(y));
      context.path.moved = true;
      [context.path.startX, context.path.startY] = [context.path.x, context.path.y];
    },
  ],
  ['l', (context, [x, y]) => drawLine(context, numberOf(x), numberOf(y))],
  [
    'c',
    (context, operands) =>
      curve(
        context,
        operands.map((value) => numberOf(value)),
      ),
  ],
  [
    'v',
    (context, operands) =>
      curve(context, [context.path.x, context.path.y, ...operands.map((value) => numberOf(value))]),
  ],
  [
    'y',
    (context, operands) =>
      curve(context, [
        ...operands.map((value) => numberOf(value)),
        ...operands.slice(2).map((value) => numberOf(value)),
      ]),
  ],
  [
    're',
    (context, [x, y, width, height]) =>
      addBox(context, numberOf(x), numberOf(y), numberOf(width), numberOf(height)),
  ],
  ['h', close],
  ...painters.map(([name, fills, strokes]): [string, Operator] => [
    name,
    (context) => paint(context, fills, strokes),
  ]),
  [
    's',
    (context) => {
      close(context);
      paint(context, false, true);
    },
  ],
  ...['b', 'b*'].map((name): [string, Operator] => [
    name,
    (context) => {
      close(context);
      paint(context, true, true);
    },
  ]),
  ...['W', 'W*'].map((name): [string, Operator] => [
    name,
    (context) => {
      context.path.clips = true;
    },
  ]),
  ['sh', paintShading],
];

/** The handles of a curve lie around it; its box may come out too large, never too small. */
function curve(context: Context, points: readonly number[]): void {
  const { path } = context;
  openPart(path);
  if (path.parts === 1) addCurve(path.outline, path.x, path.y, points);
  for (let index = 0; index + 1 < 6; index += 2)
    addPoint(context, points[index] ?? 0, points[index + 1] ?? 0);
}
