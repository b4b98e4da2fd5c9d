// Pictures of pages → their lines, by tesseract.js with the model that npm installed: nothing is fetched.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { InputError } from '../../model/errors.ts';
import { corruptError, errorCode, errorMessage } from '../failure.ts';

/** A picture as a file of its own; `zoom` is pixels a point where the page has a size in points. */
export interface PageImage {
  bytes: Uint8Array;
  number: number;
  zoom: number | null;
}

export interface RecognisedLine {
  text: string;
  /** 0..1. */
  confidence: number;
  page: number;
  gapBefore: boolean;
  /** Points, as far as the page has a size in points. */
  size: number | null;
  x: number | null;
}

export interface Recogniser {
  read(image: PageImage): Promise<RecognisedLine[]>;
  /** Ends the thread that recognises. */
  close(): Promise<void>;
}

/** The part of tesseract.js that is used; its own types need the package to be there. */
interface Tesseract {
  createWorker(language: string, engine: number, options: object): Promise<TesseractWorker>;
}
interface TesseractWorker {
  recognize(
    image: Uint8Array,
    options: object,
    output: object,
  ): Promise<{ data: { blocks: Block[] | null } }>;
  terminate(): Promise<unknown>;
}
interface Block {
  paragraphs: { lines: TesseractLine[] }[];
}
interface TesseractLine {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
  /** Pixels from the lowest descender to the highest ascender of its type, whichever letters it has. */
  rowAttributes: { rowHeight: number };
}

const packages = 'tesseract.js @tesseract.js-data/eng';
/** The neural engine of Tesseract alone: the older one needs four times the data and reads worse. */
const neuralEngine = 1;
/** Model for the neural engine, inside the data package. */
const modelFolder = '4.0.0_best_int';
/** A row is about so much taller than its type is large. */
const rowToSize = 1.25;
/** More than so many line heights between two lines is a gap. */
const wideGap = 1.2;

/**
 * Starts the recogniser, which lives in a thread of its own until it is closed.
 * @throws InputError `unsupported` where the packages are not installed.
 */
export async function openRecogniser(file: string): Promise<Recogniser> {
  const { tesseract, langPath } = loadTesseract(file);
  const options = { langPath, cacheMethod: 'none', gzip: true, errorHandler: () => {} };
  const worker = await tesseract.createWorker('eng', neuralEngine, options);
  return {
    read: async (image) => linesOf(await recognise(worker, image, file), image),
    close: async () => void (await worker.terminate()),
  };
}

function loadTesseract(file: string): { tesseract: Tesseract; langPath: string } {
  const require = createRequire(import.meta.url);
  try {
    const data = dirname(require.resolve('@tesseract.js-data/eng/package.json'));
    return { tesseract: require('tesseract.js'), langPath: join(data, modelFolder) };
  } catch (error) {
    if (errorCode(error) !== 'MODULE_NOT_FOUND') throw error;
    const hint = `Install what it needs with: npm install ${packages}`;
    const message = `${file} was not read: --ocr needs packages that are not installed`;
    throw new InputError('unsupported', file, message, hint, error);
  }
}

async function recognise(worker: TesseractWorker, image: PageImage, file: string): Promise<Block[]> {
  try {
    const { data } = await worker.recognize(image.bytes, {}, { text: false, blocks: true });
    return data.blocks ?? [];
  } catch (error) {
    throw corruptError(file, `its picture cannot be opened (${errorMessage(error)})`, error);
  }
}

function linesOf(blocks: readonly Block[], { number, zoom }: PageImage): RecognisedLine[] {
  const found = blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return found.map(({ text, confidence, bbox, rowAttributes }, index) => {
    const before = found[index - 1]?.bbox;
    const height = bbox.y1 - bbox.y0;
    const jump = before === undefined ? 0 : bbox.y0 - before.y1;
    return {
      text: text.replace(/\s+/g, ' ').trim(),
      confidence: confidence / 100,
      page: number,
      gapBefore: jump < -height || jump > wideGap * height,
      size: zoom === null ? null : Math.round((rowAttributes.rowHeight / zoom / rowToSize) * 2) / 2,
      x: zoom === null ? null : Math.round((bbox.x0 / zoom) * 10) / 10,
    };
  });
}
