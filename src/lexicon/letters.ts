// A place in a text → letter, digit, space or other: what regular expressions decide by Unicode classes, by a table.

const unknown = 0;
const other = 1;
const letter = 2;
const digit = 3;
const space = 4;

/** Kind by UTF-16 unit, filled as units come up: a text uses a few dozen of them. */
const kinds = new Uint8Array(65536);

function kindOf(sign: string): number {
  if (/\p{L}/u.test(sign)) return letter;
  if (/\p{N}/u.test(sign)) return digit;
  return /\s/.test(sign) ? space : other;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known !== undefined && known !== unknown) return known;
  const isPair = unit >= 0xd800 && unit < 0xdc00;
  const kind = kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if (!isPair) kinds[unit] = kind;
  return kind;
}

/** Whether a letter or digit (`\p{L}`, `\p{N}`) stands at a place. */
export function isWordSign(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === letter || kind === digit;
}

/** Whether a letter (`\p{L}`) stands at a place. */
export function isLetter(text: string, at: number): boolean {
  return kindAt(text, at) === letter;
}

/** Whether white space (`\s`) stands at a place. */
export function isSpace(text: string, at: number): boolean {
  return kindAt(text, at) === space;
}

/** UTF-16 units of the sign at a place: two for signs beyond the first plane. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit >= 0xdc00) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

/** Whether a letter or digit ends just before a place. */
export function followsWordSign(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = text.charCodeAt(at - 1);
  const isPair = unit >= 0xdc00 && unit < 0xe000 && at > 1 && widthAt(text, at - 2) === 2;
  return isWordSign(text, isPair ? at - 2 : at - 1);
}

/** The end of the letters and digits that stand from a place on. */
export function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordSign(text, end)) end += widthAt(text, end);
  return end;
}
