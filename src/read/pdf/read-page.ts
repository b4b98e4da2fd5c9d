// One open page → its visible words, hidden words, dots and links, in coordinates of the page as shown.
import { stripInvisible } from '../integrity.ts';
import type { Engine } from './engine.ts';
import type { PageFrame } from './frame.ts';
import { setHiddenApart } from './hidden.ts';
import { readLinks } from './links.ts';
import type { PageContent, Word } from './page.ts';
import { findStoredText, takeReplacements } from './replacements.ts';
import { readObjects } from './shapes.ts';
import { readWords } from './words.ts';

/** Null when the page has more characters than `limit`. The page's handle stays open. */
export function readPage(
  engine: Engine,
  document: number,
  page: number,
  number: number,
  limit: number,
): PageContent | null {
  const { call } = engine;
  const frame = frameOf(engine, page);
  const objects = readObjects(engine, page, frame);
  const replacements = takeReplacements(engine, objects.texts);
  const blank = blankPage(number, frame);
  const text = call.FPDFText_LoadPage(page);
  if (text === 0) return blank;
  const characters = call.FPDFText_CountChars(text);
  if (characters > limit) {
    call.FPDFText_ClosePage(text);
    return null;
  }
  const { words, unmapped } = readWords(engine, text, characters, frame, replacements);
  if (words.length === 0) {
    call.FPDFText_ClosePage(text);
    return { ...blank, unmapped, characters };
  }
  const odd = stripWords(words);
  const links = readLinks(engine, document, page, frame);
  const stored = findStoredText(replacements, words);
  const content = { ...blank, words, links, stored, odd, unmapped, characters };
  const settled = setHiddenApart(engine, page, frame, content, objects, text);
  call.FPDFText_ClosePage(text);
  return settled;
}

/** Takes invisible characters out of the words; answers the words that had any. */
export function stripWords(words: readonly Word[]): string[] {
  const odd: string[] = [];
  for (const word of words) {
    const visible = stripInvisible(word.text);
    if (visible === word.text) continue;
    odd.push(word.text);
    word.text = visible;
  }
  return odd;
}

export function blankPage(number: number, { width, height }: PageFrame): PageContent {
  const nothing = { words: [], hidden: [], stored: [], odd: [], dots: [], links: [] };
  return { number, width, height, ...nothing, unmapped: 0, characters: 0 };
}

function frameOf(engine: Engine, page: number): PageFrame {
  const { call, scratch } = engine;
  call.FPDF_GetPageBoundingBox(page, scratch);
  const at = scratch >> 2;
  const [left = 0, top = 792, right = 612, bottom = 0] = engine.memory().floats.subarray(at, at + 4);
  const rotation = call.FPDFPage_GetRotation(page) & 3;
  const [wide, high] = [right - left, top - bottom];
  const [width, height] = rotation % 2 === 0 ? [wide, high] : [high, wide];
  return { left, top, right, bottom, rotation, width, height };
}
