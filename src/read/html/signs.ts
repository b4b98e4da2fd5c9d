// A text that ends in "&" and the one after it → the same with a sign that was escaped twice put together.

const signs: Record<string, string> = {
  amp: '&',
  '#38': '&',
  nbsp: ' ',
  '#160': ' ',
  quot: '"',
  '#34': '"',
  '#39': "'",
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  bull: '•',
  lt: '<',
  gt: '>',
  pound: '£',
  euro: '€',
  eacute: 'é',
};

/** "&amp;amp;" in the source comes as "&" and the rest of its name: browsers show "&amp;", writers meant "&". */
export function joinSign(before: string, after: string): [string, string] {
  const name = /^(#?\w{2,6});/.exec(after)?.[1]?.toLowerCase() ?? '';
  const sign = Object.hasOwn(signs, name) ? signs[name] : undefined;
  if (sign === undefined) return [before, after];
  const start = before.slice(0, -1);
  return [sign === ' ' && start.endsWith(' ') ? start : start + sign, after.slice(name.length + 1)];
}
