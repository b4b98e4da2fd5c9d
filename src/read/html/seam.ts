// Two elements side by side without a blank between them → whether a person sees one there.

/** Elements with room around them are always apart; of others only the letters tell. */
export type Seam = 'always' | 'where words end';

/** Elements that hold a part of a page (a place, a date) as often as a part of a sentence. */
const parts = new Set(['span', 'a', 'label', 'time', 'small', 'cite']);

export function isPart(name: string): boolean {
  return parts.has(name);
}

/**
 * Pages made by programs have no blanks between elements: their style sheets keep them apart. Where that is not
 * known, a capital or a year after a small letter ("Ltd|Mar", "Oslo|2019") opens a word. Fails on names with a
 * capital inside that were cut there ("Type|Script").
 */
export function needsSpace(before: string, after: string, seam: Seam): boolean {
  if (before === '' || /\s$/.test(before) || /^[\s,.;:!?)]/.test(after)) return false;
  return seam === 'always' || (/[\p{Ll})]$/u.test(before) && /^(?:\p{Lu}|(?:19|20)\d\d)/u.test(after));
}
