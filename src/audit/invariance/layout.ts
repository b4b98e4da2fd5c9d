// Edits of how a resume is set: type, list markers, the order of sections.
import type { Line } from '../../model/document.ts';
import { type Change, leadAt, type Written, wordsAt } from './change.ts';
import { type Edit, withEach } from './edit.ts';
import type { Part, Subject } from './subject.ts';

const fonts: Record<string, (line: Line) => Pick<Line, 'bold' | 'size'>> = {
  'a fifth larger': ({ bold, size }) => ({ bold, size: size === null ? null : size * 1.2 }),
  'nothing bold': ({ size }) => ({ bold: false, size }),
  'one size': ({ bold, size }) => ({ bold, size: size === null ? null : 10 }),
  'all bold': ({ size }) => ({ bold: true, size }),
};

/** One change for each line, so that the one that matters can be told. */
function setIn({ document }: Subject, font: string): Change[] {
  return document.lines.flatMap((line, index): Change[] => {
    const style = fonts[font]?.(line) ?? line;
    if (style.bold === line.bold && style.size === line.size) return [];
    return [{ at: index, remove: 1, put: [{ text: wordsAt(document, index), like: index, style }] }];
  });
}

function mark({ document }: Subject, glyph: string): Change[] {
  return document.lines.flatMap(({ bullet }, index): Change[] => {
    const lead = leadAt(document, index);
    const marked = lead.replace(/[•●▪◦‣·–—*-](?=\s*$)/u, glyph);
    if (bullet === null || marked === lead) return [];
    return [{ at: index, remove: 1, put: [{ text: wordsAt(document, index), like: index, lead: marked }] }];
  });
}

const orders: Record<string, (parts: readonly Part[]) => readonly Part[]> = {
  'skills first': (parts) => inFront(parts, 'skills'),
  'skills last': (parts) => inFront(parts, 'skills', true),
  'education first': (parts) => inFront(parts, 'education'),
  'education last': (parts) => inFront(parts, 'education', true),
};

function inFront(parts: readonly Part[], kind: Part['kind'], last = false): Part[] {
  const rest = parts.filter((part) => part.kind !== kind);
  const moved = parts.filter((part) => part.kind === kind);
  return last ? [...rest, ...moved] : [...moved, ...rest];
}

/** One change over all sections; none where columns are read across or sections lie inside each other. */
function arrange({ document, parts }: Subject, order: string): Change[] {
  const arranged = orders[order]?.(parts) ?? parts;
  const apart = parts.every(({ to }, index) => to === (parts[index + 1]?.heading ?? document.lines.length));
  if (!apart || arranged.every((part, index) => part === parts[index])) return [];
  const at = parts[0]?.heading ?? 0;
  const put = arranged.flatMap(({ heading, to }): Written[] =>
    document.lines.slice(heading, to).map(({ gapBefore }, index) => ({
      text: wordsAt(document, heading + index),
      like: heading + index,
      style: { gapBefore: gapBefore || index === 0 },
    })),
  );
  return [{ at, remove: document.lines.length - at, put }];
}

export const layoutEdits: readonly Edit[] = [
  withEach('font', 'other sizes and weights of type', Object.keys(fonts), setIn),
  withEach('bullets', 'other list markers', ['•', '–', '▪', '*'], mark),
  withEach('order', 'sections in another order', Object.keys(orders), arrange),
];
