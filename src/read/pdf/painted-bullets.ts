// Lines of a page → the same with a bullet before those whose marker is a painted dot or a repeated icon.
import { readMarker } from '../marker.ts';
import type { TextLine } from './text-line.ts';

const bullet = '• ';
/** How many lines an item may have before the next one. */
const longestItem = 8;

/**
 * A dot counts when another line has one at the same distance; an icon counts when the next line that is led by
 * one has the same, and only lines of the item lie between. Icons before dates or contact details differ, or
 * other lines lie between them.
 */
export function markPaintedBullets(lines: readonly TextLine[]): TextLine[] {
  const dotted = new Map<number, number>();
  for (const line of lines) if (line.dotted) dotted.set(edge(line), (dotted.get(edge(line)) ?? 0) + 1);
  const led = ledItems(lines);
  return lines.map((line) => {
    const marked = (line.dotted && (dotted.get(edge(line)) ?? 0) > 1) || led.has(line);
    return marked && readMarker(line.text, 0) === null ? withBullet(line) : line;
  });
}

function edge(line: TextLine): number {
  return Math.round(line.left / 2);
}

function ledItems(lines: readonly TextLine[]): Set<TextLine> {
  const items = new Set<TextLine>();
  let open: TextLine | null = null;
  let since = 0;
  for (const line of lines) {
    since += 1;
    if (line.lead !== null) {
      if (open && open.lead === line.lead && since <= longestItem) items.add(open).add(line);
      open = line;
      since = 0;
    } else if (open && Math.abs(line.left - open.left) > 0.5 * line.size) open = null;
  }
  return items;
}

function withBullet(line: TextLine): TextLine {
  const links = line.links.map((link) => ({
    ...link,
    start: link.start + bullet.length,
    end: link.end + bullet.length,
  }));
  return { ...line, text: bullet + line.text, links };
}
