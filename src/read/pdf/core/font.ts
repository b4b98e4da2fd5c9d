// A font dictionary → what reading needs of it: the text and the width of each code, and its height.
import { describeFont } from '../fonts.ts';
import type { Codes, CoreFont } from './codes.ts';
import { loadComposite } from './composite-font.ts';
import { loadDrawn } from './drawn-font.ts';
import { type CoreFile, dictEntry, entry } from './file.ts';
import { HandOver } from './hand-over.ts';
import { loadSimple } from './simple-font.ts';
import { type Dict, nameOf, numberOf, numbersOf } from './value.ts';

/** Where the descriptor says nothing, the height of A and the depth of g in common type. */
const common = { ascent: 700, descent: -210 };

export function loadFont(file: CoreFile, dict: Dict): CoreFont {
  const subtype = nameOf(entry(file, dict, 'Subtype'));
  const composite = subtype === 'Type0' ? descendantOf(file, dict) : null;
  const own = composite ?? dict;
  const drawn = subtype === 'Type3';
  const codes = composite
    ? loadComposite(file, dict, composite)
    : drawn
      ? loadDrawn(file, dict)
      : loadSimple(file, dict, subtype);
  const descriptor = drawn ? null : dictEntry(file, own, 'FontDescriptor');
  const name = nameOf(entry(file, own, 'BaseFont'));
  const ask = (key: string): number => (descriptor ? numberOf(entry(file, descriptor, key)) : 0);
  const stem = ask('StemV');
  const weight = stem < 140 ? 5 * stem : 4 * stem + 140;
  const font = describeFont(name, weight, ask('Flags'));
  // Pictures are left out of the text: what the file calls them, if anything, does not matter.
  const textOf =
    font.kind === 'icon' ? (code: number) => codes.textOf(code) ?? pictureOf(code) : codes.textOf;
  return { ...codes, textOf, font, ...heightOf(file, descriptor, codes.height) };
}

/** A character of private use for each picture, so that like pictures stay alike. */
function pictureOf(code: number): string {
  return String.fromCharCode(0xe000 + (code & 0xfff));
}

function descendantOf(file: CoreFile, dict: Dict): Dict {
  const fonts = entry(file, dict, 'DescendantFonts');
  const first = Array.isArray(fonts) ? dictEntry(file, new Map([['0', fonts[0] ?? null]]), '0') : null;
  if (!first) throw new HandOver('font');
  return first;
}

/** As PDFium has it: what the descriptor says, at most as high and as deep as its bounding box. */
function heightOf(
  file: CoreFile,
  descriptor: Dict | null,
  known: Codes['height'],
): { ascent: number; descent: number } {
  if (!descriptor) return known ?? common;
  let ascent = Math.trunc(numberOf(entry(file, descriptor, 'Ascent')));
  let descent = Math.trunc(numberOf(entry(file, descriptor, 'Descent')));
  if (descent > 10) descent = -descent;
  if (ascent === 0 && descent === 0) ({ ascent, descent } = known ?? common);
  const [, bottom = 0, , top = 0] = numbersOf(entry(file, descriptor, 'FontBBox'));
  if (top > bottom) {
    ascent = Math.min(ascent, top);
    descent = Math.max(descent, bottom);
  }
  return ascent > descent ? { ascent, descent } : common;
}
