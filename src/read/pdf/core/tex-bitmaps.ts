// The codes of a font that TeX put into the file as bitmaps, which names its glyphs a65, a66 … → their texts.

/** Text of the T1 encoding (Cork) from code 16 on; NUL where it has none that counts. */
const corkLow = '“”„«»–—\0\0ı\0\ufb00\ufb01\ufb02\ufb03\ufb04';
const corkHigh =
  'ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß';
/** The older OT1: ligatures, dashes and quotes at other places. */
const old: Record<number, string> = {
  11: '\ufb00',
  12: '\ufb01',
  13: '\ufb02',
  14: '\ufb03',
  15: '\ufb04',
  16: 'ı',
  25: 'ß',
  26: 'æ',
  27: 'œ',
  28: 'ø',
  34: '”',
  60: '¡',
  62: '¿',
  92: '“',
  123: '–',
  124: '—',
};
/** Signs that come with T1 in a font of their own, and those of mathematics; both without letters. */
const signs: Record<number, string> = {
  0: '−',
  1: '·',
  3: '∗',
  14: '◦',
  15: '•',
  42: '∗',
  61: '‐',
  106: '|',
  132: '†',
  133: '‡',
  135: '‰',
  136: '•',
  151: '™',
  162: '¢',
  163: '£',
  165: '¥',
  167: '§',
  169: '©',
  174: '®',
  176: '°',
  177: '±',
  181: 'µ',
  182: '¶',
  183: '·',
  191: '€',
  214: '×',
  246: '÷',
};

/**
 * Nothing in the file tells the encoding, so the codes do: a font with letters has T1 unless it uses the ligatures
 * of OT1, one without letters holds signs. Fails on fonts of a few figures or capitals, which are the same in both.
 */
export function textsOfBitmaps(codes: readonly number[]): Map<number, string> {
  const letters = codes.some((code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90));
  const figures = codes.some((code) => code >= 48 && code <= 57);
  const older = letters && codes.some((code) => code >= 11 && code <= 15);
  const texts = new Map<number, string>();
  for (const code of codes) {
    const text = letters || figures ? letterOf(code, older) : signs[code];
    if (text !== undefined && text !== '\0') texts.set(code, text);
  }
  return texts;
}

function letterOf(code: number, older: boolean): string | undefined {
  const elsewhere = older ? old[code] : undefined;
  if (elsewhere !== undefined) return elsewhere;
  if (code === 39) return '’';
  if (code === 96) return '‘';
  if (code > 32 && code < 127) return String.fromCharCode(code);
  if (older) return undefined;
  if (code === 127) return '-';
  return code >= 128 ? [...corkHigh][code - 128] : [...corkLow][code - 16];
}
