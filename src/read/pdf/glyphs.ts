// The character code of a glyph → its text; what to make of codes that no one mapped.

/** A glyph for which the file names no character. */
export const unmappedGlyph = '\uFFFD';

/** What TeX fonts without a Unicode map keep at control codes (T1 and OT1); 2 is PDFium's line-end hyphen. */
const controls: Record<number, string> = {
  2: '-',
  11: 'ff',
  12: 'fi',
  14: 'ffi',
  15: 'ffl',
  27: 'ff',
  28: 'fi',
  29: 'fl',
  30: 'ffi',
  31: 'ffl',
};

export function isUnmapped(code: number): boolean {
  return code === 0 || (code >= 0xfffd && code <= 0xffff);
}

/** Controls count as spaces unless a ligature is known to live there. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code !== 0 && controls[code] === undefined;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** A soft hyphen that is painted is a hyphen: some fonts keep the glyph at that code. */
export function textOfCode(code: number): string {
  if (code < 0x20) return controls[code] ?? '';
  if (code === 0xad) return '-';
  return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
}

/**
 * Guesses unmapped glyphs inside words, which are nearly always fi or fl: fonts name all letters but lose their
 * ligatures. "fl" stands before o, u and y ("workflow", "influence"), "fi" before all others; "ff" is missed.
 * Unmapped glyphs away from letters are dropped.
 */
export function guessLigatures(text: string): string {
  return text
    .replace(/\uFFFD(?=[ouy])/g, 'fl')
    .replace(/\uFFFD(?=[a-z])|(?<=[a-z])\uFFFD/g, 'fi')
    .replaceAll(unmappedGlyph, '');
}
