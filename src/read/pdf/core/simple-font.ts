// A font of one-byte codes → the text and width of each code, from its encoding, names of glyphs and Unicode map.
import { bareFontName } from '../fonts.ts';
import { readCffEncoding } from './cff.ts';
import { readUnicodeMap } from './cmap.ts';
import type { Codes } from './codes.ts';
import { findEncoding } from './encodings.ts';
import { type CoreFile, dictEntry, entry, resolve, streamBytes } from './file.ts';
import { textOfGlyph } from './glyph-names.ts';
import { HandOver } from './hand-over.ts';
import { findStandardFont } from './standard-fonts.ts';
import { readType1Encoding } from './type1.ts';
import { type Dict, isDict, isName, isStream, nameOf, numberOf } from './value.ts';

const symbolic = 4;

export function loadSimple(file: CoreFile, dict: Dict, subtype: string): Codes {
  const name = bareFontName(nameOf(entry(file, dict, 'BaseFont')));
  const unicode = entry(file, dict, 'ToUnicode');
  const map = isStream(unicode) ? readUnicodeMap(streamBytes(file, unicode), file.budget) : null;
  const names = readEncoding(file, dict, subtype, name);
  const standard = dict.has('FontDescriptor') ? null : findStandardFont(name);
  const widthOf = widthsOf(file, dict, standard && ((code) => standard.widthOf(names[code] ?? '')));
  const texts: (string | null)[] = [];
  for (let code = 0; code < 256; code += 1) texts.push(map?.get(code) ?? names[code] ?? null);
  let own: (string | null)[] | null = null;
  const ownOf = (code: number): string | null => {
    own ??= readOwnEncoding(file, dict, subtype);
    return own[code] ?? null;
  };
  const space = texts.indexOf(' ');
  return {
    wide: false,
    widthOf,
    textOf: (code) => texts[code] ?? ownOf(code),
    space: space < 0 && !dict.has('Encoding') && ownOf(32) === ' ' ? 32 : space,
    height: standard && { ascent: standard.ascent, descent: standard.descent },
  };
}

/**
 * What the encoding says of each code. Without one, only fonts outside of the file are known: an embedded font
 * has an encoding of its own, in its program.
 */
function readEncoding(file: CoreFile, dict: Dict, subtype: string, name: string): (string | null)[] {
  const encoding = entry(file, dict, 'Encoding');
  const descriptor = dictEntry(file, dict, 'FontDescriptor');
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
  const flags = descriptor ? numberOf(entry(file, descriptor, 'Flags')) : 0;
  const own = embedded || (flags & symbolic) !== 0 || /symbol|dingbat|wingding/i.test(name);
  const base = nameOf(
    isName(encoding) ? encoding : isDict(encoding) ? entry(file, encoding, 'BaseEncoding') : null,
  );
  const otherwise = own ? null : findEncoding('StandardEncoding');
  // Symbolic TrueType fonts are drawn by their own table whatever the encoding says; PDFium reads that.
  const ignored = subtype === 'TrueType' && (flags & symbolic) !== 0 && embedded;
  const codes = [
    ...((ignored ? null : findEncoding(base)) ?? otherwise ?? new Array<string | null>(256).fill(null)),
  ];
  if (isDict(encoding)) applyDifferences(file, encoding, codes);
  return codes;
}

/** What the font's program says of its codes: all there is in many files made with TeX. */
function readOwnEncoding(file: CoreFile, dict: Dict, subtype: string): (string | null)[] {
  const descriptor = subtype === 'TrueType' ? null : dictEntry(file, dict, 'FontDescriptor');
  if (!descriptor) return [];
  const type1 = entry(file, descriptor, 'FontFile');
  if (isStream(type1)) return readType1Encoding(streamBytes(file, type1)) ?? [];
  const compact = entry(file, descriptor, 'FontFile3');
  if (!isStream(compact) || nameOf(entry(file, compact.dict, 'Subtype')) !== 'Type1C') return [];
  return readCffEncoding(streamBytes(file, compact)) ?? [];
}

export function applyDifferences(file: CoreFile, encoding: Dict, codes: (string | null)[]): void {
  const differences = entry(file, encoding, 'Differences');
  if (!Array.isArray(differences)) return;
  let code = 0;
  for (const item of differences) {
    const value = resolve(file, item);
    if (typeof value === 'number') code = value;
    else if (isName(value)) {
      if (code >= 0 && code < 256) codes[code] = textOfGlyph(value.name);
      code += 1;
    }
  }
}

export function widthsOf(
  file: CoreFile,
  dict: Dict,
  standard: ((code: number) => number) | null,
): (code: number) => number {
  const list = entry(file, dict, 'Widths');
  if (!Array.isArray(list)) {
    if (standard) return standard;
    throw new HandOver('font widths');
  }
  const first = numberOf(entry(file, dict, 'FirstChar'));
  const descriptor = dictEntry(file, dict, 'FontDescriptor');
  const missing = descriptor ? numberOf(entry(file, descriptor, 'MissingWidth')) : 0;
  const widths = list.map((width) => numberOf(resolve(file, width)));
  return (code) => widths[code - first] ?? missing;
}
