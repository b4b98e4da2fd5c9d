// UTF-16 units → letter, digit, space or other: what regular expressions decide by Unicode classes, by a table.

const unknown = 0;
const other = 1;
const letter = 2;
const digit = 3;
const space = 4;

/** Kind by UTF-16 unit, filled as units come up: a text uses a few dozen of them. */
const kinds = new Uint8Array(65536);

function classify(sign: string): number {
  if (/\p{L}/u.test(sign)) return letter;
  if (/\p{N}/u.test(sign)) return digit;
  return /\s/.test(sign) ? space : other;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The kind of the sign that begins with a unit; `next` matters for signs beyond the first plane alone. */
function kindOf(unit: number, next: number): number {
  const known = kinds[unit] ?? unknown;
  if (known !== unknown) return known;
  if (isHigh(unit) && isLow(next)) return classify(String.fromCharCode(unit, next));
  const kind = classify(String.fromCharCode(unit));
  // Half of a sign says nothing of the next sign that begins with it.
  if (!isHigh(unit)) kinds[unit] = kind;
  return kind;
}

/** Whether a letter or digit (`\p{L}`, `\p{N}`) begins with these units. */
export function isWordUnit(unit: number, next: number): boolean {
  const kind = kindOf(unit, next);
  return kind === letter || kind === digit;
}

/** Whether a letter (`\p{L}`) begins with these units. */
export function isLetterUnit(unit: number, next: number): boolean {
  return kindOf(unit, next) === letter;
}

/** Units of a sign: two beyond the first plane. */
export function widthOf(unit: number, next: number): number {
  return isHigh(unit) && isLow(next) ? 2 : 1;
}

/** Whether a letter or digit stands at a place. */
export function isWordSign(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** Whether a letter (`\p{L}`) stands at a place. */
export function isLetter(text: string, at: number): boolean {
  return isLetterUnit(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** Whether white space (`\s`) stands at a place. */
export function isSpace(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at), 0) === space;
}

/** UTF-16 units of the sign at a place. */
export function widthAt(text: string, at: number): number {
  return widthOf(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** Whether a letter or digit ends just before a place. */
export function followsWordSign(text: string, at: number): boolean {
  if (at === 0) return false;
  const isPair = at > 1 && isLow(text.charCodeAt(at - 1)) && isHigh(text.charCodeAt(at - 2));
  return isWordSign(text, isPair ? at - 2 : at - 1);
}
