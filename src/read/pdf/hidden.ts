// An open page with its words → the same with the words taken out that a person cannot see.
import { clipReader } from './clips.ts';
import type { Engine } from './engine.ts';
import { type PageFrame, unturnBox } from './frame.ts';
import { type Box, overlaps, type PageContent, type Reason, type Shape, type Word } from './page.ts';
import { findUnseen, looksWritten, paintAround } from './render.ts';
import type { Objects } from './shapes.ts';
import { findSuspects } from './suspects.ts';

/** An image over this share of the page is a scan; unpainted text on it is what a recogniser read there. */
const scanShare = 0.5;

/** Charts of more dots than this have no bullets among them. */
const maxDots = 400;

/** Takes hidden words out; suspects that rules cannot settle are painted to see. */
export function setHiddenApart(
  engine: Engine,
  handle: number,
  frame: PageFrame,
  page: PageContent,
  objects: Objects,
  textPage: number,
): PageContent {
  const suspects = findSuspects(page, objects, clipReader(engine, frame));
  const dots = findDots(objects);
  if (suspects.size === 0 || isScan(page, objects, suspects.size)) return { ...page, dots };
  const drawn = settle(engine, handle, page, objects, suspects, textPage);
  return {
    ...page,
    dots,
    // Drawn as outlines, which is how simulated bold is printed.
    words: page.words
      .filter((word) => !suspects.has(word))
      .map((word) => (drawn.has(word) ? { ...word, mode: 2 } : word)),
    hidden: [...suspects].map(([word, reason]) => ({ word, reason })),
  };
}

/** Clears suspects that are in plain sight; answers those whose letters are painted by something else. */
function settle(
  engine: Engine,
  handle: number,
  page: PageContent,
  objects: Objects,
  suspects: Map<Word, Reason>,
  textPage: number,
): Set<Word> {
  const drawn = new Set<Word>();
  const open = [...suspects].filter(([, reason]) => reason !== 'tiny' && reason !== 'off-page');
  const painting =
    open.length > 0
      ? paintAround(
          engine,
          handle,
          page,
          open.map(([word]) => word),
        )
      : null;
  if (!painting) return drawn;
  const painted = open
    .filter(([, reason]) => reason !== 'invisible' && reason !== 'transparent')
    .map(([word]) => word);
  const unseen =
    painted.length > 0 ? findUnseen(engine, handle, page, painting, painted, textPage) : new Set<Word>();
  for (const word of painted) if (!unseen.has(word)) suspects.delete(word);
  const pictures = objects.shapes.filter((shape) => shape.color === null);
  const taken = rowsOf(page.words.filter((word) => !suspects.has(word)));
  for (const [word, reason] of open) {
    if (reason !== 'invisible' && reason !== 'transparent') continue;
    if (isTaken(taken, word) || pictures.some((shape) => overlaps(shape, unturnBox(page, word.turn, word))))
      continue;
    if (!looksWritten(painting, page, word)) continue;
    suspects.delete(word);
    drawn.add(word);
  }
  return drawn;
}

/** Visible words by the height of their middle, in steps of a few points. */
function rowsOf(words: readonly Word[]): Map<number, Word[]> {
  const rows = new Map<number, Word[]>();
  for (const word of words) {
    const key = rowOf(word);
    const row = rows.get(key);
    if (row) row.push(word);
    else rows.set(key, [word]);
  }
  return rows;
}

function rowOf(word: Word): number {
  return Math.round((word.top + word.bottom) / 16);
}

/** True where a visible word is set: ink found there is its own. */
function isTaken(rows: Map<number, Word[]>, word: Word): boolean {
  const row = rowOf(word);
  for (let near = row - 1; near <= row + 1; near += 1) {
    if (rows.get(near)?.some((other) => other.turn === word.turn && overlaps(shrink(other), shrink(word))))
      return true;
  }
  return false;
}

/** Boxes of neighbouring lines and words touch; their middles do not. */
function shrink(box: Box): Box {
  const rim = 0.25 * (box.bottom - box.top);
  return {
    left: box.left + rim / 2,
    right: box.right - rim / 2,
    top: box.top + rim,
    bottom: box.bottom - rim,
  };
}

/** Small filled dots, with which lists may be marked. */
export function findDots({ shapes }: Pick<Objects, 'shapes'>): Shape[] {
  return shapes.filter(isDot).slice(0, maxDots);
}

/** A page that is one picture with an unpainted text layer over it was scanned and recognised: its text counts. */
export function isScan(page: PageContent, objects: Pick<Objects, 'shapes'>, suspects: number): boolean {
  if (suspects < 0.9 * page.words.length) return false;
  const area = page.width * page.height;
  return objects.shapes.some((shape) => shape.color === null && areaOf(shape) > scanShare * area);
}

function areaOf(shape: Shape): number {
  return (shape.right - shape.left) * (shape.bottom - shape.top);
}

/** Round or square, and of the size of a bullet. */
function isDot(shape: Shape): boolean {
  const width = shape.right - shape.left;
  const height = shape.bottom - shape.top;
  return width > 1 && width < 9 && height > 1 && height < 9 && width < 1.5 * height && height < 1.5 * width;
}
