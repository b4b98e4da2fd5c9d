// What was hidden on the pages of a PDF → integrity notes, one for each way of hiding.
import type { IntegrityNote } from '../../model/profile.ts';
import { noteHidden } from '../hidden.ts';
import { findOrders } from '../integrity.ts';
import type { PageContent, Reason } from './page.ts';

const ways: Record<Reason, string> = {
  invisible: 'by a mode that paints nothing',
  transparent: 'by transparency',
  tiny: 'by a size below 1.5 points',
  'off-page': 'outside of the page',
  'same-colour': 'in the colour of what lies behind it',
  covered: 'under something painted over it',
  clipped: 'outside of the area that is shown',
  layer: 'on a layer that is switched off',
};

const pageNumber = /^(?:page )?\d+(?: (?:of|\/) \d+)?$/i;

/**
 * Hidden text, page by page joined. What the document also shows (a page break that cuts a line and repeats
 * it, a shadow) and page numbers off the page are left out: they are innocent and add nothing.
 */
export function noteHiddenWords(pages: readonly PageContent[], shown: string): IntegrityNote[] {
  if (pages.every(({ hidden, stored }) => hidden.length + stored.length === 0)) return [];
  const passages = new Map<string, string[]>();
  const letters = squeeze(shown);
  for (const page of pages) {
    const byReason = new Map<Reason, string[]>();
    for (const { word, reason } of page.hidden) {
      const words = byReason.get(reason);
      if (words) words.push(word.text);
      else byReason.set(reason, [word.text]);
    }
    for (const [reason, words] of byReason) add(passages, ways[reason], words.join(' '), letters);
    for (const text of page.stored)
      add(passages, 'as replacement text for other words that are shown', text, letters);
  }
  const found = [...passages].map(([how, texts]) => ({ how, text: [...new Set(texts)].join(' ') }));
  return [...noteHidden(found), ...noteHiddenOrders(found)];
}

function add(passages: Map<string, string[]>, how: string, text: string, shown: string): void {
  const letters = squeeze(text);
  if (letters.length < 2 || pageNumber.test(text.trim()) || (letters.length > 8 && shown.includes(letters)))
    return;
  const texts = passages.get(how);
  if (texts) texts.push(text);
  else passages.set(how, [text]);
}

function noteHiddenOrders(found: { how: string; text: string }[]): IntegrityNote[] {
  return found.flatMap(({ how, text }) =>
    findOrders(text)
      .slice(0, 3)
      .map(({ start, end }) => ({
        kind: 'instruction-to-reader' as const,
        detail: `Text hidden ${how} speaks to a program that reads it: "${text.slice(start, end)}"`,
        source: null,
      })),
  );
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
