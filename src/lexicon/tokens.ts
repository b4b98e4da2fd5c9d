// Text → tokens with offsets, folded so that different spellings of one word meet.

/** A word with its offsets; `folded` is what is compared, `joins` whether it can follow the word before it. */
export interface Token {
  start: number;
  end: number;
  folded: string;
  /** The folded singular where the word may be a plural, else null. Rough: it is tried beside the word itself. */
  singular: string | null;
  /** True when only a space, hyphen, slash, dot, ampersand or apostrophe stands before it. */
  joins: boolean;
}

// Letters and digits, with what belongs to a name: C++, C#, F#, .NET. A dot inside stays a join (Node.js).
const word =
  /(?<![\p{L}\p{N}])\.(?=[\p{L}])[\p{L}\p{N}]+|[\p{L}\p{N}]+(?:\+\+|#(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}]))?/gu;
const join = /^(?:[-‐‑–/.&'’_*]|\s{1,3}|\s?[-‐‑–/&]\s?)$/u;

/** Splits text into tokens, in order. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    const joins = last >= 0 && start - last <= 3 && (start === last || join.test(text.slice(last, start)));
    const folded = fold(match[0]);
    tokens.push({ start, end, folded, singular: singularOf(match[0], folded), joins });
    last = end;
  }
  return tokens;
}

// British and American spellings meet in one form; both sides of a comparison are folded, so the form itself
// need not be a word (hour → hor).
const spellings: readonly [RegExp, string][] = [
  [/is(?=ations?$|ing$|ed$|es?$|ers?$)/, 'iz'],
  [/ys(?=ing$|ed$|es?$|ers?$)/, 'yz'],
  [/our(?=$|s$|al$|ally$|ed$|ing$|able$)/, 'or'],
  [/ll(?=ing$|ed$|ers?$)/, 'l'],
  [/re$/, 'er'],
  [/ogue$/, 'og'],
  [/amme$/, 'am'],
];

/** Lower case, without diacritics, in one spelling. Short words are only lower-cased. */
export function fold(token: string): string {
  let folded = token.toLowerCase();
  if (!/^[\x00-\x7f]*$/.test(folded)) folded = folded.normalize('NFD').replace(/\p{M}/gu, '');
  if (folded.length < 6) return folded;
  for (const [pattern, replacement] of spellings) folded = folded.replace(pattern, replacement);
  return folded;
}

/** Abbreviations (RTOS) and fields of study (genetics) end in s without being plurals. */
function singularOf(word: string, folded: string): string | null {
  if (folded.length < 4 || !folded.endsWith('s') || folded.endsWith('ss') || folded.endsWith('ics'))
    return null;
  if (word === word.toUpperCase()) return null;
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(folded)) return folded.slice(0, -2);
  return folded.slice(0, -1);
}
