// Operators that set and show text → runs of glyphs, each with its places, paint and clip.
import { overBytes, spend } from './budget.ts';
import type { CoreFont } from './codes.ts';
import { unknownColor } from './color.ts';
import type { Context, Operator } from './context.ts';
import { dictEntry } from './file.ts';
import { loadFont } from './font.ts';
import { addGlyph, type Glyphs, type Graphics } from './graphics.ts';
import { HandOver } from './hand-over.ts';
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts';
import { nameOf, numberOf, type Value } from './value.ts';

/** Modes that only draw outlines. */
const outlines = new Set([1, 5]);
/** Modes from here on clip to the letters. */
const clipping = 4;
/** A full page that shows each glyph by itself has some 6,000 runs; they take memory. */
const maxRuns = 250_000;
/** Runs narrower than this in points show nothing. */
const leastWidth = 0.01;

function setFont({ state, work, resources }: Context, [name, size]: readonly Value[]): void {
  const fonts = dictEntry(work.file, resources, 'Font');
  const dict = fonts && dictEntry(work.file, fonts, nameOf(name));
  if (!dict) throw new HandOver('font');
  let font = work.fonts.get(dict);
  if (!font) {
    font = loadFont(work.file, dict);
    work.fonts.set(dict, font);
  }
  state.font = font;
  state.size = numberOf(size);
}

function moveLine(context: Context, x: number, y: number): void {
  const from = context.lineMatrix;
  const shownX = from[4] + from[0] * x + from[2] * y;
  const shownY = from[5] + from[1] * x + from[3] * y;
  context.lineMatrix = [from[0], from[1], from[2], from[3], shownX, shownY];
  context.textMatrix = context.lineMatrix;
}

function nextLine(context: Context): void {
  moveLine(context, 0, -context.state.leading);
}

/** Strings and adjustments; what comes before the first string and after the last moves only the place. */
function show(context: Context, items: readonly Value[]): void {
  const { state, work } = context;
  const { font, size } = state;
  if (!font) throw new HandOver('font');
  const { glyphs } = work.painted;
  const from = glyphs.count;
  let x = 0;
  let kern = 0;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (typeof item === 'number') {
      if (glyphs.count === from) advance(context, (-item * size) / 1000);
      else {
        kern += item;
        x -= (item * size) / 1000;
      }
    } else if (typeof item === 'string' && item !== '') {
      x = addGlyphs(glyphs, item, font, state, x, kern);
      kern = 0;
    }
  }
  if (glyphs.count === from) return;
  spend(work.file.budget, 'glyphs', glyphs.count - from);
  addRun(context, font, from);
  advance(context, x);
}

/** Answers where the next glyph starts. */
function addGlyphs(
  glyphs: Glyphs,
  bytes: string,
  font: CoreFont,
  state: Graphics,
  from: number,
  kern: number,
): number {
  const { size, characterSpace, wordSpace } = state;
  const step = font.wide ? 2 : 1;
  let x = from;
  let before = kern;
  for (let index = 0; index + step <= bytes.length; index += step) {
    let code = bytes.charCodeAt(index);
    if (font.wide) code = code * 256 + bytes.charCodeAt(index + 1);
    addGlyph(glyphs, code, x, before);
    before = 0;
    x += (font.widthOf(code) * size) / 1000 + characterSpace;
    if (code === 32 && !font.wide) x += wordSpace;
  }
  return x;
}

function advance(context: Context, distance: number): void {
  const from = context.textMatrix;
  const x = distance * context.state.scale;
  context.textMatrix = [from[0], from[1], from[2], from[3], from[4] + from[0] * x, from[5] + from[1] * x];
}

