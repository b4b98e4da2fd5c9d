// A PDF file → its pages as grey pictures, painted by PDFium one at a time.
import { InputError } from '../../model/errors.ts';
import type { Limits } from '../../model/limits.ts';
import { corruptError, limitError } from '../failure.ts';
import type { Input } from '../input.ts';
import { discardEngine, type Engine, openEngine } from '../pdf/engine.ts';
import { withDocument } from '../pdf/open-document.ts';
import type { PageImage } from './recognise.ts';

/** Pixels a point: 300 dpi, for which the recogniser was trained. */
const fullZoom = 300 / 72;
/** A side has at most so many pixels, whatever the page claims to measure: A4 at 300 dpi has 3,508. */
const longestSide = 3600;
const greyFormat = 1;
const white = 0xffffffff;
/** Annotations included (stamps, filled fields), in shades of grey. */
const renderFlags = 0x01 | 0x08;

/**
 * Paints the pages in order; `only` names the ones wanted, null means all.
 * @throws InputError `corrupt` or `too-large`.
 */
export async function* paintPages(
  input: Input,
  limits: Limits,
  only: readonly number[] | null,
): AsyncGenerator<PageImage> {
  const count = Math.min(
    await ask(input, ({ call }, document) => call.FPDF_GetPageCount(document)),
    limits.pages,
  );
  for (let number = 1; number <= count; number++) {
    if (only !== null && !only.includes(number)) continue;
    const image = await ask(input, (engine, document) => paintPage(engine, document, number, input.name));
    if (image !== null) yield image;
  }
}

/** Opens the file for one question: while a page is being recognised, other files may be read. */
async function ask<T>(input: Input, work: (engine: Engine, document: number) => T): Promise<T> {
  const engine = await openEngine();
  try {
    return withDocument(engine, input, (document) => work(engine, document));
  } catch (error) {
    if (error instanceof InputError) throw error;
    discardEngine();
    throw corruptError(input.name, 'its pages cannot be painted', error);
  }
}

function paintPage(engine: Engine, document: number, number: number, file: string): PageImage | null {
  const page = engine.call.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  const image = paint(engine, page, number);
  engine.call.FPDF_ClosePage(page);
  if (image === null) throw limitError(file, 'a page needs more memory than the reader may take', 'memoryMb');
  return image;
}

/** A page as a PGM file, the plainest that the recogniser opens; null where no memory is left for it. */
function paint(engine: Engine, page: number, number: number): PageImage | null {
  const { call } = engine;
  const [wide, high] = pageSize(engine, page);
  const zoom = Math.min(fullZoom, longestSide / Math.max(wide, high));
  const width = Math.max(1, Math.round(wide * zoom));
  const height = Math.max(1, Math.round(high * zoom));
  const buffer = call.malloc(width * height);
  if (buffer === 0) return null;
  const bitmap = call.FPDFBitmap_CreateEx(width, height, greyFormat, buffer, width);
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, renderFlags);
  const pixels = engine.memory().bytes.subarray(buffer, buffer + width * height);
  const bytes = Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
  call.FPDFBitmap_Destroy(bitmap);
  call.free(buffer);
  return { bytes, number, zoom };
}

/** Width and height in points as shown. */
function pageSize({ call, scratch, memory }: Engine, page: number): [number, number] {
  call.FPDF_GetPageBoundingBox(page, scratch);
  const [left = 0, top = 792, right = 612, bottom = 0] = memory().floats.subarray(
    scratch >> 2,
    (scratch >> 2) + 4,
  );
  const size: [number, number] = [Math.max(1, right - left), Math.max(1, top - bottom)];
  return call.FPDFPage_GetRotation(page) % 2 === 0 ? size : [size[1], size[0]];
}
