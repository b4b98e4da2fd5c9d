// Operators that change the graphics state, and marked content → the context changed.
import type { Replacement } from '../replacements.ts';
import { colorOf, spaceOf, unknownColor } from './color.ts';
import type { Context, Operator } from './context.ts';
import { dictEntry, entry } from './file.ts';
import { HandOver } from './hand-over.ts';
import { isOff } from './layers.ts';
import { matrixOf, multiply } from './matrix.ts';
import { decodeText } from './text-string.ts';
import { isDict, isName, nameOf, numberOf, type Value } from './value.ts';

/** States saved inside each other; more is an attack. */
const maxSaved = 512;

function setFill({ state }: Context, operands: readonly Value[]): void {
  state.fill = isName(operands.at(-1)) ? unknownColor : colorOf(state.fillSpace, operands);
}

function setStroke({ state }: Context, operands: readonly Value[]): void {
  state.stroke = isName(operands.at(-1)) ? unknownColor : colorOf(state.strokeSpace, operands);
}

/** A space opens with black; black of CMYK is its last component. */
const black: Value[] = [0, 0, 0, 1];

function setFillSpace({ state, work, resources }: Context, [name]: readonly Value[]): void {
  state.fillSpace = spaceOf(work.file, nameOf(name), resources);
  state.fill = colorOf(state.fillSpace, black);
}

function setStrokeSpace({ state, work, resources }: Context, [name]: readonly Value[]): void {
  state.strokeSpace = spaceOf(work.file, nameOf(name), resources);
  state.stroke = colorOf(state.strokeSpace, black);
}

function plainColor(space: 1 | 3 | 4, stroke: boolean): Operator {
  return ({ state }, operands) => {
    const color = colorOf(space, operands);
    if (stroke) {
      state.strokeSpace = space;
      state.stroke = color;
    } else {
      state.fillSpace = space;
      state.fill = color;
    }
  };
}

function applyState(context: Context, [name]: readonly Value[]): void {
  const { state, work, resources } = context;
  const states = dictEntry(work.file, resources, 'ExtGState');
  const given = states && dictEntry(work.file, states, nameOf(name));
  if (!given) return;
  if (given.has('Font')) throw new HandOver('font of a graphics state');
  state.fillAlpha = numberOf(entry(work.file, given, 'ca'), state.fillAlpha);
  state.strokeAlpha = numberOf(entry(work.file, given, 'CA'), state.strokeAlpha);
  state.lineWidth = numberOf(entry(work.file, given, 'LW'), state.lineWidth);
  const mask = entry(work.file, given, 'SMask');
  if (mask !== null) state.masked = isDict(mask);
}

/** Marks without replacement text are kept as well: each has an EMC of its own. */
function openMark(context: Context, [tag, given]: readonly Value[]): void {
  const { marks, work, resources } = context;
  const { file } = work;
  const properties = isName(given) ? dictEntry(file, resources, 'Properties') : null;
  const dict = isDict(given) ? given : properties && dictEntry(file, properties, nameOf(given));
  const text = dict ? entry(file, dict, 'ActualText') : null;
  const replacement: Replacement | null =
    typeof text === 'string' ? { text: decodeText(text), objects: new Set(), used: false } : null;
  if (marks.length > maxSaved) throw new HandOver('marks');
  marks.push(replacement);
  pushLayer(context, nameOf(tag) === 'OC' && isOff(file, dict));
}

function pushLayer(context: Context, isHidden: boolean): void {
  context.offMarks.push(isHidden);
  if (isHidden) context.off += 1;
}

function closeMark(context: Context): void {
  context.marks.pop();
  if (context.offMarks.pop() === true) context.off -= 1;
}

export const stateOperators: readonly [string, Operator][] = [
  [
    'q',
    (context) => {
      if (context.saved.length > maxSaved) throw new HandOver('saved states');
      context.saved.push({ ...context.state });
    },
  ],
  [
    'Q',
    (context) => {
      context.state = context.saved.pop() ?? context.state;
    },
  ],
  [
    'cm',
    ({ state }, operands) => {
      const matrix = matrixOf(operands);
      if (matrix) state.matrix = multiply(matrix, state.matrix);
    },
  ],
  ['gs', applyState],
  [
    'w',
    ({ state }, [width]) => {
      state.lineWidth = numberOf(width);
    },
  ],
  ['g', plainColor(1, false)],
  ['G', plainColor(1, true)],
  ['rg', plainColor(3, false)],
  ['RG', plainColor(3, true)],
  ['k', plainColor(4, false)],
  ['K', plainColor(4, true)],
  ['cs', setFillSpace],
  ['CS', setStrokeSpace],
  ['sc', setFill],
  ['scn', setFill],
  ['SC', setStroke],
  ['SCN', setStroke],
  ['BDC', openMark],
  [
    'BMC',
    (context) => {
      context.marks.push(null);
      pushLayer(context, false);
    },
  ],
  ['EMC', closeMark],
];
