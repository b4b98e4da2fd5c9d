// Markers of all lines → which of them open list items, and how deep each item lies.
import type { Marker } from './marker.ts';

/** How many lines may lie between "1." and "2." of one list. */
const listReach = 30;
/** Items whose indent differs by one column are siblings typed carelessly. */
const indentTolerance = 1;

/**
 * Says which ordinals count: "1." opens an item only if a "2." of the same style follows, so that "1. FC"
 * or "3. May 2019" alone keep their first word. A list of one item is missed.
 */
export function acceptOrdinals(markers: (Marker | null)[]): Set<number> {
  const accepted = new Set<number>();
  const last = new Map<string, { line: number; values: number[] }>();
  for (const [line, marker] of markers.entries()) {
    if (marker?.kind !== 'ordinal') continue;
    const before = last.get(marker.style);
    const follows = before?.values.some((value) => marker.values.includes(value + 1)) ?? false;
    if (before !== undefined && follows && line - before.line <= listReach)
      accepted.add(before.line).add(line);
    last.set(marker.style, { line, values: marker.values });
  }
  return accepted;
}

interface Level {
  indent: number;
  style: string;
}

/**
 * Follows the nesting of typed lists: a deeper indent, or another glyph at the same indent ("•" then "o"),
 * opens a level; a known one closes those above it.
 */
export class ListDepth {
  readonly #levels: Level[] = [];

  /** The depth of an item that opens here, 0 = outermost. */
  open(indent: number, style: string): number {
    const levels = this.#levels;
    while (levels.length > 0 && (levels.at(-1)?.indent ?? 0) > indent + indentTolerance) levels.pop();
    const known = levels.findIndex(
      (level) => level.style === style && Math.abs(level.indent - indent) <= indentTolerance,
    );
    if (known >= 0) levels.length = known + 1;
    else levels.push({ indent, style });
    return levels.length - 1;
  }

  /** A line outside of any list closes all levels. */
  close(): void {
    this.#levels.length = 0;
  }
}
