// A character of an open text page → font, size, paint and direction of the text object it belongs to.
import { type Engine, readString } from './engine.ts';
import { describeFont } from './fonts.ts';
import type { Font, Word } from './page.ts';

export type Style = Pick<Word, 'object' | 'font' | 'size' | 'color' | 'alpha' | 'mode' | 'turn'>;

const strokeOnly = new Set([1, 5]);
const unknownFont: Font = { name: '', weight: 400, kind: 'text' };

/** Remembers the last object and all fonts: the questions behind a style are the dear ones. */
export function styleReader(engine: Engine, textPage: number, rotation: number): (index: number) => Style {
  const { call, scratch } = engine;
  const fonts = new Map<number, Font>();
  let last: Style | null = null;
  return (index) => {
    const object = call.FPDFText_GetTextObject(textPage, index);
    if (last && last.object === object && object !== 0) return last;
    call.FPDFText_GetMatrix(textPage, index, scratch);
    const { floats } = engine.memory();
    const at = scratch >> 2;
    const a = floats[at] ?? 1;
    const b = floats[at + 1] ?? 0;
    const size =
      call.FPDFText_GetFontSize(textPage, index) * Math.hypot(floats[at + 2] ?? 0, floats[at + 3] ?? 1);
    const turn = b === 0 && a > 0 ? -rotation : Math.round(Math.atan2(b, a) / (Math.PI / 2)) - rotation;
    const mode = object === 0 ? 0 : call.FPDFTextObj_GetTextRenderMode(object);
    last = {
      object,
      font: fontOf(engine, fonts, object),
      size: size > 0 ? size : 1,
      mode,
      turn: ((turn % 4) + 4) % 4,
      ...readPaint(engine, textPage, index, mode),
    };
    return last;
  };
}

function readPaint(
  engine: Engine,
  textPage: number,
  index: number,
  mode: number,
): Pick<Style, 'color' | 'alpha'> {
  const { call, scratch } = engine;
  const ask = strokeOnly.has(mode) ? call.FPDFText_GetStrokeColor : call.FPDFText_GetFillColor;
  if (ask(textPage, index, scratch, scratch + 4, scratch + 8, scratch + 12) === 0)
    return { color: 0, alpha: 255 };
  const { ints } = engine.memory();
  const at = scratch >> 2;
  const color = ((ints[at] ?? 0) << 16) | ((ints[at + 1] ?? 0) << 8) | (ints[at + 2] ?? 0);
  return { color, alpha: ints[at + 3] ?? 255 };
}

function fontOf(engine: Engine, fonts: Map<number, Font>, object: number): Font {
  const { call } = engine;
  const font = object === 0 ? 0 : call.FPDFTextObj_GetFont(object);
  if (font === 0) return unknownFont;
  let known = fonts.get(font);
  if (!known) {
    const name = readString(engine, (buffer, size) => call.FPDFFont_GetBaseFontName(font, buffer, size));
    known = describeFont(name, call.FPDFFont_GetWeight(font), call.FPDFFont_GetFlags(font));
    fonts.set(font, known);
  }
  return known;
}
