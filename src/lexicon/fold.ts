// A word as written → the form in which its different spellings meet.

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
