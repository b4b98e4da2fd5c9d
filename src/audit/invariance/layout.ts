// Edits of how a resume is set: type, list markers, the order of sections.
import type { Line } from '../../model/document.ts';
import { type Change, leadAt, type Written, wordsAt } from './change.ts';
import { type Edit, withEach } from './edit.ts';
import type { Part, Subject } from './subject.ts';

/** How much each edit of type makes of a size, where `body` is what most of the resume is set in. */
const fonts: Record<string, (size: number, body: number) => number> = {
  'a fifth larger': (size) => size * 1.2,
  'a tenth smaller': (size) => size * 0.9,
  'a point larger': (size) => size + 1,
  'larger headings': (size, body) => (size > body ? body + (size - body) * 1.5 : size),
};

/**
 * All type set otherwise in one change, so that what a reader sees by it stays: bold stays bold, larger stays larger,
 * and equal stays equal. An edit that makes all type the same takes away the headings that nothing but their type
 * tells from an item: that is information, and a match may rest on it. For the same reason the change is never cut
 * down to single lines. Weight is changed only where all lines have the same; the family is no part of a `Document`.
 */
function setIn({ document }: Subject, font: string): Change[] {
  const { lines } = document;
  const body = bodySize(lines);
  const resize = fonts[font];
  const bold = lines[0]?.bold ?? false;
  if (resize ? body === null : lines.some((line) => line.bold !== bold)) return [];
  const styleOf = ({ size }: Line): Written['style'] =>
    resize ? { size: size === null || body === null ? size : resize(size, body) } : { bold: !bold };
  const put = lines.map((line, like): Written => {
    return { text: wordsAt(document, like), like, style: styleOf(line) };
  });
  return [{ at: 0, remove: lines.length, put }];
}

/** The size that most characters are set in; null where no size is known. */
function bodySize(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const { size, start, end } of lines)
    if (size !== null) counts.set(size, (counts.get(size) ?? 0) + end - start);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
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
  withEach('font', 'other type, its contrasts kept', [...Object.keys(fonts), 'other weight'], setIn),
  withEach('bullets', 'other list markers', ['•', '–', '▪', '*'], mark),
  withEach('order', 'sections in another order', Object.keys(orders), arrange),
];
