// The runs of a page in painting order → the same in the order and with the spaces PDFium finds in them.
import type { PageFrame } from '../frame.ts';
import type { CoreFont } from './codes.ts';
import type { Run } from './graphics.ts';
import { HandOver } from './hand-over.ts';
import type { Matrix } from './matrix.ts';
import { isRepeated } from './repeats.ts';

/** More runs on one line than this are no text. */
const maxLine = 1000;
/** Vertical boxes lower than this say nothing about lines. */
const leastHeight = 4.5;

/** Runs on one height are put from left to right; runs painted twice in one place (simulated bold) count once. */
export function orderRuns(runs: readonly Run[], { rotation }: PageFrame): Run[] {
  const ordered: Run[] = [];
  let line: Run[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run || (line.length > 0 && isRepeated(runs, index))) continue;
    const last = line.at(-1);
    if (last) {
      const step = Math.max(spanOf(last, last.to - 1), spanOf(run, run.from)) / 2;
      if (Math.abs(downOf(run, rotation) - downOf(last, rotation)) > step) {
        for (const done of line) ordered.push(done);
        line = [];
      }
    }
    const across = acrossOf(run, rotation);
    let at = line.length;
    for (let before = line[at - 1]; before && across < acrossOf(before, rotation); before = line[at - 1])
      at -= 1;
    if (at === line.length) line.push(run);
    else line.splice(at, 0, run);
    if (line.length > maxLine) throw new HandOver('runs on a line');
  }
  for (const run of line) ordered.push(run);
  return ordered;
}

/** Where a run starts along the width of the page as shown, from any zero. */
function acrossOf({ matrix }: Run, rotation: number): number {
  if (rotation % 2 === 1) return rotation === 1 ? matrix[5] : -matrix[5];
  return rotation === 0 ? matrix[4] : -matrix[4];
}

/** The same from the top downwards. */
function downOf({ matrix }: Run, rotation: number): number {
  if (rotation % 2 === 1) return rotation === 1 ? matrix[4] : -matrix[4];
  return rotation === 0 ? -matrix[5] : matrix[5];
}

/** Width on the page of the glyph at a place of the page's list. */
function spanOf({ font, size, matrix, glyphs }: Run, at: number): number {
  return (Math.abs(font.widthOf(glyphs.codes[at] ?? 0) * size) / 1000) * unitOf(matrix);
}

/** How long a unit is after the mapping, in the mean of both directions as PDFium takes it. */
export function unitOf(matrix: Matrix): number {
  return (length(matrix[0], matrix[1]) + length(matrix[2], matrix[3])) / 2;
}

/** Upright text is the rule, and roots are dear. */
export function length(x: number, y: number): number {
  if (y === 0) return Math.abs(x);
  return x === 0 ? Math.abs(y) : Math.sqrt(x * x + y * y);
}

/** What stands between two runs: a line end, a space, or nothing. */
export function breakBetween(before: Run, run: Run): 'line' | 'space' | 'none' {
  if (endsLine(before, run)) return 'line';
  const { codes, starts } = run.glyphs;
  const lastCode = codes[before.to - 1] ?? 0;
  const firstCode = codes[run.from] ?? 0;
  const lastWidth = before.font.widthOf(lastCode);
  const firstWidth = run.font.widthOf(firstCode);
  const lastSpan = Math.abs((lastWidth * before.size) / 1000);
  const firstSpan = Math.abs((firstWidth * run.size) / 1000);
  const { matrix } = before;
  const area = matrix[0] * matrix[3] - matrix[1] * matrix[2] || 1;
  const aside = run.matrix[4] - matrix[4];
  const up = run.matrix[5] - matrix[5];
  // Where the run starts in the units of the run before.
  const x = (matrix[3] * aside - matrix[2] * up) / area;
  const y = (matrix[0] * up - matrix[1] * aside) / area;
  const unit = unitOf(matrix) / Math.abs(area);
  const step = (Math.max(lastSpan, firstSpan) / 4) * (lastSpan < firstSpan ? unit : 1);
  const apart = y > 2 * step || y < -3 * step;
  if (apart && (Math.abs(y) >= 1 || Math.abs(y) > Math.abs(x)) && !isLevel(before, run)) return 'line';
  if (run.font.textOf(firstCode) === ' ' || before.font.textOf(lastCode) === ' ') return 'none';
  let threshold = narrowed(Math.max(lastWidth, firstWidth), 400, 700, 800) / 1000;
  threshold *=
    lastWidth >= firstWidth ? Math.abs(before.size) : Math.abs(run.size) * unitOf(run.matrix) * unit;
  return leavesSpace(x, starts[before.to - 1] ?? 0, firstSpan, lastSpan, threshold) ? 'space' : 'none';
}

