// Text that a file holds but does not show → integrity notes about it.
import type { IntegrityNote } from '../model/profile.ts';

/** Some hidden text, and how it is hidden in words that follow "hidden". */
export interface HiddenText {
  how: string;
  text: string;
}

/** So much of the text is quoted. */
const longestQuote = 2000;

/** One note for each way of hiding; blank text is nothing to note. */
export function noteHidden(found: HiddenText[]): IntegrityNote[] {
  const notes: IntegrityNote[] = [];
  for (const { how, text } of found) {
    const words = text.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const quote = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
    const detail = `Text hidden ${how}: "${quote}"`;
    notes.push({ kind: 'hidden-text', detail, source: null, text: quote });
  }
  return notes;
}
