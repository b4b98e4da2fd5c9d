// A font of two-byte codes (Type0 with Identity-H) → the text and width of each code.

import { spend } from './budget.ts';
import { readUnicodeMap } from './cmap.ts';
import type { Codes } from './codes.ts';
import { type CoreFile, entry, resolve, streamBytes } from './file.ts';
import { HandOver } from './hand-over.ts';
import { type Dict, isStream, nameOf, numberOf } from './value.ts';

/** Other encodings need the tables of Adobe's collections, which PDFium has. */
export function loadComposite(file: CoreFile, dict: Dict, descendant: Dict): Codes {
  if (nameOf(entry(file, dict, 'Encoding')) !== 'Identity-H') throw new HandOver('font encoding');
  const unicode = entry(file, dict, 'ToUnicode');
  if (!isStream(unicode)) throw new HandOver('font without unicode map');
  const map = readUnicodeMap(streamBytes(file, unicode), file.budget);
  const widths = readWidths(file, descendant);
  const usual = numberOf(entry(file, descendant, 'DW'), 1000);
  let space = -1;
  for (const [code, text] of map) if (text === ' ' && (space < 0 || code < space)) space = code;
  return {
    wide: true,
    widthOf: widthReader(widths, usual),
    textOf: (code) => map.get(code) ?? null,
    space: Math.max(0, space),
    height: null,
  };
}

/** A list is quicker to ask than a map, which is done for each glyph. */
function widthReader(widths: Map<number, number>, usual: number): (code: number) => number {
  let last = 0;
  for (const code of widths.keys()) last = Math.max(last, code);
  if (!(last < 65_536)) return (code) => widths.get(code) ?? usual;
  const list = new Float64Array(last + 1).fill(usual);
  for (const [code, width] of widths) list[code] = width;
  return (code) => list[code] ?? usual;
}

/** `first [w w …]` for single codes, `first last w` for ranges. */
function readWidths(file: CoreFile, descendant: Dict): Map<number, number> {
  const widths = new Map<number, number>();
  const list = entry(file, descendant, 'W');
  if (!Array.isArray(list)) return widths;
  for (let index = 0; index + 1 < list.length; ) {
    const first = numberOf(resolve(file, list[index]));
    const second = resolve(file, list[index + 1]);
    if (Array.isArray(second)) {
      for (const [step, width] of second.entries()) widths.set(first + step, numberOf(resolve(file, width)));
      index += 2;
      continue;
    }
    const last = Math.min(numberOf(second), 65_535);
    const width = numberOf(resolve(file, list[index + 2]));
    spend(file.budget, 'operators', Math.max(0, last - first));
    for (let code = first; code <= last; code += 1) widths.set(code, width);
    index += 3;
  }
  return widths;
}
