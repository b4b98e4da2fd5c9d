// Lines of all pages → the same without the headers, footers and page numbers that repeat from page to page.
import type { TextLine } from './text-line.ts';

/** How many lines at the top and at the bottom of a page may be its header or footer. */
const edgeLines = 3;
/** And the share of the page's height they lie in. */
const edgeShare = 0.12;

/**
 * A line that stands at the same height near the edge of at least two pages, with the same text but for digits,
 * is a header or footer. Where the digits change from page to page it counts them and goes; else its first
 * occurrence stays, since it may be the name or the address.
 */
export function dropRepeated(pages: readonly TextLine[][], heights: readonly number[]): TextLine[][] {
  if (pages.length < 2) return pages.map((lines) => [...lines]);
  const edges = pages.map((lines, index) => edgesOf(lines, heights[index] ?? 0));
  const repeats = new Map<string, { pages: number; texts: Set<string> }>();
  for (const edge of edges) {
    const seen = new Set<string>();
    for (const [line, key] of edge) {
      const known = repeats.get(key) ?? { pages: 0, texts: new Set() };
      if (!seen.has(key)) known.pages += 1;
      seen.add(key);
      known.texts.add(line.text);
      repeats.set(key, known);
    }
  }
  const needed = Math.max(2, Math.ceil(pages.length / 2));
  const kept = new Set<string>();
  return pages.map((lines, index) =>
    lines.filter((line) => {
      const key = edges[index]?.get(line);
      const repeat = key === undefined ? undefined : repeats.get(key);
      if (key === undefined || !repeat || repeat.pages < needed) return true;
      const first = !kept.has(key);
      kept.add(key);
      return first && repeat.texts.size === 1;
    }),
  );
}

function edgesOf(lines: readonly TextLine[], height: number): Map<TextLine, string> {
  const byHeight = [...lines].sort((a, b) => a.baseline - b.baseline);
  const edge = new Map<TextLine, string>();
  // A page of nothing else keeps it: there it is the text.
  if (lines.length <= 2) return edge;
  for (const line of [...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)]) {
    const inMargin = line.baseline < edgeShare * height || line.baseline > (1 - edgeShare) * height;
    if (inMargin) edge.set(line, `${Math.round(line.baseline / 4)} ${line.text.replace(/\d+/g, '#').trim()}`);
  }
  return edge;
}
