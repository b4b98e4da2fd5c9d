// The content of all pages → text, lines and links of a Document.
import type { Document, Line } from '../../model/document.ts';
import { acceptOrdinals, ListDepth } from '../list.ts';
import { type Marker, readMarker } from '../marker.ts';
import { mendHyphens } from './hyphens.ts';
import { findBodyWeight } from './line-style.ts';
import { orderSegments } from './order.ts';
import type { PageContent } from './page.ts';
import { markPaintedBullets } from './painted-bullets.ts';
import { type FlowLine, formParagraphs } from './paragraphs.ts';
import { dropRepeated } from './repeated.ts';
import { formSegments } from './segments.ts';
import type { TextLine } from './text-line.ts';
import { formLines } from './text-lines.ts';

/** Lays the visible words of all pages out as a person reads them. */
export function layOutPages(pages: readonly PageContent[]): Pick<Document, 'text' | 'lines' | 'links'> {
  const bodyWeight = findBodyWeight(pages);
  const laidOut = pages.map((page) => layOutPage(page, bodyWeight));
  const lines = dropRepeated(
    laidOut,
    pages.map(({ height }) => height),
  ).flat();
  return joinLines(mendHyphens(formParagraphs(lines)));
}

/** Upright text first, then text that runs in other directions, each direction for itself. */
function layOutPage(page: PageContent, bodyWeight: number): TextLine[] {
  const lines: TextLine[] = [];
  const turned = page.words.some((word) => word.turn !== 0);
  for (const turn of turned ? [0, 1, 3, 2] : [0]) {
    const words = turned ? page.words.filter((word) => word.turn === turn) : page.words;
    if (words.length === 0) continue;
    const width = turn % 2 === 0 ? page.width : page.height;
    lines.push(...formLines(orderSegments(formSegments(words), width), page, bodyWeight));
  }
  return markPaintedBullets(lines);
}

function joinLines(flow: readonly FlowLine[]): Pick<Document, 'text' | 'lines' | 'links'> {
  const markers = flow.map((line) => (line.continues ? null : readMarker(line.text, 0)));
  const ordinals = acceptOrdinals(markers);
  const depth = new ListDepth();
  const lines: Line[] = [];
  const links: Document['links'] = [];
  let offset = 0;
  for (const [index, line] of flow.entries()) {
    const marker = markers[index] ?? null;
    const opens = marker !== null && (marker.kind === 'bullet' || ordinals.has(index));
    lines.push(describeLine(line, opens ? marker : null, depth, offset));
    for (const { target, start, end } of line.links)
      links.push({ target, start: start + offset, end: end + offset });
    offset += line.text.length + 1;
  }
  return { text: flow.map((line) => line.text).join('\n'), lines, links };
}

function describeLine(line: FlowLine, marker: Marker | null, depth: ListDepth, offset: number): Line {
  // List depths compare indents in columns; half a font size is about one column.
  const indent = Math.round(line.left / Math.max(1, 0.5 * line.size));
  const bullet = marker ? depth.open(indent, marker.style) : null;
  if (!marker && !line.continues && line.gapBefore) depth.close();
  const end = line.text.trimEnd().length;
  return {
    start: offset + Math.min(marker?.end ?? 0, end),
    end: offset + end,
    page: line.page,
    heading: null,
    bullet,
    continues: line.continues,
    gapBefore: line.gapBefore,
    bold: line.bold,
    size: line.size,
    x: Math.round(line.left * 10) / 10,
  };
}
