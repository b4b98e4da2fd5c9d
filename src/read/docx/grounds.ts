// The events of a part → what lies behind the text at each moment: paper, cell, box or something unknown.
import type { Attributes } from '../xml.ts';
import { hexOf, shadeOf } from './colors.ts';
import type { Paint } from './paint.ts';
import { Shapes } from './shapes.ts';
import { readLook, type TableLook, type TableStyles } from './table-styles.ts';
import type { Ground } from './visibility.ts';

interface Table {
  style: string | undefined;
  look: TableLook | null;
  fill: string | undefined;
  row: number;
  column: number;
}

/** A cell or a text box that is open. */
interface Place {
  fill: string | undefined;
  unknown: boolean;
  /** A box may stand anywhere: what lies around its anchor is not behind it. */
  box: boolean;
}

export class Grounds {
  readonly #styles: TableStyles;
  readonly #paint: () => Paint;
  readonly #shapes = new Shapes();
  readonly #tables: Table[] = [];
  readonly #places: Place[] = [];
  #colouredPage = false;
  #paragraph = 0;

  /** `paint` is asked only where text would else count as hidden. */
  constructor(styles: TableStyles, paint: () => Paint) {
    this.#styles = styles;
    this.#paint = paint;
  }

  /** Counts the paragraphs of the body, those that are passed over among them. */
  countParagraph(): void {
    this.#paragraph += 1;
  }

  open(name: string, attributes: Attributes): void {
    const table = this.#tables.at(-1);
    if (name === 'w:tbl')
      this.#tables.push({ style: undefined, look: null, fill: undefined, row: -1, column: -1 });
    else if (name === 'w:txbxContent') this.#openBox();
    else if (name === 'w:shd') this.#shade(attributes);
    else if (name === 'w:background')
      this.#colouredPage = hexOf(attributes.get('w:color') ?? 'white') !== 'FFFFFF';
    else if (table === undefined || !name.startsWith('w:')) this.#shapes.open(name, attributes);
    else if (name === 'w:tblStyle') table.style = attributes.get('w:val');
    else if (name === 'w:tblLook') table.look = readLook(attributes);
    else if (name === 'w:tr') [table.row, table.column] = [table.row + 1, -1];
    else if (name === 'w:tc') this.#openCell(table);
  }

  close(name: string): void {
    if (name === 'w:tbl') this.#tables.pop();
    else if (name === 'w:tc' || name === 'w:txbxContent') this.#places.pop();
    else this.#shapes.close(name);
  }

  /** What lies behind a run that has no fill of its own, in a paragraph that has none. */
  behind(): Ground {
    for (let index = this.#places.length - 1; index >= 0; index--) {
      const place = this.#places[index];
      if (place?.unknown) return { fill: undefined, unknown: () => true };
      if (place?.fill !== undefined && place.fill !== 'auto')
        return { fill: place.fill, unknown: () => false };
      if (place?.box) return { fill: undefined, unknown: () => this.#paint().anywhere };
    }
    return { fill: undefined, unknown: () => this.#colouredPage || this.#paint().behind(this.#paragraph) };
  }

  #openCell(table: Table): void {
    table.column++;
    const fill = this.#styles.fillOf(table.style, table.look, table.row, table.column) ?? table.fill;
    const unknown = fill === 'unknown';
    this.#places.push({ fill: unknown ? undefined : fill, unknown, box: false });
  }

  #openBox(): void {
    const { fill } = this.#shapes;
    const known = fill !== undefined && fill !== 'unknown';
    this.#places.push({ fill: known && fill !== 'none' ? fill : undefined, unknown: !known, box: true });
  }

  /** Shading of the cell that is open, or of a table before its first row. What a cell says itself wins. */
  #shade(attributes: Attributes): void {
    const table = this.#tables.at(-1);
    const place = this.#places.at(-1);
    if (table !== undefined && table.row < 0) table.fill = shadeOf(attributes);
    else if (place !== undefined) [place.fill, place.unknown] = [shadeOf(attributes), false];
  }
}