/** Boxes that do not overlap in height are lines apart. */
function endsLine(before: Run, run: Run): boolean {
  const [topA, bottomA, topB, bottomB] = [topOf(before), bottomOf(before), topOf(run), bottomOf(run)];
  if (topA - bottomA <= leastHeight || topB - bottomB <= leastHeight) return false;
  return Math.max(bottomA, bottomB) >= Math.min(topA, topB);
}

/** How high a run reaches in user space. */
function topOf({ font, size, matrix }: Run): number {
  const unit = (matrix[3] * size) / 1000;
  return matrix[5] + Math.max(unit * font.descent, unit * font.ascent) + Math.max(0, matrix[1] * size);
}

/** How deep. */
function bottomOf({ font, size, matrix }: Run): number {
  const unit = (matrix[3] * size) / 1000;
  return matrix[5] + Math.min(unit * font.descent, unit * font.ascent) + Math.min(0, matrix[1] * size);
}

/** Raised and lowered figures stay on the line of what they belong to. */
function isLevel(before: Run, run: Run): boolean {
  const { starts } = run.glyphs;
  if (before.to - before.from < 2 || (starts[before.to - 1] ?? 0) <= 0) return false;
  const [y, last] = [run.matrix[5], before.matrix[5]];
  return (y >= bottomOf(before) && y <= topOf(before)) || (last >= bottomOf(run) && last <= topOf(run));
}

function leavesSpace(
  x: number,
  last: number,
  firstSpan: number,
  lastSpan: number,
  threshold: number,
): boolean {
  if (Math.abs(last + lastSpan - x) <= threshold) return false;
  const step = x - last;
  if (Math.abs(step) > threshold + lastSpan) return true;
  return step > firstSpan + lastSpan;
}

/** The wider a glyph, the smaller the part of its width that counts as a space. */
function narrowed(width: number, first: number, second: number, third: number): number {
  if (width < first) return width / 2;
  if (width < second) return width / 4;
  return width / (width < third ? 5 : 6);
}

/** From which adjustment on (in points of the page) a space is seen before a glyph. */
export function spaceFrom(font: CoreFont, size: number, code: number): number {
  const space = font.space < 0 ? 0 : font.widthOf(font.space);
  const width = space > 333 || space === 0 ? narrowed(font.widthOf(code), 300, 500, 700) : space / 2;
  return (size * width) / 1000;
}

/** What letter-spacing adds to each adjustment of a run before it is compared: see `spaceFrom`. */
export function trackingOf({ characterSpace, glyphs, from, to }: Run, unit: number, size: number): number {
  if (characterSpace === 0) return 0;
  const spacing = characterSpace * unit;
  let least = 0;
  if (to - from >= 2) {
    least = spacing;
    let adjusted = false;
    for (let index = from + 1; index < to; index += 1) {
      const kern = glyphs.kerns[index] ?? 0;
      if (kern === 0) continue;
      adjusted = true;
      least = Math.min(least, spacing - (size * kern) / 1000);
    }
    if (least < 0 || (to - from === 2 && adjusted)) least = 0;
  }
  return Math.abs(characterSpace) > 0.001 ? least - spacing : least;
}
