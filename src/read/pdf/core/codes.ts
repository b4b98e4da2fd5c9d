// What a font says of its codes: the shape that passes from loading fonts to showing text.
import type { Font } from '../page.ts';

/** Widths and heights are in thousandths of the font size. */
export interface CoreFont extends Codes {
  font: Font;
  ascent: number;
  descent: number;
}

export interface Codes {
  /** True when each code takes two bytes. */
  wide: boolean;
  widthOf(code: number): number;
  /** Its text; NUL where the file says that there is none, null where only the font's program knows. */
  textOf(code: number): string | null;
  /** The code of the space; -1 where the font has none. */
  space: number;
  /** Height where no descriptor says it. */
  height: { ascent: number; descent: number } | null;
}
