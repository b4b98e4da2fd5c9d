// The runs of a page → its words with box, style and paint, as the reader of PDFium's text pages makes them.
import { stripInvisible } from '../../integrity.ts';
import { type PageFrame, showBox } from '../frame.ts';
import { isSpace, isUnmapped, textOfCode, unmappedGlyph } from '../glyphs.ts';
import type { Box, Word } from '../page.ts';
import { type Replacement, takeText } from '../replacements.ts';
import type { Style } from '../styles.ts';
import { baselineAt, continueWord, finishWords, openRun, openWord, type WordRun } from '../word-run.ts';
import type { CoreFont } from './codes.ts';
import type { Run } from './graphics.ts';
import { HandOver } from './hand-over.ts';
import { mapBox } from './matrix.ts';
import { breakBetween, length, spaceFrom, trackingOf, unitOf } from './text-page.ts';

interface Reading {
  words: Word[];
  unmapped: number;
  characters: number;
}

interface State {
  frame: PageFrame;
  run: WordRun;
  replacements: Map<number, Replacement>;
  /** True when the last thing seen was a space, typed or guessed. */
  spaced: boolean;
  recent: Recent;
  /** The last run that opened a word, and its style. */
  styled: Run | null;
  style: Style;
  /** Of the glyph that is being added. */
  box: Box;
  index: number;
  unmapped: number;
}

/** The last glyphs of the line: a glyph that stands again where one of them stands is painted twice. */
interface Recent {
  codes: Int32Array;
  xs: Float64Array;
  ys: Float64Array;
  fonts: (CoreFont | null)[];
  next: number;
}

const noStyle: Style = {
  object: 0,
  font: { name: '', weight: 400, kind: 'text' },
  size: 1,
  color: 0,
  alpha: 255,
  mode: 0,
  turn: 0,
};

/** Right-to-left writing, which has to be turned around. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** How many glyphs back a repeat may lie, and how near it must be in font sizes. */
const recentGlyphs = 7;
const repeatedWithin = 0.07;

export function readWords(
  runs: readonly Run[],
  frame: PageFrame,
  replacements: Map<number, Replacement>,
): Reading {
  const run = openRun(frame);
  const recent: Recent = {
    codes: new Int32Array(recentGlyphs).fill(-1),
    xs: new Float64Array(recentGlyphs),
    ys: new Float64Array(recentGlyphs),
    fonts: new Array<CoreFont | null>(recentGlyphs).fill(null),
    next: 0,
  };
  const state: State = {
    frame,
    run,
    replacements,
    spaced: false,
    recent,
    styled: null,
    style: noStyle,
    box: { left: 0, top: 0, right: 0, bottom: 0 },
    index: 0,
    unmapped: 0,
  };
  let before: Run | null = null;
  for (const next of runs) {
    if (before) separate(state, breakBetween(before, next));
    addRun(state, next);
    before = next;
  }
  return { words: finishWords(run, state.unmapped), unmapped: state.unmapped, characters: state.index };
}

function separate(state: State, between: 'line' | 'space' | 'none'): void {
  if (between === 'none') return;
  if (state.run.space === 'none') state.run.space = 'guessed';
  state.index += 1;
  state.spaced = between === 'space';
  if (between === 'line') state.recent.codes.fill(-1);
}

function addRun(state: State, run: Run): void {
  const { font, glyphs, matrix, from, to } = run;
  const size = run.size * length(matrix[0], matrix[2]);
  const tracking = run.characterSpace === 0 ? 0 : trackingOf(run, unitOf(matrix), size);
  if (isCellOfItsOwn(state, run)) state.run.space = 'typed';
  for (let index = from; index < to; index += 1) {
    const code = glyphs.codes[index] ?? 0;
    const kern = glyphs.kerns[index] ?? 0;
    if (index > from && (kern !== 0 || tracking !== 0)) {
      const adjustment = (kern === 0 || state.spaced ? 0 : (-size * kern) / 1000) - tracking;
      if (adjustment > 0 && adjustment >= spaceFrom(font, size, code)) separate(state, 'space');
    }
    const text = font.textOf(code);
    if (text === null) throw new HandOver('glyph without text');
    const start = glyphs.starts[index] ?? 0;
    if (!isRecent(state.recent, run, code, start)) addText(state, run, text, code, start);
    else if (index === from && state.spaced) state.run.space = 'none';
  }
}

