// The elements of a drawing → what the shape that is open is filled with.
import type { Attributes } from '../xml.ts';
import { hexOf } from './colors.ts';

/** Six digits, 'none' (one sees through), or 'unknown': a gradient, a picture, a colour of the theme. */
export type ShapeFill = string;

/** Elements that stand for themselves in both kinds of drawing, DrawingML and the older VML. */
const shapes = /^(?:wps:wsp|pic:pic|v:(?:shape|rect|roundrect|oval))$/;
const mixed = new Set(['a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill']);
/** Names that the theme gives to white, in all themes that people use. */
const lightest = new Set(['bg1', 'lt1', 'window']);
/** Children of a colour that make another colour of it. */
const changes = /^a:(?:lumMod|lumOff|shade|tint|alpha)$/;

/** Follows the events of a part. */
export class Shapes {
  readonly #fills: (ShapeFill | undefined)[] = [];
  #inProperties = false;
  #inLine = false;
  #inSolid = false;

  /** Fill of the innermost open shape; undefined outside of shapes. */
  get fill(): ShapeFill | undefined {
    return this.#fills.length === 0 ? undefined : (this.#fills.at(-1) ?? 'none');
  }

  open(name: string, attributes: Attributes): void {
    if (name.startsWith('w:')) return;
    if (shapes.test(name)) this.#fills.push(initialFill(name, attributes));
    else if (this.#fills.length === 0) return;
    else if (name === 'wps:spPr') this.#inProperties = true;
    else if (name === 'a:ln') this.#inLine = true;
    else if (name === 'a:fillRef') this.#referTo(attributes.get('idx'));
    else if (name === 'v:fill') this.#fillOld(attributes);
    else if (this.#inProperties && !this.#inLine) this.#fillNew(name, attributes);
  }

  close(name: string): void {
    if (name.startsWith('w:')) return;
    if (shapes.test(name)) this.#fills.pop();
    else if (name === 'wps:spPr') this.#inProperties = false;
    else if (name === 'a:ln') this.#inLine = false;
    else if (name === 'a:solidFill') this.#inSolid = false;
  }

  #fillNew(name: string, attributes: Attributes): void {
    if (name === 'a:noFill') this.#set('none');
    else if (mixed.has(name)) this.#set('unknown');
    else if (name === 'a:solidFill') this.#inSolid = true;
    else if (!this.#inSolid) return;
    else if (name === 'a:srgbClr') this.#set(hexOf(attributes.get('val')) ?? 'unknown');
    else if (name === 'a:sysClr') this.#set(hexOf(attributes.get('lastClr')) ?? 'unknown');
    else if (name === 'a:schemeClr')
      this.#set(lightest.has(attributes.get('val') ?? '') ? 'FFFFFF' : 'unknown');
    else if (changes.test(name)) this.#set('unknown');
  }

  /** The style of the shape says how it is filled, unless it says so itself. */
  #referTo(index: string | undefined): void {
    if (this.#fills.at(-1) === undefined)
      this.#set(index === undefined || index === '0' ? 'none' : 'unknown');
  }

  #fillOld(attributes: Attributes): void {
    if (/^f/.test(attributes.get('on') ?? '')) this.#set('none');
    else if (attributes.get('opacity') !== undefined || !/^(?:solid)?$/.test(attributes.get('type') ?? ''))
      this.#set('unknown');
  }

  #set(fill: ShapeFill): void {
    this.#fills[this.#fills.length - 1] = fill;
  }
}

/** VML shapes are white unless they say otherwise; of the others nothing is known yet. */
function initialFill(name: string, attributes: Attributes): ShapeFill | undefined {
  if (name === 'pic:pic') return 'unknown';
  if (!name.startsWith('v:')) return undefined;
  if (/^f/.test(attributes.get('filled') ?? '')) return 'none';
  const color = attributes.get('fillcolor');
  return color === undefined ? 'FFFFFF' : (hexOf(color) ?? 'unknown');
}
