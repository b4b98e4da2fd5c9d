// A Markdown file → Document: its markup is taken off, its lines stay where they are in the file.
import type { Document } from '../model/document.ts';
import type { Limits } from '../model/limits.ts';
import { assertCharacters, composeDocument } from './compose.ts';
import { decodeText, mendDoubleEncoding } from './encoding.ts';
import type { Input } from './input.ts';
import { markdownLines } from './markdown/blocks.ts';
import { splitLines } from './text.ts';

/**
 * Reads Markdown line by line. An own parser instead of a library: a library answers with HTML or a tree of
 * paragraphs, while evidence must name the line of the file, and a resume uses only this much of Markdown.
 */
export async function readMarkdown(input: Input, limits: Limits): Promise<Document> {
  const text = mendDoubleEncoding(decodeText(input.bytes));
  assertCharacters(input.name, text.length, limits);
  return composeDocument(
    input,
    { format: 'markdown', mode: 'physical', lines: markdownLines(splitLines(text)) },
    limits,
  );
}