/** A year and a capital in another font: a date and the title set close behind it. */
function isCellOfItsOwn({ run: { words } }: State, { font, glyphs, from }: Run): boolean {
  const last = words.at(-1);
  if (!last || last.font === font.font || !/\d$/.test(last.text)) return false;
  return /^\p{Lu}/u.test(font.textOf(glyphs.codes[from] ?? 0) ?? '');
}

/** Remembers the glyph; true when it stands again where it stood a moment ago. */
function isRecent(recent: Recent, run: Run, code: number, start: number): boolean {
  const { codes, xs, ys, fonts } = recent;
  const { matrix } = run;
  const x = matrix[0] * start + matrix[4];
  const y = matrix[1] * start + matrix[5];
  for (let index = 0; index < recentGlyphs; index += 1) {
    if (codes[index] !== code || fonts[index] !== run.font) continue;
    const near = repeatedWithin * Math.abs(run.size) * length(matrix[0], matrix[1]);
    if (Math.abs((xs[index] ?? 0) - x) < near && Math.abs((ys[index] ?? 0) - y) < near) return true;
  }
  codes[recent.next] = code;
  xs[recent.next] = x;
  ys[recent.next] = y;
  fonts[recent.next] = run.font;
  recent.next = (recent.next + 1) % recentGlyphs;
  return false;
}

function addText(state: State, run: Run, text: string, code: number, start: number): void {
  const width = (run.font.widthOf(code) * run.size) / 1000;
  if (text.length === 1) addCharacter(state, run, text.charCodeAt(0), start, width);
  else for (const character of text) addCharacter(state, run, character.codePointAt(0) ?? 0, start, width);
}

function addCharacter(state: State, run: Run, code: number, start: number, width: number): void {
  const words = state.run;
  state.index += 1;
  if (isSpace(code)) {
    // Of two spaces the first stays, be it typed or guessed.
    if (!state.spaced || code !== 32) words.space = 'typed';
    state.spaced = code === 32;
    return;
  }
  state.spaced = false;
  if (isUnmapped(code)) {
    state.unmapped += 1;
    const replacement = state.replacements.get(run.id);
    addGlyph(state, run, replacement ? takeText(replacement) : unmappedGlyph, start, width);
    return;
  }
  const text = textOfCode(code);
  if (code >= 0x590 && rightToLeft.test(text)) throw new HandOver('right to left');
  addGlyph(state, run, code >= 0xfb00 && code <= 0xfb06 ? text.normalize('NFKC') : text, start, width);
}

function addGlyph(state: State, run: Run, text: string, start: number, width: number): void {
  const { frame, box } = state;
  setBox(box, run, frame, start, width, text);
  if (continueWord(state.run, text, box, state.index)) return;
  const { matrix } = run;
  if (state.styled !== run) {
    state.styled = run;
    state.style = styleOf(run, frame);
  }
  const x = matrix[0] * start + matrix[4];
  const y = matrix[1] * start + matrix[5];
  const { style } = state;
  openWord(state.run, text, box, state.index, style, baselineAt(frame, style.turn, x, y));
}

/** One box is used for all glyphs: a new one each is a third of what a page costs. */
function setBox(box: Box, run: Run, frame: PageFrame, start: number, width: number, text: string): void {
  const { font, matrix, size } = run;
  // A glyph without extent is an invisible character: it has no place in a word.
  const height = width === 0 && stripInvisible(text) === '' ? 0 : size / 1000;
  const bottom = font.descent * height;
  const top = font.ascent * height;
  const upright = matrix[1] === 0 && matrix[2] === 0 && matrix[0] > 0 && matrix[3] > 0;
  if (upright && width >= 0 && height >= 0 && frame.rotation === 0) {
    const base = frame.top - matrix[5];
    box.left = matrix[0] * start + matrix[4] - frame.left;
    box.right = box.left + matrix[0] * width;
    box.top = base - matrix[3] * top;
    box.bottom = base - matrix[3] * bottom;
    return;
  }
  const mapped = mapBox(matrix, { left: start, bottom, right: start + width, top });
  Object.assign(box, showBox(frame, mapped.left, mapped.bottom, mapped.right, mapped.top));
}

function styleOf(run: Run, { rotation }: PageFrame): Style {
  const { id, font, matrix, color, alpha, mode } = run;
  const a = matrix[0];
  const b = matrix[1];
  const turn = b === 0 && a > 0 ? -rotation : Math.round(Math.atan2(b, a) / (Math.PI / 2)) - rotation;
  const size = Math.abs(run.size) * length(matrix[2], matrix[3]);
  return {
    object: id,
    font: font.font,
    size: size > 0 ? size : 1,
    color,
    alpha,
    mode,
    turn: ((turn % 4) + 4) % 4,
  };
}
