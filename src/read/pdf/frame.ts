// Boxes in PDF user space → boxes on the page as shown (top left is 0,0), and into the frame of turned text.
import type { Box } from './page.ts';

/** The visible area of a page in user space and the quarter turns (with the clock) it is shown at. */
export interface PageFrame extends Box {
  rotation: number;
  width: number;
  height: number;
}

/** Reads a user-space box (y upwards) as shown on the page (y downwards). */
export function showBox(page: PageFrame, left: number, bottom: number, right: number, top: number): Box {
  switch (page.rotation) {
    case 1:
      return {
        left: bottom - page.bottom,
        right: top - page.bottom,
        top: left - page.left,
        bottom: right - page.left,
      };
    case 2:
      return {
        left: page.right - right,
        right: page.right - left,
        top: bottom - page.bottom,
        bottom: top - page.bottom,
      };
    case 3:
      return {
        left: page.top - top,
        right: page.top - bottom,
        top: page.right - right,
        bottom: page.right - left,
      };
    default:
      return {
        left: left - page.left,
        right: right - page.left,
        top: page.top - top,
        bottom: page.top - bottom,
      };
  }
}

/** Turns a shown box into the frame of text that runs at `turn` quarter turns against the clock. */
export function turnBox(page: PageFrame, turn: number, box: Box): Box {
  const { width, height } = page;
  switch (turn) {
    case 1:
      return { left: height - box.bottom, right: height - box.top, top: box.left, bottom: box.right };
    case 2:
      return {
        left: width - box.right,
        right: width - box.left,
        top: height - box.bottom,
        bottom: height - box.top,
      };
    case 3:
      return { left: box.top, right: box.bottom, top: width - box.right, bottom: width - box.left };
    default:
      return box;
  }
}

/** The inverse of `turnBox`. */
export function unturnBox(page: Pick<PageFrame, 'width' | 'height'>, turn: number, box: Box): Box {
  const { width, height } = page;
  switch (turn) {
    case 1:
      return { left: box.top, right: box.bottom, top: height - box.right, bottom: height - box.left };
    case 2:
      return {
        left: width - box.right,
        right: width - box.left,
        top: height - box.bottom,
        bottom: height - box.top,
      };
    case 3:
      return { left: width - box.bottom, right: width - box.top, top: box.left, bottom: box.right };
    default:
      return box;
  }
}