function addRun(context: Context, font: CoreFont, from: number): void {
  const { state, work } = context;
  const { painted } = work;
  const { glyphs } = painted;
  const to = glyphs.count;
  const { mode, size } = state;
  if (mode >= clipping) throw new HandOver('text as a clip');
  if (painted.runs.length >= maxRuns) throw new HandOver(overBytes);
  painted.order += 1;
  const matrix = shownMatrix(context);
  const last = glyphs.codes[to - 1] ?? 0;
  const end = (glyphs.starts[to - 1] ?? 0) + (font.widthOf(last) * size) / 1000;
  if (Math.abs(end * matrix[0]) + Math.abs(end * matrix[1]) < leastWidth && isBlank(glyphs, font, from))
    return;
  const outlined = outlines.has(mode);
  const color = outlined ? state.stroke : state.fill;
  if (color === unknownColor) throw new HandOver('colour of text');
  const alpha = Math.round(255 * state.groupAlpha * (outlined ? state.strokeAlpha : state.fillAlpha));
  const id = painted.runs.length + 1;
  const { characterSpace } = state;
  painted.runs.push({ id, font, size, matrix, glyphs, from, to, characterSpace, color, alpha, mode });
  painted.textOrders.push(painted.order);
  painted.clips.push(state.clip);
  if (context.marks.length > 0) replace(context, id);
  if (context.off > 0) painted.unseen.add(id);
}

/** Of replacement texts inside each other the outer one counts. */
function replace({ marks, work }: Context, id: number): void {
  const replacement = marks.find((mark) => mark !== null);
  if (!replacement) return;
  replacement.objects.add(id);
  work.painted.replacements.set(id, replacement);
}

/** From the units of the font's size to the page. */
function shownMatrix({ state, textMatrix }: Context): Matrix {
  const { scale, rise, matrix } = state;
  const e = textMatrix[4] + textMatrix[2] * rise;
  const f = textMatrix[5] + textMatrix[3] * rise;
  return multiply([textMatrix[0] * scale, textMatrix[1] * scale, textMatrix[2], textMatrix[3], e, f], matrix);
}

/** Invisible characters take no room and must be seen all the same; of spaces without room nothing is left. */
function isBlank({ codes, count }: Glyphs, font: CoreFont, from: number): boolean {
  return codes.subarray(from, count).every((code) => /^\s*$/.test(font.textOf(code) ?? '?'));
}

function setNumber(key: 'characterSpace' | 'wordSpace' | 'leading' | 'rise' | 'mode'): Operator {
  return ({ state }, [value]) => {
    state[key] = numberOf(value);
  };
}

export const textOperators: readonly [string, Operator][] = [
  [
    'BT',
    (context) => {
      context.textMatrix = identity;
      context.lineMatrix = identity;
    },
  ],
  ['Tf', setFont],
  ['Tc', setNumber('characterSpace')],
  ['Tw', setNumber('wordSpace')],
  ['TL', setNumber('leading')],
  ['Ts', setNumber('rise')],
  ['Tr', setNumber('mode')],
  [
    'Tz',
    ({ state }, [percent]) => {
      state.scale = numberOf(percent, 100) / 100;
    },
  ],
  ['Td', (context, operands) => moveLine(context, numberOf(operands[0]), numberOf(operands[1]))],
  [
    'TD',
    (context, [x, y]) => {
      context.state.leading = -numberOf(y);
      moveLine(context, numberOf(x), numberOf(y));
    },
  ],
  [
    'Tm',
    (context, operands) => {
      const matrix: Matrix | null = matrixOf(operands);
      if (matrix === null) return;
      context.lineMatrix = matrix;
      context.textMatrix = matrix;
    },
  ],
  ['T*', nextLine],
  ['Tj', show],
  ['TJ', (context, [items]) => Array.isArray(items) && show(context, items)],
  [
    "'",
    (context, operands) => {
      nextLine(context);
      show(context, operands);
    },
  ],
  [
    '"',
    (context, [word, character, text]) => {
      context.state.wordSpace = numberOf(word);
      context.state.characterSpace = numberOf(character);
      nextLine(context);
      show(context, [text ?? null]);
    },
  ],
];
