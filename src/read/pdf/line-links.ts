// The link areas of a page and the words of its lines → links with offsets into the lines they lie on.
import type { PageContent, Word } from './page.ts';
import type { TextLine } from './text-line.ts';

/** Links around an icon or picture cover no words: they go to the line they stand beside. */
export function placeBareLinks(lines: readonly TextLine[], page: PageContent): void {
  const placed = new Set(lines.flatMap((line) => line.links.map(({ target }) => target)));
  for (const { target, ...area } of page.links) {
    if (placed.has(target)) continue;
    const middle = (area.top + area.bottom) / 2;
    let nearest: TextLine | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (const line of lines) {
      if (middle < line.top || middle > line.bottom) continue;
      const apart = Math.max(line.left - area.right, area.left - line.right, 0);
      if (apart < distance) [nearest, distance] = [line, apart];
    }
    nearest?.links.push({ target, start: 0, end: nearest.text.length });
  }
}

/** The links that cover words of a line, from the first such word to the last. */
export function linksOf(
  words: readonly Word[],
  starts: readonly number[],
  page: PageContent,
): TextLine['links'] {
  const links: TextLine['links'] = [];
  const level = words[0] ? (words[0].top + words[0].bottom) / 2 : 0;
  const size = words[0]?.size ?? 0;
  for (const area of page.links) {
    if (level < area.top - size || level > area.bottom + size) continue;
    let start = -1;
    let end = -1;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (!word) continue;
      const x = (word.left + word.right) / 2;
      const y = (word.top + word.bottom) / 2;
      if (word.turn !== 0 || x < area.left || x > area.right || y < area.top || y > area.bottom) continue;
      const from = starts[index] ?? 0;
      if (start < 0) start = from;
      end = from + word.text.length;
    }
    if (start >= 0) links.push({ target: area.target, start, end });
  }
  return links;
}
