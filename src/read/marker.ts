// The text of one line → the list marker typed at its start, if there is one, and where the words begin.

/** What stands before the words of a line. */
export interface Marker {
  /** A bullet opens an item; an ordinal does if its neighbours count on; an icon is decoration. */
  kind: 'bullet' | 'ordinal' | 'icon';
  /** The glyph, or the style of the ordinal ("1." and "1)" differ): lists nest when it changes. */
  style: string;
  /** Values the ordinal may have: "i" is nine or one. Empty for others. */
  values: number[];
  /** Offset of the first word. */
  end: number;
}

const bulletGlyphs = new Set([
  ...'•◦▪▫■□●○‣⁃∙·◆◇◊❖➢➤►▶▷▸▹◘◉⦿◾◽◼◻⚫⚪✓✔☑✅✗✘✦✧★☆⭐➔➜➡→⇒➥➣➙➛➝➞➟➠»›❯❱⮞⯈',
  ...'🔹🔸🔷🔶👉📌🔘🔲🔳🟢🔵🟣🟠🟡🔴🌟✨',
]);
/** Symbol and Wingdings glyphs that word processors use as bullets, in the private range they land in. */
const symbolBullets = new Set([
  ...'\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF0A8\uF06E\uF06C\uF071\uF0E0\uF02D\uF0BE\uF0FE\uF046\uF09F',
]);
/** The same glyphs where the font was lost: only before a blank. */
const lostBullets = new Set([...'§Ø¤ü']);
const dashes = new Set([...'-–—−‐‑']);
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const arrow = /(?:-{1,2}|=|>)>(?=\s|\p{L})/uy;
const repeated = /[-*+–]{2,3}(?=\s)|\*{2,3}(?=\p{L})/uy;
/** "-3+ years" is an item typed without a blank; no sum is written like that. */
const itemNumber = /\d{1,2}(?:\+|[ -](?:years?|yrs|months?)\b)/y;
const checkbox = /\[[ xX✓]\](?=\s)/uy;
const ordinal = /(\(?)(\d{1,2}|[a-zA-Z]|[ivx]{2,5})([.)])(?=\s|\p{Lu})/uy;
const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\uE000-\uF8FF]|\uFE0F|\u200D/uy;
const word = /[\p{L}\p{N}]/u;

/** The marker at the start of a line that begins after `indent`; null where the words begin at once. */
export function readMarker(text: string, indent: number): Marker | null {
  if (!word.test(text)) return loneMarker(text, indent);
  return (
    readGlyph(text, indent) ?? readDash(text, indent) ?? readTyped(text, indent) ?? readIcon(text, indent)
  );
}

/** A line of nothing but a bullet: the item's words follow on the next line. */
function loneMarker(text: string, indent: number): Marker | null {
  const rest = text.slice(indent).trimEnd();
  const lone = bulletGlyphs.has(rest) || symbolBullets.has(rest) || rest === '-' || rest === '*';
  return lone ? bullet(rest, text.length) : null;
}

function readGlyph(text: string, at: number): Marker | null {
  const glyph = String.fromCodePoint(text.codePointAt(at) ?? 32);
  const next = at + glyph.length;
  const known = bulletGlyphs.has(glyph) || symbolBullets.has(glyph);
  const lost = lostBullets.has(glyph) && isBlank(text[next]);
  if (!known && !lost) return null;
  let end = skipBlanks(text, next);
  while (text[end] === '\uFE0F' || text[end] === glyph) end = skipBlanks(text, end + 1);
  return bullet(glyph, end);
}

/** A dash or star counts before a blank or a letter; "-5" is a number, "– 2021" the end of a date range. */
function readDash(text: string, at: number): Marker | null {
  const sign = text[at] ?? '';
  const next = text[at + 1] ?? '';
  const dash = dashes.has(sign);
  if (dash || sign === '*') {
    const open = isBlank(next) || /\p{L}/u.test(next) || match(itemNumber, text, at + 1) !== null;
    const end = skipBlanks(text, at + 1);
    const year = dash && sign !== '-' && /^\d{4}(?!\d)/.test(text.slice(end, end + 5));
    return open && !year ? bullet(dash ? '-' : sign, end) : null;
  }
  if (!isBlank(next)) return null;
  const end = skipBlanks(text, at + 1);
  if ((sign === '+' || sign === '>' || sign === '~') && !/\d/.test(text[end] ?? '')) return bullet(sign, end);
  if (sign === 'o' && /[\p{Lu}\p{N}]/u.test(text[end] ?? '')) return bullet(sign, end);
  return null;
}

function readTyped(text: string, at: number): Marker | null {
  const sign = match(arrow, text, at) ?? match(repeated, text, at) ?? match(checkbox, text, at);
  const closed = sign?.[0].startsWith('**') && text.includes('**', at + 2); // bold
  if (sign !== null) return closed ? null : bullet(sign[0], skipBlanks(text, at + sign[0].length));
  const number = match(ordinal, text, at);
  if (number === null) return null;
  const [whole, open = '', value = '', close = ''] = number;
  const digits = /\d/.test(value);
  if (!digits && close === '.' && !isBlank(text[at + whole.length])) return null; // "B.Sc", "U.S."
  const letterCase = digits ? '1' : value === value.toLowerCase() ? 'a' : 'A';
  const style = `${open}${letterCase}${close}`;
  return { kind: 'ordinal', style, values: valuesOf(value), end: skipBlanks(text, at + whole.length) };
}

function valuesOf(value: string): number[] {
  if (/\d/.test(value)) return [Number(value)];
  const lower = value.toLowerCase();
  const roman = romans.indexOf(lower) + 1;
  const letter = lower.length === 1 ? lower.charCodeAt(0) - 96 : 0;
  return [letter, roman].filter((number) => number > 0);
}

/** Pictographs before the words, as in "🚀 About us": not words, and no list. */
function readIcon(text: string, at: number): Marker | null {
  let end = at;
  while ((text.codePointAt(end) ?? 0) >= 0x200d) {
    const found = match(pictograph, text, end);
    if (found === null) break;
    end += found[0].length;
  }
  return end === at ? null : { kind: 'icon', style: '', values: [], end: skipBlanks(text, end) };
}

function bullet(style: string, end: number): Marker {
  return { kind: 'bullet', style, values: [], end };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (isBlank(text[end])) end++;
  return end;
}
