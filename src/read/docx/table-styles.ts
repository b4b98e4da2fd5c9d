// Table styles in styles.xml → the fill behind a cell, as far as its place in the table tells.
import type { Attributes } from '../xml.ts';
import { hexOf, shadeOf } from './colors.ts';

/** Which parts of its style a table uses (`w:tblLook`); null where it does not say. */
export interface TableLook {
  firstRow: boolean;
  firstColumn: boolean;
  bands: boolean;
  last: boolean;
}

interface TableStyle {
  basedOn: string | null;
  /** Fill by part: "wholeTable", "firstRow", "band1Horz" … */
  fills: Map<string, string>;
}

/** What a cell stands on: a fill, nothing, or something that its place alone does not tell. */
export type CellFill = string | 'unknown' | undefined;

/** Collects the shading of table styles while styles.xml is read. */
export class TableStyles {
  readonly #styles = new Map<string, TableStyle>();
  #style: TableStyle | null = null;
  #part = 'wholeTable';

  open(name: string, attributes: Attributes): void {
    if (name === 'w:style') this.#openStyle(attributes);
    else if (this.#style === null) return;
    else if (name === 'w:basedOn') this.#style.basedOn = attributes.get('w:val') ?? null;
    else if (name === 'w:tblStylePr') this.#part = attributes.get('w:type') ?? '';
    else if (name === 'w:shd') this.#style.fills.set(this.#part, shadeOf(attributes));
  }

  close(name: string): void {
    if (name === 'w:tblStylePr') this.#part = 'wholeTable';
    else if (name === 'w:style') this.#style = null;
  }

  #openStyle(attributes: Attributes): void {
    this.#style = attributes.get('w:type') === 'table' ? { basedOn: null, fills: new Map() } : null;
    this.#part = 'wholeTable';
    if (this.#style !== null) this.#styles.set(attributes.get('w:styleId') ?? '', this.#style);
  }

  /** The fill of a cell that has none of its own. Parts for the last row and column are known only at the end. */
  fillOf(style: string | undefined, look: TableLook | null, row: number, column: number): CellFill {
    const fills = this.#inherited(style);
    if (fills.size === 0) return undefined;
    const whole = fills.get('wholeTable');
    const parts = [...fills].filter(([part]) => part !== 'wholeTable' && isUsed(part, look));
    const first = row === 0 ? 'firstRow' : column === 0 ? 'firstCol' : '';
    if (look !== null && parts.some(([part]) => part === first)) return fills.get(first);
    const elsewhere = parts.filter(([part]) => part !== 'firstRow' && part !== 'firstCol');
    const open = look === null ? parts : elsewhere;
    return open.some(([, fill]) => hexOf(fill) !== hexOf(whole)) ? 'unknown' : whole;
  }

  #inherited(style: string | undefined): Map<string, string> {
    const chain: TableStyle[] = [];
    for (let next = this.#styles.get(style ?? ''); next && !chain.includes(next) && chain.length < 20; ) {
      chain.push(next);
      next = this.#styles.get(next.basedOn ?? '');
    }
    return new Map(chain.reverse().flatMap(({ fills }) => [...fills]));
  }
}

function isUsed(part: string, look: TableLook | null): boolean {
  if (look === null) return true;
  if (part === 'firstRow') return look.firstRow;
  if (part === 'firstCol') return look.firstColumn;
  return part.startsWith('band') ? look.bands : look.last;
}

/** Reads a `w:tblLook`, in its new form or as bits. */
export function readLook(attributes: Attributes): TableLook {
  const bits = Number.parseInt(attributes.get('w:val') ?? '', 16) || 0;
  const flag = (name: string, bit: number): boolean => {
    const said = attributes.get(name);
    return said === undefined ? (bits & bit) !== 0 : /^(?:1|true|on)$/.test(said);
  };
  return {
    firstRow: flag('w:firstRow', 0x20),
    firstColumn: flag('w:firstColumn', 0x80),
    bands: !flag('w:noHBand', 0x200) || !flag('w:noVBand', 0x400),
    last: flag('w:lastRow', 0x40) || flag('w:lastColumn', 0x100),
  };
}
