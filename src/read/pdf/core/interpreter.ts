// A page of an open PDF → what its content streams paint: runs of glyphs and shapes, in painting order.

import type { CoreFont } from './codes.ts';
import { type Context, type Operator, openContext, type PageWork } from './context.ts';
import { type CoreFile, dictEntry, entry, resolve, streamBytes } from './file.ts';
import { type Glyphs, openGlyphs, type Painted } from './graphics.ts';
import { HandOver } from './hand-over.ts';
import { skipInlineImage } from './inline-image.ts';
import { isOff } from './layers.ts';
import { openLexer, readToken } from './lexer.ts';
import { identity, intersect, mapBox, matrixOf, multiply } from './matrix.ts';
import type { CorePage } from './pages.ts';
import { paintArea, pathOperators } from './path-operators.ts';
import { stateOperators } from './state-operators.ts';
import { textOperators } from './text-operators.ts';
import { type Dict, isStream, nameOf, numbersOf, type Stream, type Value } from './value.ts';

/** Forms inside forms deeper than this are an attack. */
const maxForms = 12;
/** Operators take six numbers, colours a few more; what stands before is left over from something broken. */
const maxOperands = 64;

const operators = new Map<string, Operator>([
  ...stateOperators,
  ...pathOperators,
  ...textOperators,
  ['Do', paintObject],
  ['BI', paintInlineImage],
]);

/** `glyphs` is room that is used from page to page: its glyphs are those of the last page only. */
export function interpretPage(
  file: CoreFile,
  page: CorePage,
  fonts: Map<Dict, CoreFont>,
  glyphs: Glyphs = openGlyphs(),
): Painted {
  glyphs.count = 0;
  const painted: Painted = {
    runs: [],
    glyphs,
    shapes: [],
    textOrders: [],
    clips: [null],
    replacements: new Map(),
    unseen: new Set(),
    order: 0,
  };
  const work: PageWork = { file, frame: page.frame, fonts, forms: new Map(), painted };
  interpret(openContext(work, openLexer(contentOf(file, page)), page.resources));
  return painted;
}

function contentOf(file: CoreFile, page: CorePage): Uint8Array {
  const contents = entry(file, page.dict, 'Contents');
  const streams = Array.isArray(contents) ? contents.map((item) => resolve(file, item)) : [contents];
  const parts: Uint8Array[] = [];
  for (const stream of streams) {
    if (stream === null) continue;
    if (!isStream(stream)) throw new HandOver('contents');
    parts.push(streamBytes(file, stream));
    parts.push(Uint8Array.of(10));
  }
  return parts.length === 2 && parts[0] ? parts[0] : Buffer.concat(parts);
}

/** Operators that paint nothing and change nothing that is looked at here are passed over. */
function interpret(context: Context): void {
  const { lexer } = context;
  const { budget } = context.work.file;
  const operands: Value[] = [];
  for (;;) {
    const value = readToken(lexer);
    if (value !== undefined) {
      operands.push(value);
      if (operands.length > maxOperands) throw new HandOver('operands');
      continue;
    }
    if (lexer.keyword === '') return;
    budget.operators -= 1;
    if (budget.operators < 0) throw new HandOver('budget of operators');
    const operator = operators.get(lexer.keyword);
    if (operator) operator(context, operands);
    // Setting the length to 0 would give the memory away that the next operator needs.
    while (operands.length > 0) operands.pop();
  }
}

function paintObject(context: Context, operands: readonly Value[]): void {
  const { file } = context.work;
  const objects = dictEntry(file, context.resources, 'XObject');
  const object = objects && entry(file, objects, nameOf(operands[0]));
  if (!isStream(object)) return;
  const subtype = nameOf(entry(file, object.dict, 'Subtype'));
  if (subtype === 'Image') paintImage(context);
  else if (subtype === 'Form') paintForm(context, object);
}

/** Pictures fill the unit square of the matrix. */
function paintImage(context: Context): void {
  const square = { left: 0, bottom: 0, right: 1, top: 1 };
  paintArea(context, mapBox(context.state.matrix, square), { color: null, opaque: true, exact: true });
}

function paintForm(context: Context, form: Stream): void {
  const { work, state } = context;
  if (context.depth >= maxForms) throw new HandOver('forms in forms');
  work.painted.order += 1;
  let bytes = work.forms.get(form);
  if (!bytes) {
    bytes = streamBytes(work.file, form);
    work.forms.set(form, bytes);
  }
  const ask = (key: string): number[] => {
    const value = entry(work.file, form.dict, key);
    return Array.isArray(value) ? numbersOf(value.map((item) => resolve(work.file, item))) : [];
  };
  const matrix = multiply(matrixOf(ask('Matrix')) ?? identity, state.matrix);
  const [left, bottom, right, top] = ask('BBox');
  let { clip } = state;
  if (left !== undefined && bottom !== undefined && right !== undefined && top !== undefined)
    clip = intersect(clip, mapBox(matrix, { left, bottom, right, top }));
  const resources = dictEntry(work.file, form.dict, 'Resources') ?? context.resources;
  const inner = { ...state, matrix, clip };
  const group = dictEntry(work.file, form.dict, 'Group');
  if (group && nameOf(entry(work.file, group, 'S')) === 'Transparency') {
    inner.groupAlpha *= inner.fillAlpha;
    [inner.fillAlpha, inner.strokeAlpha] = [1, 1];
  }
  const off = context.off + (isOff(work.file, entry(work.file, form.dict, 'OC')) ? 1 : 0);
  interpret(openContext(work, openLexer(bytes), resources, inner, context.depth + 1, off));
}

function paintInlineImage(context: Context): void {
  skipInlineImage(context.lexer);
  paintImage(context);
}
