// One page of an open PDF → its visible words, hidden words, dots and links, as PDFium's reader answers them.

import { showBox, unturnBox } from '../frame.ts';
import { findDots, isScan } from '../hidden.ts';
import {
  type Box,
  contains,
  overlaps,
  type PageContent,
  type Reason,
  type Shape,
  type Word,
} from '../page.ts';
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

/** Why a page that shows no text is handed over: nobody is to be told that a file is empty because of the core. */
export const nothingShown = 'no words, none shown';
/** Slivers that a clip leaves of a word are not to be read: what reaches above small letters, or their feet. */
const bareTop = 0.15;
const bareFoot = 0.35;
/** Share of a word's height that shows most of its small letters. */
const enough = 0.45;

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
  if (words.length === 0) throw new HandOver(painted.runs.length === 0 ? nothingShown : 'no words');
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
  if (painted.unseen.size > 0)
    for (const word of content.words) if (painted.unseen.has(word.object)) suspects.set(word, 'layer');
  for (const [word, reason] of suspects)
    if (reason === 'clipped' && showsTop(clipOf(word), unturnBox(content, word.turn, word)))
      suspects.delete(word);
  const dots = findDots(objects);
  if (suspects.size === 0 || isScan(content, objects, suspects.size)) return { ...content, dots };
  const drawn = findDrawn({ ...content, ...frame }, suspects, painted);
  if (drawn)
    return {
      ...content,
      dots,
      words: content.words.map((word) => (drawn.has(word) ? { ...word, mode: 2 } : word)),
    };
  for (const [word, reason] of suspects)
    if (!isCertain(word, reason, content, objects.shapes, clipOf)) throw new HandOver(`suspect: ${reason}`);
  return {
    ...content,
    dots,
    words: content.words.filter((word) => !suspects.has(word)),
    hidden: [...suspects].map(([word, reason]) => ({ word, reason })),
  };
}

/** The upper part of letters is enough to read them by: lines cut by the end of a page. */
function showsTop(clip: Box | null, box: Box): boolean {
  if (clip === null || clip.left > box.left || clip.right < box.right || clip.top > box.top) return false;
  return clip.bottom - box.top > enough * (box.bottom - box.top);
}

/** True for what needs no painting to be sure of. */
function isCertain(
  word: Word,
  reason: Reason,
  page: PageContent,
  shapes: readonly Shape[],
  clipOf: (word: Word) => Box | null,
): boolean {
  if (reason === 'tiny' || reason === 'off-page' || reason === 'layer') return true;
  const box = unturnBox(page, word.turn, word);
  if (reason === 'clipped') {
    const clip = clipOf(word);
    const height = box.bottom - box.top;
    const core = { ...box, top: box.top + bareTop * height, bottom: box.bottom - bareFoot * height };
    return clip === null || !overlaps(clip, core);
  }
  // Clear letters may lie over painted ones. Areas that reach beyond the word on all sides are none.
  const around = (shape: Shape): boolean =>
    contains(shape, box.left, box.top) && contains(shape, box.right, box.bottom);
  return (
    (reason === 'invisible' || reason === 'transparent') &&
    !shapes.some((shape) => overlaps(shape, box) && !(shape.exact && shape.color !== null && around(shape)))
  );
}
