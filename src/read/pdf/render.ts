// An open page and words of it → which of them leave no trace when the page is painted: the last word on sight.
import type { Engine } from './engine.ts';
import { unturnBox } from './frame.ts';
import type { Box, PageContent, Word } from './page.ts';

/** Pixels a point; enough for text of 4 points to leave a trace. */
const scale = 2;
const maxSide = 2400;
/** The least change of a colour channel that an eye notices on paper. */
const noticeable = 24;
/** Share of a word's box that its visible ink takes at least; a full stop takes 0.02, light type 0.06. */
const leastInk = 0.012;

/** A part of a page as painted, four bytes a pixel; `left` and `top` in pixels of the whole page. */
export interface Painting {
  pixels: Uint8Array;
  left: number;
  top: number;
  width: number;
  height: number;
  zoom: number;
}

type Part = Omit<Painting, 'pixels'>;

/** Paints the part of the page that holds the words; null where no memory is left for it. */
export function paintAround(
  engine: Engine,
  handle: number,
  page: PageContent,
  words: readonly Word[],
): Painting | null {
  const zoom = Math.min(scale, maxSide / Math.max(page.width, page.height, 1));
  let [left, top, right, bottom] = [page.width, page.height, 0, 0];
  for (const word of words) {
    const box = unturnBox(page, word.turn, word);
    [left, right] = [Math.min(left, box.left), Math.max(right, box.right)];
    [top, bottom] = [Math.min(top, box.top), Math.max(bottom, box.bottom)];
  }
  [left, top] = [Math.max(0, Math.floor(left * zoom)), Math.max(0, Math.floor(top * zoom))];
  const width = Math.min(Math.ceil(page.width * zoom), Math.ceil(right * zoom)) - left;
  const height = Math.min(Math.ceil(page.height * zoom), Math.ceil(bottom * zoom)) - top;
  if (width <= 0 || height <= 0) return null;
  const part = { left, top, width, height, zoom };
  const pixels = paint(engine, handle, page, part);
  return pixels && { pixels, ...part };
}

/**
 * Paints the page again without the text objects of the words and compares the pixels: a word is out of
 * sight when leaving it out changes nothing one would notice. That covers paint on paint of its own colour,
 * covers, clips, masks and layers alike. The page's objects are as before afterwards.
 */
export function findUnseen(
  engine: Engine,
  handle: number,
  page: PageContent,
  painting: Painting,
  words: readonly Word[],
  textPage: number,
): Set<Word> {
  const objects = objectsOf(engine, textPage, words);
  for (const object of objects) engine.call.FPDFPageObj_SetIsActive(object, 0);
  const without = paint(engine, handle, page, painting);
  for (const object of objects) engine.call.FPDFPageObj_SetIsActive(object, 1);
  if (!without) return new Set();
  return new Set(words.filter((word) => !differs(painting, without, boxOf(painting, page, word))));
}

/** Many writers place each glyph as an object of its own. */
function objectsOf({ call }: Engine, textPage: number, words: readonly Word[]): Set<number> {
  const objects = new Set<number>();
  for (const { first, last } of words) {
    for (let index = first; index <= last; index += 1)
      objects.add(call.FPDFText_GetTextObject(textPage, index));
  }
  objects.delete(0);
  return objects;
}

/**
 * True when something that looks like writing is painted where the word lies: ink along most of its length,
 * neither a speck nor a solid area. Printers of web pages draw bold type as outlines under clear text.
 */
export function looksWritten(painting: Painting, page: PageContent, word: Word): boolean {
  const { left, right, top, bottom } = boxOf(painting, page, word);
  const { pixels, width } = painting;
  const ground = (top * width + left) * 4;
  let ink = 0;
  let columns = 0;
  for (let x = left; x < right; x += 1) {
    let inked = false;
    for (let y = top; y < bottom; y += 1) {
      const at = (y * width + x) * 4;
      if (!differ(pixels, at, pixels, ground)) continue;
      ink += 1;
      inked = true;
    }
    if (inked) columns += 1;
  }
  const share = ink / Math.max(1, (right - left) * (bottom - top));
  return share > 0.03 && share < 0.7 && columns > 0.6 * (right - left);
}

/** Pixels of four bytes, or null where no memory is left. */
function paint(engine: Engine, handle: number, page: PageContent, part: Part): Uint8Array | null {
  const { call } = engine;
  const { left, top, width, height, zoom } = part;
  const buffer = call.malloc(width * height * 4);
  if (buffer === 0) return null;
  const bitmap = call.FPDFBitmap_CreateEx(width, height, 3, buffer, width * 4);
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  const [wide, high] = [Math.round(page.width * zoom), Math.round(page.height * zoom)];
  call.FPDF_RenderPageBitmap(bitmap, handle, -left, -top, wide, high, 0, 0);
  const pixels = engine.memory().bytes.slice(buffer, buffer + width * height * 4);
  call.FPDFBitmap_Destroy(bitmap);
  call.free(buffer);
  return pixels;
}

function boxOf({ left, top, width, height, zoom }: Part, page: PageContent, word: Word): Box {
  const box = unturnBox(page, word.turn, word);
  return {
    left: Math.min(width - 1, Math.max(0, Math.floor(box.left * zoom) - left)),
    right: Math.min(width, Math.ceil(box.right * zoom) - left),
    top: Math.min(height - 1, Math.max(0, Math.floor(box.top * zoom) - top)),
    bottom: Math.min(height, Math.ceil(box.bottom * zoom) - top),
  };
}

/** Enough of the word shows: what a page break leaves of a line's descenders is no word. */
function differs({ pixels, width }: Painting, without: Uint8Array, box: Box): boolean {
  let seen = 0;
  const needed = leastInk * (box.right - box.left) * (box.bottom - box.top);
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const at = (y * width + x) * 4;
      if (differ(pixels, at, without, at)) seen += 1;
    }
  }
  return seen > 0 && seen >= needed;
}

function differ(a: Uint8Array, at: number, b: Uint8Array, to: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs((a[at + channel] ?? 0) - (b[to + channel] ?? 0)) >= noticeable) return true;
  }
  return false;
}
