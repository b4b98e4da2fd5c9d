// Text as written → the form that patterns are written for: lower case, straight quotes, plain hyphens and
// spaces; a dash between clauses stays a dash. It has the same length, so an offset into one is an offset into the other.

const variants =
  /[\u2018\u2019\u201a\u201b\u02bc\u00b4`\u201c\u201d\u201e\u2010-\u2013\u2212\s\u200b\ufeff]/g;

function canonical(char: string): string {
  if (/[\u2018\u2019\u201a\u201b\u02bc\u00b4`]/.test(char)) return "'";
  if (/[\u201c\u201d\u201e]/.test(char)) return '"';
  if (/[\u2010-\u2013\u2212]/.test(char)) return '-';
  return ' ';
}

/** The plain form of `text`, unit for unit as long as the text itself. */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  // Lower case is longer than the original for a single character in use (Turkish dotted I): keep that one.
  const safe = lower.length === text.length ? lower : text.replace(/[^\u0130]+/g, (run) => run.toLowerCase());
  return safe.replace(variants, canonical);
}
