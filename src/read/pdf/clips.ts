// A text object → the box of the page it is clipped to, null where it is not or where that cannot be told.
import type { Engine } from './engine.ts';
import { type PageFrame, showBox } from './frame.ts';
import type { Box, Word } from './page.ts';

/** A clip with more points than this is taken by its first ones only when all are read; so it is left alone. */
const maxPoints = 64;

/**
 * Answers from the object's own clip path. Objects inside forms are clipped in another frame: their clip is
 * compared as if it were the page's, and a word found outside of it is only suspected, then rendered.
 */
export function clipReader(engine: Engine, frame: PageFrame): (word: Word) => Box | null {
  const known = new Map<number, Box | null>();
  let lastObject = 0;
  let lastBox: Box | null = null;
  return (word) => {
    if (word.object === 0) return null;
    if (word.object !== lastObject) {
      lastObject = word.object;
      lastBox = clipOf(engine, frame, word.object, known);
    }
    return lastBox;
  };
}

function clipOf(
  engine: Engine,
  frame: PageFrame,
  object: number,
  known: Map<number, Box | null>,
): Box | null {
  const { call } = engine;
  const clip = call.FPDFPageObj_GetClipPath(object);
  const paths = clip === 0 ? 0 : call.FPDFClipPath_CountPaths(clip);
  if (paths <= 0) return null;
  // Objects painted under one clip share its points, so the address of the first tells clips apart.
  const key = call.FPDFClipPath_GetPathSegment(clip, paths - 1, 0);
  let box = known.get(key);
  if (box === undefined) {
    box = null;
    for (let path = 0; path < Math.min(paths, 8); path += 1)
      box = intersect(box, pathBox(engine, frame, clip, path));
    known.set(key, box);
  }
  return box;
}

function pathBox(engine: Engine, frame: PageFrame, clip: number, path: number): Box | null {
  const { call, scratch } = engine;
  const count = call.FPDFClipPath_CountPathSegments(clip, path);
  if (count < 2 || count > maxPoints) return null;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < count; index += 1) {
    const segment = call.FPDFClipPath_GetPathSegment(clip, path, index);
    if (segment === 0 || call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) return null;
    const [x = 0, y = 0] = engine.memory().floats.subarray(scratch >> 2, (scratch >> 2) + 2);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return showBox(frame, left, bottom, right, top);
}

function intersect(a: Box | null, b: Box | null): Box | null {
  if (a === null || b === null) return a ?? b;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
