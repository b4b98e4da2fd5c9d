// The lines and curves of a path, one after the other → points around the area inside, where that is convex.

/** In units of the path, before its matrix. */
export interface Outline {
  /** x and y of points on it, one after the other. */
  ring: number[];
  /** 1 or -1 while all turns go one way, 0 before the first turn, NaN once they do not. */
  turn: number;
  /** How often the way along x changed (twice in one round), the way it goes now, and at first. */
  flips: number;
  way: number;
  firstWay: number;
  /** The direction of the last line, and of the first. */
  dx: number;
  dy: number;
  firstX: number;
  firstY: number;
}

/** Turns smaller than this share of the lines' lengths multiplied are rounding. */
const straight = 2e-3;
/** Browsers print a box with round corners as 33 curves of four points each; longer outlines are drawings. */
const maxNumbers = 1000;
/** Places on a curve at which a point is kept. */
const steps = [0.25, 0.5, 0.75, 1];

export function openOutline(): Outline {
  return { ring: [], turn: 0, flips: 0, way: 0, firstWay: 0, dx: 0, dy: 0, firstX: 0, firstY: 0 };
}

export function addLine(outline: Outline, fromX: number, fromY: number, x: number, y: number): void {
  if (!isOpen(outline)) return;
  outline.ring.push(x, y);
  follow(outline, x - fromX, y - fromY);
}

/** A cubic curve from x0, y0 by two handles to its end: it turns one way where its handles do. */
export function addCurve(outline: Outline, x0: number, y0: number, points: readonly number[]): void {
  if (!isOpen(outline)) return;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points;
  for (const t of steps) {
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    outline.ring.push(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
  }
  follow(outline, x1 - x0, y1 - y0);
  follow(outline, x2 - x1, y2 - y1);
  follow(outline, x3 - x2, y3 - y2);
}

function isOpen({ ring, turn }: Outline): boolean {
  return !Number.isNaN(turn) && ring.length < maxNumbers;
}

function follow(outline: Outline, dx: number, dy: number): void {
  if (dx === 0 && dy === 0) return;
  if (outline.dx === 0 && outline.dy === 0) [outline.firstX, outline.firstY] = [dx, dy];
  else noteTurn(outline, dx, dy);
  if (Math.abs(dx) > straight * Math.abs(dy)) {
    const way = Math.sign(dx);
    if (outline.firstWay === 0) outline.firstWay = way;
    else if (way !== outline.way) outline.flips += 1;
    outline.way = way;
  }
  [outline.dx, outline.dy] = [dx, dy];
}

function noteTurn(outline: Outline, dx: number, dy: number): void {
  const turned = outline.dx * dy - outline.dy * dx;
  const lengths = Math.hypot(outline.dx, outline.dy) * Math.hypot(dx, dy);
  if (Math.abs(turned) > straight * lengths) {
    const turn = Math.sign(turned);
    outline.turn = outline.turn === 0 || outline.turn === turn ? turn : Number.NaN;
  } else if (outline.dx * dx + outline.dy * dy < 0) outline.turn = Number.NaN;
}

/** Points around the area of a closed outline that turns one way and once around; null for any other. */
export function convexRing(outline: Outline): number[] | null {
  if (!isOpen(outline)) return null;
  noteTurn(outline, outline.firstX, outline.firstY);
  const flips = outline.flips + (outline.way === outline.firstWay ? 0 : 1);
  return Math.abs(outline.turn) === 1 && flips <= 2 ? outline.ring : null;
}

/** True where the point lies inside of the ring, whichever way it goes round. */
export function holds(ring: readonly number[], x: number, y: number): boolean {
  let side = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const [fromX, fromY] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    const next = at + 2 < ring.length ? at + 2 : 0;
    const turned = ((ring[next] ?? 0) - fromX) * (y - fromY) - ((ring[next + 1] ?? 0) - fromY) * (x - fromX);
    if (turned === 0) continue;
    if (side !== 0 && Math.sign(turned) !== side) return false;
    side = Math.sign(turned);
  }
  return side !== 0;
}
