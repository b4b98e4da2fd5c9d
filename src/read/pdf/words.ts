// One open text page of PDFium → its words with box, style and paint. Boxes are asked for each character, the
// dearer questions (font, colour, matrix) once a text object at the start of a word.
import type { Engine } from './engine.ts';
import { type PageFrame, showBox } from './frame.ts';
import { isSpace, isUnmapped, textOfCode, unmappedGlyph } from './glyphs.ts';
import type { Word } from './page.ts';
import { type Replacement, takeText } from './replacements.ts';
import { type Style, styleReader } from './styles.ts';
import { baselineAt, continueWord, finishWords, openRun, openWord, type WordRun } from './word-run.ts';

interface Reading {
  words: Word[];
  unmapped: number;
}

interface State {
  engine: Engine;
  textPage: number;
  page: PageFrame;
  styles: (index: number) => Style;
  run: WordRun;
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
  const run = openRun(page);
  const state: State = { engine, textPage, page, styles: styleReader(engine, textPage, page.rotation), run };
  let unmapped = 0;
  for (let index = 0; index < count; index += 1) {
    const code = call.FPDFText_GetUnicode(textPage, index);
    if (isSpace(code)) {
      if (call.FPDFText_IsGenerated(textPage, index) !== 1) run.space = 'typed';
      else if (run.space === 'none') run.space = 'guessed';
    } else if (isUnmapped(code)) {
      unmapped += 1;
      const replacement =
        replacements.size > 0 ? replacements.get(call.FPDFText_GetTextObject(textPage, index)) : undefined;
      addGlyph(state, index, replacement ? takeText(replacement) : unmappedGlyph);
    } else addGlyph(state, index, textOfCode(code));
  }
  return { words: finishWords(run, unmapped), unmapped };
}

function addGlyph(state: State, index: number, text: string): void {
  const { engine, textPage, page, run } = state;
  engine.call.FPDFText_GetLooseCharBox(textPage, index, engine.scratch);
  const { floats } = engine.memory();
  const at = engine.scratch >> 2;
  const shown = showBox(page, floats[at] ?? 0, floats[at + 3] ?? 0, floats[at + 2] ?? 0, floats[at + 1] ?? 0);
  if (continueWord(run, text, shown, index)) return;
  const style = state.styles(index);
  openWord(run, text, shown, index, style, baselineOf(state, index, style.turn));
}

function baselineOf({ engine, textPage, page }: State, index: number, turn: number): number | null {
  const { call, scratch } = engine;
  if (call.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8) === 0) return null;
  const { doubles } = engine.memory();
  return baselineAt(page, turn, doubles[scratch >> 3] ?? 0, doubles[(scratch >> 3) + 1] ?? 0);
}
