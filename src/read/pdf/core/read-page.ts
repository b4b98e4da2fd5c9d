// One page of an open PDF → its visible words, hidden words, dots and links, as PDFium's reader answers them.

import { showBox } from '../frame.ts';
import { findDots, isScan } from '../hidden.ts';
import type { Box, PageContent, Reason, Word } from '../page.ts';
import { blankPage, stripWords } from '../read-page.ts';
import { findStoredText } from '../replacements.ts';
import type { Objects } from '../shapes.ts';
import { findSuspects } from '../suspects.ts';
import { readAnnotations } from './annotations.ts';
import type { CoreFont } from './codes.ts';
import { findDrawn } from './drawn-words.ts';
import type { CoreFile } from './file.ts';
import type { Glyphs, Painted } from './graphics.ts';
import { HandOver } from './hand-over.ts';
import { interpretPage } from './interpreter.ts';
import type { UserBox } from './matrix.ts';
import type { CorePage } from './pages.ts';
import { orderRuns } from './text-page.ts';
import type { Dict } from './value.ts';
import { readWords } from './words.ts';

/** Reasons that need no painting to be sure of. */
const certain = new Set<Reason>(['tiny', 'off-page']);

export function readCorePage(
  file: CoreFile,
  page: CorePage,
  number: number,
  fonts: Map<Dict, CoreFont>,
  glyphs: Glyphs,
): PageContent {
  const links = readAnnotations(file, page);
  const painted = interpretPage(file, page, fonts, glyphs);
  const { frame } = page;
  const { words, unmapped, characters } = readWords(
    orderRuns(painted.runs, frame),
    frame,
    painted.replacements,
  );
  // Nobody is to be told that a page is empty because the core found nothing on it.
  if (words.length === 0) throw new HandOver('no words');
  const blank = { ...blankPage(number, frame), unmapped, characters };
  const odd = stripWords(words);
  const stored = findStoredText(painted.replacements, words);
  return setHiddenApart({ ...blank, words, links, stored, odd }, painted, page);
}

/** What cannot be settled without painting the page is handed over. */
function setHiddenApart(content: PageContent, painted: Painted, { frame }: CorePage): PageContent {
  const { shapes, textOrders, clips } = painted;
  const objects: Objects = { shapes, texts: painted.runs.map(({ id }) => id), textOrders };
  let last: UserBox | null = null;
  let shown: Box | null = null;
  const clipOf = ({ object }: Word): Box | null => {
    const clip = clips[object] ?? null;
    if (clip !== last) shown = clip && showBox(frame, clip.left, clip.bottom, clip.right, clip.top);
    last = clip;
    return shown;
  };
  const suspects = findSuspects(content, objects, clipOf);
  const dots = findDots(objects);
  if (suspects.size === 0 || isScan(content, objects, suspects.size)) return { ...content, dots };
  const drawn = findDrawn({ ...content, ...frame }, suspects, painted);
  if (drawn)
    return {
      ...content,
      dots,
      words: content.words.map((word) => (drawn.has(word) ? { ...word, mode: 2 } : word)),
    };
  for (const reason of suspects.values()) if (!certain.has(reason)) throw new HandOver(`suspect: ${reason}`);
  return {
    ...content,
    dots,
    words: content.words.filter((word) => !suspects.has(word)),
    hidden: [...suspects].map(([word, reason]) => ({ word, reason })),
  };
}
