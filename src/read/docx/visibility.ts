// The format of a run and what lies behind it → how the run is hidden, if it is.
import { contrastOf, hexOf } from './colors.ts';
import type { RunFormat } from './format.ts';

/** What is known of the ground a run stands on. */
export interface Ground {
  /** Fills from the paragraph outwards: paragraph, cells and boxes around it; the paper is white. */
  fills: (string | undefined)[];
  /** Whether something of a colour nobody knows may lie behind the text; asked only when it matters. */
  unknown: () => boolean;
}

/** Runs of this size or less, in points, are not for reading. */
const smallest = 1;
/** Less than this between letters and ground, and nobody can tell them apart: F2F2F2 on white has 1.12. */
const leastContrast = 1.2;
const paper = 'FFFFFF';

/** How a run is hidden, as words that follow "hidden"; null for a visible run. */
export function hiddenHow(format: RunFormat, ground: Ground): string | null {
  if (format.vanish === true) return 'by the font setting "hidden"';
  if (format.size !== undefined && format.size <= smallest) return `by a font size of ${format.size} pt`;
  const color = hexOf(format.color);
  if (color === null) return null; // "auto" turns white on dark grounds by itself
  const fill = [format.fill, ...ground.fills].find((one) => one !== undefined && one !== 'auto');
  const behind = hexOf(fill ?? paper);
  if (behind === null || contrastOf(color, behind) >= leastContrast) return null;
  if (fill === undefined && ground.unknown()) return null;
  return behind === paper ? 'by white letters on white' : 'by letters of the colour behind them';
}
