// The bytes of a PDF → the content of its pages without PDFium; null for each page that PDFium has to read.
import type { Limits } from '../../../model/limits.ts';
import type { PageContent } from '../page.ts';
import { blankPage } from '../read-page.ts';
import type { CoreFont } from './codes.ts';
import { openFile } from './file.ts';
import { openGlyphs } from './graphics.ts';
import { HandOver } from './hand-over.ts';
import { type CorePage, readPageTree } from './pages.ts';
import { nothingShown, readCorePage } from './read-page.ts';
import type { Dict } from './value.ts';

/** `pages` is null when the whole file is handed over; `reasons` says why, a line each. */
export interface CoreReading {
  pages: (PageContent | null)[] | null;
  reasons: string[];
}

/** Never throws for what a file holds: anything odd is left to PDFium, which also says what is wrong with it. */
export function readWithCore(bytes: Uint8Array, limits: Limits): CoreReading {
  const reasons: string[] = [];
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof HandOver)) throw error;
      reasons.push(error.reason);
      return null;
    }
  };
  const opened = attempt(() => {
    const file = openFile(bytes);
    return { file, tree: readPageTree(file, limits.pages) };
  });
  if (!opened || opened.tree.length === 0 || opened.tree.length > limits.pages)
    return { pages: null, reasons };
  const fonts = new Map<Dict, CoreFont>();
  const glyphs = openGlyphs();
  let characters = 0;
  const pages = opened.tree.map((page, index) =>
    attempt(() => {
      const content = readCorePage(opened.file, page, index + 1, fonts, glyphs);
      characters += content.characters;
      if (characters > limits.characters) throw new HandOver('characters');
      return content;
    }),
  );
  return keepBlank(pages, opened.tree, reasons);
}

/** Beside pages with words, one that shows no text is blank or a picture; PDFium would find nothing either. */
function keepBlank(
  pages: (PageContent | null)[],
  tree: readonly CorePage[],
  reasons: readonly string[],
): CoreReading {
  const isBlank = reasons.length > 0 && reasons.every((reason) => reason === nothingShown);
  if (!isBlank || pages.every((page) => page === null)) return { pages, reasons: [...reasons] };
  const whole = pages.map((page, index) => {
    const frame = tree[index]?.frame;
    return page ?? (frame ? blankPage(index + 1, frame) : null);
  });
  return { pages: whole, reasons: [] };
}
