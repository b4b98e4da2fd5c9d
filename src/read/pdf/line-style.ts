// The words of a line → the size, weight and baseline that speak for it.
import { isMarkerText } from './bullets.ts';
import type { PageContent, Word } from './page.ts';

/** Size, weight and baseline of most of the letters; a raised or lowered word does not speak for its line. */
export function mainStyle(
  words: readonly Word[],
  bodyWeight: number,
): { size: number; bold: boolean; baseline: number } {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const word of words) {
    const key = Math.round(word.size * 4);
    sizes.set(key, (sizes.get(key) ?? 0) + word.text.length);
    const letters = isMarkerText(word) ? 0 : word.text.length;
    if (isBold(word, bodyWeight)) bold += letters;
    all += letters;
  }
  let best = 0;
  for (const [key, count] of sizes) if (count > (sizes.get(best) ?? 0)) best = key;
  const main = words.find((word) => Math.round(word.size * 4) === best) ?? words[0];
  return { size: best / 4, bold: 2 * bold > all, baseline: main?.baseline ?? 0 };
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
