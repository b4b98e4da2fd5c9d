// Characters of symbol fonts → what they look like in Unicode; a letter in Wingdings is no letter.

const symbolFont = /wingdings|webdings|zapf ?dingbats|marlett|^symbol$/i;
const lettersOnly = /wingdings|webdings|zapf ?dingbats|marlett/i;

/** The low byte of a glyph → its look. What is missing is a picture and becomes a blank. */
const looks = new Map<number, string>([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '✗'],
  [0xfe, '☑'],
]);

/** The text of a run as it looks in its font. */
export function readSymbols(text: string, font: string | undefined): string {
  if (font === undefined || !symbolFont.test(font)) return text;
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const pictured = (code >= 0xf000 && code <= 0xf0ff) || (lettersOnly.test(font) && code > 0x20);
    return pictured ? (looks.get(code & 0xff) ?? ' ') : character;
  }).join('');
}

/** A `w:sym` element: a character given by its code and font. */
export function symbolText(code: string | undefined, font: string | undefined): string {
  const number = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(number) || number > 0xffff) return '';
  return readSymbols(String.fromCharCode(number), font ?? 'Symbol');
}
