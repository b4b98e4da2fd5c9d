// The words of a line → the size, weight and baseline that speak for it.
import { isMarkerText } from './bullets.ts';
import type { PageContent, Word } from './page.ts';

/** Size, weight and baseline of most of the letters; a raised or lowered word does not speak for its line. */
export function mainStyle(
  words: readonly Word[],
  bodyWeight: number,
): { size: number; bold: boolean; baseline: number } {
  let bold = 0;
  let all = 0;
  for (const word of words) {
    const letters = isMarkerText(word) ? 0 : word.text.length;
    if (isBold(word, bodyWeight)) bold += letters;
    all += letters;
  }
  const best = mainSize(words);
  const main = words.find((word) => quarters(word) === best) ?? words[0];
  return { size: best / 4, bold: 2 * bold > all, baseline: main?.baseline ?? 0 };
}

/** The size of most of the letters, in quarters of a point. */
function mainSize(words: readonly Word[]): number {
  const first = words[0] ? quarters(words[0]) : 0;
  if (words.every((word) => quarters(word) === first)) return first;
  const sizes = new Map<number, number>();
  for (const word of words) sizes.set(quarters(word), (sizes.get(quarters(word)) ?? 0) + word.text.length);
  let best = 0;
  for (const [key, count] of sizes) if (count > (sizes.get(best) ?? 0)) best = key;
  return best;
}

function quarters(word: Word): number {
  return Math.round(word.size * 4);
}

/** Heavier than body text: a medium face stands out from a regular one; painting the outline too thickens. */
function isBold(word: Word, bodyWeight: number): boolean {
  const { weight } = word.font;
  return weight >= 600 || (weight >= 500 && bodyWeight <= 400) || word.mode === 2;
}

/** The weight of most of a document's letters. */
export function findBodyWeight(pages: readonly PageContent[]): number {
  const letters = new Array<number>(10).fill(0);
  for (const page of pages) {
    for (const { text, font } of page.words) {
      const step = Math.round(font.weight / 100);
      letters[step] = (letters[step] ?? 0) + text.length;
    }
  }
  return 100 * letters.indexOf(Math.max(...letters));
}
