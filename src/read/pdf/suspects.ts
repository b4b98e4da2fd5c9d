// The words, shapes and clips of a page → the words a person may not be able to see, each with the reason.
import { holds } from './core/outline.ts';
import { unturnBox } from './frame.ts';
import { type Box, contains, type PageContent, type Reason, type Shape, type Word } from './page.ts';
import type { Objects } from './shapes.ts';

/** Effective size in points below which nobody reads; legal small print has 4. */
const tinySize = 1.5;
const clear = 13; // of 255: five percent
const white = 0xffffff;
/** Two colours this close in every channel look the same. */
const sameColour = 24;
/** Text is looked up against at most this many shapes a page; charts with more are rendered to tell. */
const maxShapes = 4000;

/** Looks at every word once; a word cleared here is never rendered. */
export function findSuspects(
  page: Pick<PageContent, 'words' | 'width' | 'height'>,
  objects: Objects,
  clipOf: (word: Word) => Box | null,
): Map<Word, Reason> {
  const suspects = new Map<Word, Reason>();
  const shapes = objects.shapes.slice(0, maxShapes);
  const orderOf = orderReader(objects);
  const last = shapes.at(-1)?.order ?? 0;
  const firstText = objects.textOrders[0] ?? 0;
  const covering =
    last > firstText ? shapes.filter((shape) => shape.order > firstText && coversText(shape)) : [];
  const grounds = new Map<number, boolean>();
  for (const word of page.words) {
    const box = unturnBox(page, word.turn, word);
    const reason =
      reasonOfItself(word, box, page) ??
      (isCovered(word, box, orderOf, covering) ? 'covered' : null) ??
      (isLost(word, box, orderOf, shapes, grounds) ? 'same-colour' : null) ??
      (isClipped(box, clipOf(word)) ? 'clipped' : null);
    if (reason) suspects.set(word, reason);
  }
  return suspects;
}

function reasonOfItself(word: Word, box: Box, page: Pick<PageContent, 'width' | 'height'>): Reason | null {
  if (word.mode === 3 || word.mode === 7) return 'invisible';
  if (word.alpha < clear) return 'transparent';
  if (word.size < tinySize) return 'tiny';
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return x < 0 || y < 0 || x > page.width || y > page.height ? 'off-page' : null;
}

function coversText(shape: Shape): boolean {
  return shape.opaque && shape.right - shape.left > 3 && shape.bottom - shape.top > 3;
}

/** The map is built for the first word that needs it: most pages paint nothing over or under their text. */
function orderReader(objects: Objects): (word: Word) => number {
  let orders: Map<number, number> | null = null;
  return (word) => {
    // The core numbers its texts from 1 on.
    const at = word.object - 1;
    if (objects.texts[at] === word.object) return objects.textOrders[at] ?? Number.POSITIVE_INFINITY;
    if (!orders) {
      orders = new Map();
      for (const [index, text] of objects.texts.entries()) orders.set(text, objects.textOrders[index] ?? 0);
    }
    return orders.get(word.object) ?? Number.POSITIVE_INFINITY;
  };
}

function isCovered(
  word: Word,
  box: Box,
  orderOf: (word: Word) => number,
  covering: readonly Shape[],
): boolean {
  for (const shape of covering)
    if (
      contains(shape, (box.left + box.right) / 2, (box.top + box.bottom) / 2) &&
      shape.order > orderOf(word)
    )
      return true;
  return false;
}

/** The colour of the word is that of what lies under it, or that colour is not known. */
function isLost(
  word: Word,
  box: Box,
  orderOf: (word: Word) => number,
  shapes: readonly Shape[],
  grounds: Map<number, boolean>,
): boolean {
  let matters = grounds.get(word.color);
  if (matters === undefined) {
    // A shape that lets through what is under it may mix to any colour.
    matters =
      isAlike(word.color, white) ||
      shapes.some(({ color, opaque }) => color !== null && (!opaque || isAlike(color, word.color)));
    grounds.set(word.color, matters);
  }
  if (!matters) return false;
  const ground = groundAt((box.left + box.right) / 2, (box.top + box.bottom) / 2, orderOf(word), shapes);
  return ground === null || isAlike(ground, word.color);
}

/** The colour of the paper with the shapes painted up to an order, at a point; null where it is not known. */
export function groundAt(x: number, y: number, before: number, shapes: readonly Shape[]): number | null {
  let ground: number | null = white;
  for (const shape of shapes) {
    if (shape.order >= before) break;
    if (!contains(shape, x, y)) continue;
    const { color, opaque, alpha } = shape;
    if (!fills(shape, x, y))
      ground = color !== null && ground !== null && isAlike(color, ground) ? ground : null;
    else if (opaque) ground = color;
    else ground = color === null || alpha === undefined || ground === null ? null : mix(ground, color, alpha);
  }
  return ground;
}

function fills({ exact, ring }: Shape, x: number, y: number): boolean {
  return exact || (ring !== undefined && holds(ring, x, y));
}

function mix(ground: number, color: number, alpha: number): number {
  let mixed = 0;
  for (const shift of [16, 8, 0]) {
    const part = (1 - alpha) * ((ground >> shift) & 255) + alpha * ((color >> shift) & 255);
    mixed |= Math.round(part) << shift;
  }
  return mixed;
}

export function isAlike(a: number, b: number): boolean {
  const red = Math.abs((a >> 16) - (b >> 16));
  const green = Math.abs(((a >> 8) & 255) - ((b >> 8) & 255));
  return red < sameColour && green < sameColour && Math.abs((a & 255) - (b & 255)) < sameColour;
}

function isClipped(box: Box, clip: Box | null): boolean {
  if (clip === null) return false;
  return !contains(clip, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
}
