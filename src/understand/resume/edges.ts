// Left edges of lines, in points or columns → the one most of them share, and what is indented from it.

/** An indent of this much below a heading or head is how many templates set the text that belongs to it. */
const indent = { least: 8, most: 60 };

/** The edge that at least three of five lines share within three points; null where there is none. */
export function commonEdge(edges: readonly (number | null)[]): number | null {
  const known = edges.filter((x) => x !== null).sort((a, b) => a - b);
  const middle = known[known.length >> 1];
  if (middle === undefined) return null;
  return known.filter((x) => Math.abs(x - middle) <= 3).length >= known.length * 0.6 ? middle : null;
}

/** Whether `x` is a text's edge under a head at `edge`; another column is further away. */
export function isIndented(x: number, edge: number): boolean {
  return x > edge + indent.least && x < edge + indent.most;
}
