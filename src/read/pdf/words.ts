// One open text page of PDFium → its words with box, style and paint. Boxes are asked for each character, the
// dearer questions (font, colour, matrix) once a text object at the start of a word.
import type { Engine } from './engine.ts';
import { type PageFrame, showBox, turnBox } from './frame.ts';
import { guessLigatures, isSpace, isUnmapped, textOfCode, unmappedGlyph } from './glyphs.ts';
import type { Box, Word } from './page.ts';
import type { Replacement } from './replacements.ts';
import { type Style, styleReader } from './styles.ts';

/**
 * A gap of more than this share of the font size parts words. Files without space glyphs have word gaps
 * from 0.15 em (tight justification); kerning and rounding inside words stay under 0.1 em.
 */
const wordGap = 0.12;
/** Where PDFium saw a space as well, less is enough (it misses many, but those it sees are there). */
const guessedGap = 0.05;
/** Glyphs that step back further than this (accents do, by less) start a word of their own. */
const backStep = 0.5;
/** How far top and bottom together may move inside a word, in font sizes: raised figures move further. */
const levelStep = 0.2;

interface Reading {
  words: Word[];
  unmapped: number;
}

/** What is being read, and the space seen since the last glyph: typed, or guessed by PDFium. */
interface State {
  engine: Engine;
  textPage: number;
  page: PageFrame;
  styles: (index: number) => Style;
  words: Word[];
  space: 'none' | 'guessed' | 'typed';
  /** Sum and number of the gaps between the glyphs of the last word. */
  gaps: number;
  glyphs: number;
}

/** Reads the characters of a text page into words, in the order of the content stream. */
export function readWords(
  engine: Engine,
  textPage: number,
  count: number,
  page: PageFrame,
  replacements: Map<number, Replacement>,
): Reading {
  const { call } = engine;
  const styles = styleReader(engine, textPage, page.rotation);
  const state: State = { engine, textPage, page, styles, words: [], space: 'none', gaps: 0, glyphs: 0 };
  let unmapped = 0;
  for (let index = 0; index < count; index += 1) {
    const code = call.FPDFText_GetUnicode(textPage, index);
    if (isSpace(code)) {
      if (call.FPDFText_IsGenerated(textPage, index) !== 1) state.space = 'typed';
      else if (state.space === 'none') state.space = 'guessed';
    } else if (isUnmapped(code)) {
      unmapped += 1;
      const replacement =
        replacements.size > 0 ? replacements.get(call.FPDFText_GetTextObject(textPage, index)) : undefined;
      addGlyph(state, index, replacement ? takeText(replacement) : unmappedGlyph);
    } else addGlyph(state, index, textOfCode(code));
  }
  if (unmapped > 0) for (const word of state.words) word.text = guessLigatures(word.text);
  for (const word of state.words) if (/\p{M}/u.test(word.text)) word.text = word.text.normalize('NFC');
  return { words: state.words.filter((word) => word.text !== ''), unmapped };
}

/** The replacement stands for all glyphs it is stored for: it is spelled out at the first of them. */
function takeText(replacement: Replacement): string {
  const text = replacement.used ? '' : replacement.text.trim();
  replacement.used = true;
  return text;
}

function addGlyph(state: State, index: number, text: string): void {
  const { engine, textPage, page, words, space } = state;
  engine.call.FPDFText_GetLooseCharBox(textPage, index, engine.scratch);
  const { floats } = engine.memory();
  const at = engine.scratch >> 2;
  const shown = showBox(page, floats[at] ?? 0, floats[at + 3] ?? 0, floats[at + 2] ?? 0, floats[at + 1] ?? 0);
  const last = words.at(-1);
  state.space = 'none';
  if (last && space !== 'typed') {
    const box = last.turn === 0 ? shown : turnBox(page, last.turn, shown);
    if (follows(last, box, space === 'guessed' ? guessedGap : wordGap)) {
      last.text += text;
      last.last = index;
      state.gaps += Math.max(0, box.left - last.right);
      state.glyphs += 1;
      last.tracking = state.gaps / state.glyphs;
      if (box.right > last.right) last.right = box.right;
      return;
    }
  }
  const close = space === 'guessed' && last !== undefined && shown.left - last.right <= wordGap * last.size;
  const word = openWord(state.styles(index), page, shown, text, index);
  word.spaced = space === 'typed' || close;
  word.baseline = baselineOf(state, index, word);
  words.push(word);
  state.gaps = 0;
  state.glyphs = 0;
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

function openWord(style: Style, page: PageFrame, shown: Box, text: string, index: number): Word {
  const { left, top, right, bottom } = turnBox(page, style.turn, shown);
  return {
    text,
    left,
    top,
    right,
    bottom,
    baseline: bottom,
    first: index,
    last: index,
    tracking: Number.NaN,
    spaced: false,
    ...style,
  };
}

function baselineOf({ engine, textPage, page }: State, index: number, word: Word): number {
  const { call, scratch } = engine;
  if (call.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8) === 0) return word.bottom;
  const { doubles } = engine.memory();
  const x = doubles[scratch >> 3] ?? 0;
  const y = doubles[(scratch >> 3) + 1] ?? 0;
  return turnBox(page, word.turn, showBox(page, x, y, x, y)).bottom;
}
