// A document and changes of its lines → the document that a reader would have made of the changed file.
import type { Document, Line } from '../../model/document.ts';

type Style = Partial<Pick<Line, 'bold' | 'size' | 'heading' | 'bullet' | 'continues' | 'gapBefore'>>;

/** A line to write: its words, set like line `like` of the document, with `style` over that. */
export interface Written {
  text: string;
  like: number;
  style?: Style;
  /** What stands before the words (indent, list marker), where not that of the line it is like. */
  lead?: string;
  /** White space behind the words. */
  tail?: string;
}

/** Lines `at`..`at + remove` (indices) give way to others. */
export interface Change {
  at: number;
  remove: number;
  put: Written[];
}

/** The words of a line. */
export function wordsAt({ text, lines }: Document, index: number): string {
  const line = lines[index];
  return line ? text.slice(line.start, line.end) : '';
}

/** What stands between the line before and the words of a line: line break, indent, list marker. */
export function leadAt({ text, lines }: Document, index: number): string {
  return text.slice(index > 0 ? (lines[index - 1]?.end ?? 0) : 0, lines[index]?.start ?? 0);
}

/**
 * Makes the changes, which must not overlap. Links and notes keep their place where they still have one: nothing of a
 * score rests on them.
 */
export function applyChanges(document: Document, changes: readonly Change[]): Document {
  const written: Written[] = [];
  let next = 0;
  const keepUntil = (end: number): void => {
    for (; next < end; next++) written.push({ text: wordsAt(document, next), like: next });
  };
  for (const { at, remove, put } of changes.toSorted((a, b) => a.at - b.at)) {
    keepUntil(at);
    written.push(...put);
    next = Math.max(next, at + remove);
  }
  keepUntil(document.lines.length);
  return { ...document, ...compose(document, written) };
}

function compose(
  document: Document,
  written: readonly Written[],
): Pick<Document, 'text' | 'lines' | 'links'> {
  const lines: Line[] = [];
  let text = '';
  for (const one of written) {
    const like = document.lines[one.like];
    if (like === undefined) continue;
    const lead = (one.lead ?? leadAt(document, one.like)).replace(/^\n+/, '');
    const breaks = leadAt(document, one.like).match(/^\n+/)?.[0] ?? '\n';
    text += (lines.length === 0 ? '' : breaks) + lead;
    const start = text.length;
    text += one.text;
    lines.push({ ...like, ...one.style, start, end: text.length });
    text += one.tail ?? '';
  }
  return { text, lines, links: document.links.filter(({ end }) => end <= text.length) };
}
