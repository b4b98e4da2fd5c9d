// Glyphs in the order they are written, each with its box → words: the same rules for both sources of glyphs.
import { type PageFrame, showBox, turnBox } from './frame.ts';
import { guessLigatures } from './glyphs.ts';
import type { Box, Word } from './page.ts';
import type { Style } from './styles.ts';

/**
 * A gap of more than this share of the font size parts words. Files without space glyphs have word gaps
 * from 0.15 em (tight justification); kerning and rounding inside words stay under 0.1 em.
 */
const wordGap = 0.12;
/** Where the source saw a space as well, less is enough (it misses many, but those it sees are there). */
const guessedGap = 0.05;
/** Glyphs that step back further than this (accents do, by less) start a word of their own. */
const backStep = 0.5;
/** How far top and bottom together may move inside a word, in font sizes: raised figures move further. */
const levelStep = 0.2;

/** The words so far, and the space seen since the last glyph: typed, or guessed by its source. */
export interface WordRun {
  page: PageFrame;
  words: Word[];
  space: 'none' | 'guessed' | 'typed';
  /** Sum and number of the gaps between the glyphs of the last word. */
  gaps: number;
  glyphs: number;
}

export function openRun(page: PageFrame): WordRun {
  return { page, words: [], space: 'none', gaps: 0, glyphs: 0 };
}

/** Adds a glyph to the last word; false where it opens a word of its own: the space seen is then still to use. */
export function continueWord(run: WordRun, text: string, shown: Box, index: number): boolean {
  const { page, words, space } = run;
  const last = words.at(-1);
  if (!last || space === 'typed') return false;
  const box = last.turn === 0 ? shown : turnBox(page, last.turn, shown);
  if (!follows(last, box, space === 'guessed' ? guessedGap : wordGap)) return false;
  run.space = 'none';
  last.text += text;
  last.last = index;
  run.gaps += Math.max(0, box.left - last.right);
  run.glyphs += 1;
  last.tracking = run.gaps / run.glyphs;
  if (box.right > last.right) last.right = box.right;
  return true;
}

/** Where the baseline through a point of user space runs, in the frame of the writing direction. */
export function baselineAt(page: PageFrame, turn: number, x: number, y: number): number {
  if (turn === 0 && page.rotation === 0) return page.top - y;
  return turnBox(page, turn, showBox(page, x, y, x, y)).bottom;
}

/** Opens a word; without a `baseline`, its lower edge stands for it. */
export function openWord(
  run: WordRun,
  text: string,
  shown: Box,
  index: number,
  style: Style,
  baseline: number | null,
): void {
  const { page, words, space } = run;
  const last = words.at(-1);
  const { left, top, right, bottom } = turnBox(page, style.turn, shown);
  const close = space === 'guessed' && last !== undefined && shown.left - last.right <= wordGap * last.size;
  words.push({
    text,
    left,
    top,
    right,
    bottom,
    baseline: baseline ?? bottom,
    first: index,
    last: index,
    tracking: Number.NaN,
    spaced: space === 'typed' || close,
    // Spelled out, since spreading is slow and this is done for each word.
    object: style.object,
    font: style.font,
    size: style.size,
    color: style.color,
    alpha: style.alpha,
    mode: style.mode,
    turn: style.turn,
  });
  run.space = 'none';
  run.gaps = 0;
  run.glyphs = 0;
}

/** Close behind the word and on its level; a ligature comes as its letters, each in the box of the whole glyph. */
function follows(word: Word, box: Box, reach: number): boolean {
  const gap = box.left - word.right;
  const level = Math.abs(box.top - word.top) + Math.abs(box.bottom - word.bottom);
  const back = backStep * word.size;
  return (
    gap <= reach * word.size && (gap >= -back || box.right === word.right) && level < levelStep * word.size
  );
}

/** Guesses what unmapped glyphs were, and leaves out words of nothing else. */
export function finishWords({ words }: WordRun, unmapped: number): Word[] {
  if (unmapped > 0) for (const word of words) word.text = guessLigatures(word.text);
  for (const word of words) if (/\p{M}/u.test(word.text)) word.text = word.text.normalize('NFC');
  return words.filter((word) => word.text !== '');
}
