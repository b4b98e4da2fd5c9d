// The objects of an open page → its filled areas and pictures in painting order, and the place of its texts.
import type { Engine } from './engine.ts';
import { type PageFrame, showBox } from './frame.ts';
import type { Shape } from './page.ts';

const textObject = 1;
const pathObject = 2;
const imageObject = 3;
const shadingObject = 4;
const formObject = 5;

/** More objects than this are no resume; what lies beyond is not looked at. */
const maxObjects = 100_000;
const maxDepth = 4;

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

export interface Objects {
  shapes: Shape[];
  /** Addresses of text objects in painting order, and the order each has among all objects. */
  texts: number[];
  textOrders: number[];
}

/** Walks the page's objects, those inside forms included. */
export function readObjects(engine: Engine, page: number, frame: PageFrame): Objects {
  const { call } = engine;
  const found: Objects = { shapes: [], texts: [], textOrders: [] };
  let order = 0;
  const visit = (object: number, matrix: Matrix, depth: number): void => {
    order += 1;
    const type = call.FPDFPageObj_GetType(object);
    if (type === textObject) {
      found.texts.push(object);
      found.textOrders.push(order);
    } else if (type === formObject) {
      if (depth >= maxDepth) return;
      const inner = multiply(matrixOf(engine, object), matrix);
      const count = call.FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count && order < maxObjects; index += 1) {
        visit(call.FPDFFormObj_GetObject(object, index), inner, depth + 1);
      }
    } else {
      const shape = shapeOf(engine, object, type, matrix, frame, order);
      if (shape) found.shapes.push(shape);
    }
  };
  const count = call.FPDFPage_CountObjects(page);
  for (let index = 0; index < count && order < maxObjects; index += 1) {
    visit(call.FPDFPage_GetObject(page, index), identity, 0);
  }
  return found;
}

/** Null for outlines and for what paints nothing. */
function shapeOf(
  engine: Engine,
  object: number,
  type: number,
  matrix: Matrix,
  frame: PageFrame,
  order: number,
): Shape | null {
  const { call, scratch } = engine;
  let paint: Pick<Shape, 'color' | 'opaque' | 'exact'> = {
    color: null,
    opaque: type === imageObject,
    exact: true,
  };
  if (type === pathObject) {
    const fill = fillOf(engine, object);
    if (fill === null) return null;
    paint = fill;
  } else if (type !== imageObject && type !== shadingObject) return null;
  if (call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = engine
    .memory()
    .floats.subarray(scratch >> 2, (scratch >> 2) + 4);
  const box = matrix === identity ? [left, bottom, right, top] : mapBox(matrix, left, bottom, right, top);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  return { ...showBox(frame, x0, y0, x1, y1), order, ...paint };
}

/** A box is four or five segments; other outlines may leave much of their box bare. */
function fillOf(engine: Engine, path: number): Pick<Shape, 'color' | 'opaque' | 'exact'> | null {
  const { call, scratch } = engine;
  if (call.FPDFPath_GetDrawMode(path, scratch, scratch + 4) === 0) return null;
  if (engine.memory().ints[scratch >> 2] === 0) return null;
  const exact = call.FPDFPath_CountSegments(path) <= 6;
  if (call.FPDFPageObj_GetFillColor(path, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) {
    return { color: null, opaque: false, exact };
  }
  const [red = 0, green = 0, blue = 0, alpha = 255] = engine
    .memory()
    .ints.subarray(scratch >> 2, (scratch >> 2) + 4);
  if (alpha < 8) return null;
  return { color: (red << 16) | (green << 8) | blue, opaque: alpha > 247, exact };
}

function matrixOf(engine: Engine, object: number): Matrix {
  const { call, scratch } = engine;
  if (call.FPDFPageObj_GetMatrix(object, scratch) === 0) return identity;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = engine
    .memory()
    .floats.subarray(scratch >> 2, (scratch >> 2) + 6);
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

function mapBox(
  [a, b, c, d, e, f]: Matrix,
  left: number,
  bottom: number,
  right: number,
  top: number,
): number[] {
  const xs = [a * left + c * bottom, a * left + c * top, a * right + c * bottom, a * right + c * top];
  const ys = [b * left + d * bottom, b * left + d * top, b * right + d * bottom, b * right + d * top];
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
}
