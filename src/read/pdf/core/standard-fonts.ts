// The name of a font that is not in the file → the widths and height of the standard font it is drawn with.
import { characters, standardWidths } from './standard-widths.ts';

interface StandardFont {
  widthOf(text: string): number;
  ascent: number;
  descent: number;
}

/** Family, heavy, slanted: the row of widths, and how high and deep PDFium's own cut reaches. */
const families: readonly [RegExp, (bold: boolean, slanted: boolean) => string, number, number][] = [
  [/^(?:Helvetica|Arial)(?:MT)?(?:[-,]|$)/, (bold) => (bold ? 'Helvetica-Bold' : 'Helvetica'), 945, -224],
  [/^(?:Times|Times-Roman|TimesNewRoman(?:PS)?(?:MT)?)(?:[-,]|$)/, timesRow, 878, -249],
  [/^Courier(?:New)?(?:PS)?(?:MT)?(?:[-,]|$)/, () => 'Courier', 803, -248],
];

const rows = new Map<string, Map<string, number>>();

/** Null for fonts that are none of the fourteen, and for their two fonts of symbols. */
export function findStandardFont(name: string): StandardFont | null {
  const family = families.find(([pattern]) => pattern.test(name));
  if (!family) return null;
  const [, rowOf, ascent, descent] = family;
  const row = rowOf(/bold/i.test(name), /italic|oblique/i.test(name));
  if (row === 'Courier') return { widthOf: () => 600, ascent, descent };
  const widths = openRow(row);
  return { widthOf: (text) => widths.get(text) ?? 0, ascent, descent };
}

function timesRow(bold: boolean, slanted: boolean): string {
  if (slanted) return bold ? 'Times-BoldItalic' : 'Times-Italic';
  return bold ? 'Times-Bold' : 'Times-Roman';
}

function openRow(name: string): Map<string, number> {
  let row = rows.get(name);
  if (!row) {
    const widths = (standardWidths[name] ?? '').trim().split(/\s+/).map(Number);
    row = new Map([...characters].map((character, index) => [character, widths[index] ?? 0]));
    rows.set(name, row);
  }
  return row;
}
