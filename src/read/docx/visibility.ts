// The format of a run and what lies behind it → how the run is hidden, if it is.
import type { RunFormat } from './format.ts';

/** What is known of the ground a run stands on. */
export interface Ground {
  /** Fills from the paragraph outwards: paragraph, cells around it. */
  fills: (string | undefined)[];
  /** A text box, a table style or a shape behind the text: the colour there is anybody's guess. */
  unknown: boolean;
}

/** Runs of this size or less, in points, are not for reading. */
const smallest = 1;

/** How a run is hidden, as words that follow "hidden"; null for a visible run. */
export function hiddenHow(format: RunFormat, ground: Ground): string | null {
  if (format.vanish === true) return 'by the font setting "hidden"';
  if (format.size !== undefined && format.size <= smallest) return `by a font size of ${format.size} pt`;
  if (!isWhite(format.color) || ground.unknown) return null;
  const fill = [format.fill, ...ground.fills].find(
    (candidate) => candidate !== undefined && candidate !== 'auto',
  );
  return fill === undefined || isWhite(fill) ? 'by white letters on white' : null;
}

/** White, or so close to it that nobody can tell on paper. */
function isWhite(color: string | undefined): boolean {
  return color === 'white' || /^(?:f[0-9a-f]){3}$/i.test(color ?? '');
}
