// The format of a run and what lies behind it → how the run is hidden, if it is.
import { differenceOf, hexOf } from './colors.ts';
import type { ParagraphFormat, RunFormat } from './format.ts';

/** What is known of the ground a run stands on. */
export interface Ground {
  /** The fill behind it; undefined for the paper, which is white. */
  fill: string | undefined;
  /** Whether something of a colour nobody knows may lie behind the text; asked only when it matters. */
  unknown: () => boolean;
}

/** Runs of this size or less, in points, are not for reading. */
const smallest = 1;
/** A line as low as this shows a sliver of its letters. */
const lowest = 2;
/**
 * Letters that differ less than this from their ground in every channel cannot be told from it on paper: F2F2F2
 * on white differs by 13. Brightness alone would not do: yellow on white is as bright, and can be read.
 */
const noticeable = 24;
const paper = 'FFFFFF';

/** How a run is hidden, as words that follow "hidden"; null for a visible run. */
export function hiddenHow(
  format: RunFormat,
  { fill, lineHeight = 0 }: ParagraphFormat,
  groundBehind: () => Ground,
): string | null {
  if (format.vanish === true) return 'by the font setting "hidden"';
  if (format.size !== undefined && format.size <= smallest) return `by a font size of ${format.size} pt`;
  if (lineHeight > 0 && lineHeight <= lowest) return `by a line height of ${lineHeight} pt`;
  const color = hexOf(format.color);
  if (color === null) return null; // "auto" turns white on dark grounds by itself
  const own = [format.fill, fill].find((one) => one !== undefined && one !== 'auto');
  const ground = own === undefined ? groundBehind() : { fill: own, unknown: () => false };
  const behind = hexOf(ground.fill ?? paper);
  if (behind === null || differenceOf(color, behind) >= noticeable || ground.unknown()) return null;
  return behind === paper ? 'by white letters on white' : 'by letters of the colour behind them';
}
