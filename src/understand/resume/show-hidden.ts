// Document → the same with its hidden text at the end, as a list of skills would stand there; null where none is hidden.
import type { Document, Line } from '../../model/document.ts';

const title = 'Skills';

/** What a reader that sees no difference would have read. Its notes are left out: they are those of the document. */
export function showHidden(document: Document): Document | null {
  const hidden = document.integrity.flatMap(({ kind, text }) =>
    kind === 'hidden-text' && text !== undefined ? [text] : [],
  );
  if (hidden.length === 0) return null;
  let { text } = document;
  const lines = [...document.lines];
  const add = (words: string, heading: number | null): void => {
    const start = text.length + 1;
    text += `\n${words}`;
    lines.push({ ...plain, heading, start, end: text.length, page: document.lines.at(-1)?.page ?? null });
  };
  add(title, 1);
  for (const words of hidden) add(words, null);
  return { ...document, text, lines, integrity: [], warnings: [] };
}

const plain: Omit<Line, 'start' | 'end' | 'page' | 'heading'> = {
  bullet: null,
  continues: false,
  gapBefore: true,
  bold: false,
  size: null,
  x: null,
};
