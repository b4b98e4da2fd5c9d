// Template literals → HTML in which every inserted text is escaped, unless it was made here itself.
import { escapeXml } from '../escape.ts';

// A symbol, so that nothing that came out of a file can pass for markup.
const made: unique symbol = Symbol('markup');

/** A piece of HTML that holds no unescaped text. Only `markup` makes one. */
export interface Markup {
  readonly [made]: string;
}

/** What may stand in a template: text is escaped, lists are joined, null and false are nothing. */
export type Piece = Markup | string | number | null | false | readonly Piece[];

/** Tag of a template literal: markup`<td>${text}</td>`. Inserts only where text or a quoted attribute may stand. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let html = parts[0] ?? '';
  for (const [index, piece] of pieces.entries()) html += htmlOf(piece) + (parts[index + 1] ?? '');
  return { [made]: html };
}

/** The HTML of a piece. */
export function htmlOf(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string') return escapeXml(piece);
  if (typeof piece === 'number') return String(piece);
  if (made in piece) return piece[made];
  return piece.map(htmlOf).join('');
}

/** A number for an attribute of SVG: two decimals at most. */
export const at = (value: number): number => Math.round(value * 100) / 100;
