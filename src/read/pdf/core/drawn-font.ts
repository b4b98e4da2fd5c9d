// A Type3 font, whose glyphs are small drawings → the text and width of each code, from its Unicode map and names.
import { readUnicodeMap } from './cmap.ts';
import type { Codes } from './codes.ts';
import { findEncoding } from './encodings.ts';
import { type CoreFile, entry, resolve, streamBytes } from './file.ts';
import { matrixOf } from './matrix.ts';
import { applyDifferences, widthsOf } from './simple-font.ts';
import { textsOfBitmaps } from './tex-bitmaps.ts';
import { type Dict, isDict, isName, isStream, nameOf, numbersOf } from './value.ts';

/** Widths and box are in a space of the font's own, which its matrix scales to the text. */
export function loadDrawn(file: CoreFile, dict: Dict): Codes {
  const numbers = (key: string): number[] => {
    const list = entry(file, dict, key);
    return Array.isArray(list) ? numbersOf(list.map((item) => resolve(file, item))) : [];
  };
  const [a, , , d] = matrixOf(numbers('FontMatrix')) ?? [0.001, 0, 0, 0.001];
  const unicode = entry(file, dict, 'ToUnicode');
  const map = isStream(unicode) ? readUnicodeMap(streamBytes(file, unicode), file.budget) : null;
  const encoding = entry(file, dict, 'Encoding');
  const base = isDict(encoding) ? entry(file, encoding, 'BaseEncoding') : encoding;
  const names = [...(findEncoding(nameOf(base)) ?? new Array<string | null>(256).fill(null))];
  if (isDict(encoding)) applyDifferences(file, encoding, names);
  const bitmaps = isDict(encoding) && !map ? textsOfBitmaps(codesNamedByNumber(file, encoding)) : null;
  const texts = names.map((name, code) => map?.get(code) ?? bitmaps?.get(code) ?? name);
  const widthOf = widthsOf(file, dict, null);
  const [, bottom = 0, , top = 0] = numbers('FontBBox').map((side) => side * 1000 * Math.abs(d));
  return {
    wide: false,
    widthOf: (code) => widthOf(code) * 1000 * Math.abs(a),
    textOf: (code) => texts[code] ?? null,
    space: texts.indexOf(' '),
    height: top > bottom ? { ascent: top, descent: bottom } : null,
  };
}

/** The codes whose glyphs are named a and the code, if all are. */
function codesNamedByNumber(file: CoreFile, encoding: Dict): number[] {
  const differences = entry(file, encoding, 'Differences');
  const codes: number[] = [];
  let code = 0;
  for (const item of Array.isArray(differences) ? differences : []) {
    const value = resolve(file, item);
    if (typeof value === 'number') code = value;
    else if (isName(value)) {
      if (value.name !== `a${code}` && value.name !== '.notdef') return [];
      if (value.name !== '.notdef') codes.push(code);
      code += 1;
    }
  }
  return codes;
}
