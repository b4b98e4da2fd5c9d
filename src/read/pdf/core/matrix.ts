// Transformation matrices as PDF writes them: [a b c d e f], x' = a·x + c·y + e, y' = b·x + d·y + f.

import { numberOf, type Value } from './value.ts';

export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  return [
    inner[0] * outer[0] + inner[1] * outer[2],
    inner[0] * outer[1] + inner[1] * outer[3],
    inner[2] * outer[0] + inner[3] * outer[2],
    inner[2] * outer[1] + inner[3] * outer[3],
    inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
    inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
  ];
}

/** A box in user space, y upwards. */
export interface UserBox {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** The upright box around a mapped box. */
export function mapBox(matrix: Matrix, { left, bottom, right, top }: UserBox): UserBox {
  const [a, b, c, d, e, f] = matrix;
  const [x0, x1, x2, x3] = [
    a * left + c * bottom,
    a * left + c * top,
    a * right + c * bottom,
    a * right + c * top,
  ];
  const [y0, y1, y2, y3] = [
    b * left + d * bottom,
    b * left + d * top,
    b * right + d * bottom,
    b * right + d * top,
  ];
  return {
    left: Math.min(x0, x1, x2, x3) + e,
    right: Math.max(x0, x1, x2, x3) + e,
    bottom: Math.min(y0, y1, y2, y3) + f,
    top: Math.max(y0, y1, y2, y3) + f,
  };
}

export function intersect(a: UserBox | null, b: UserBox): UserBox {
  if (a === null) return b;
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    top: Math.min(a.top, b.top),
  };
}

/** Null where there are fewer than six; what is no number counts as 0. */
export function matrixOf(values: readonly Value[]): Matrix | null {
  if (values.length < 6) return null;
  return [
    numberOf(values[0]),
    numberOf(values[1]),
    numberOf(values[2]),
    numberOf(values[3]),
    numberOf(values[4]),
    numberOf(values[5]),
  ];
}
