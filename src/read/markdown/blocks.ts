// Physical lines of Markdown → as many raw lines: headings, items, table rows and code, markup taken off.
import { type RawLine, rawLine } from '../raw-line.ts';
import { tabWideGaps } from '../text.ts';
import { readInline } from './inline.ts';

const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+(\S.*))?$/;
const setextUnderline = /^ {0,3}(=+|-+)[ \t]*$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const reference = /^ {0,3}\[([^[\]]{1,100})\]:\s*<?([^\s<>]{1,1000})>?/;
const tableRule = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t:|-]*)?$/;
const itemMark = /^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)(?:\[[ xX]\][ \t]+)?/;

/** One raw line for each line of the file; what is markup alone (fences, rules, front matter) is empty. */
export function markdownLines(lines: string[]): RawLine[] {
  const references = readReferences(lines);
  const bodyStart = frontMatterEnd(lines);
  let fenced: string | null = null;
  return lines.map((line, index) => {
    if (index < bodyStart) return rawLine('');
    const mark = fence.exec(line)?.[1] ?? null;
    if (fenced !== null) {
      if (mark !== null && line.trim() === mark && mark.startsWith(fenced)) {
        fenced = null;
        return rawLine('');
      }
      return rawLine(line);
    }
    if (mark !== null) {
      fenced = mark;
      return rawLine('');
    }
    return markdownLine(line, lines[index + 1], lines[index - 1], references);
  });
}

function markdownLine(
  line: string,
  next: string | undefined,
  before: string | undefined,
  references: Map<string, string>,
): RawLine {
  if (reference.test(line)) return rawLine('');
  const heading = atxHeading.exec(line.trimEnd());
  if (heading !== null) {
    const { text, links } = readInline((heading[2] ?? '').replace(/[ \t]#+$/, ''), references);
    return rawLine(tidy(text), { heading: heading[1]?.length ?? 1, links });
  }
  if (setextUnderline.test(line) && isParagraph(before)) return rawLine('');
  if (tableRule.test(line.trim())) return rawLine('');
  const underline = setextUnderline.exec(next ?? '')?.[1];
  const level =
    underline !== undefined && isParagraph(line) && underline.length > 1 ? levelOf(underline) : null;
  return contentLine(line, level, references);
}

function levelOf(underline: string): number {
  return underline.startsWith('=') ? 1 : 2;
}

function contentLine(source: string, heading: number | null, references: Map<string, string>): RawLine {
  const line = source.replace(/^ {0,3}(?:> ?)+/, '');
  const prefix = itemMark.exec(line);
  const marker = prefix?.[1] ?? /^[ \t]*/.exec(line)?.[0] ?? '';
  const body = line.slice(prefix?.[0].length ?? marker.length);
  const row = isTableRow(body) ? joinCells(body) : tabWideGaps(body);
  const { text, links } = readInline(row, references);
  const words = row.trim();
  const bold = /^(?:\*\*[^*]+\*\*|__[^_]+__)\s*:?$/.test(words) || /^\*\*\*[^*]+\*\*\*$/.test(words);
  const shift = marker.length;
  const moved = links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }));
  return rawLine(marker + tidy(text), { heading, bold, links: moved });
}

function isTableRow(body: string): boolean {
  return body.startsWith('|') && body.trimEnd().endsWith('|') && body.trim().length > 2;
}

function joinCells(row: string): string {
  return row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\t');
}

function isParagraph(line: string | undefined): boolean {
  return (
    line !== undefined && /[\p{L}\p{N}]/u.test(line) && !/^ {0,3}(?:#|>|[-*+]\s|\d{1,3}[.)]\s|\|)/.test(line)
  );
}

function readReferences(lines: string[]): Map<string, string> {
  const found = lines.map((line) => reference.exec(line)).filter((match) => match !== null);
  return new Map(found.map((match) => [(match[1] ?? '').toLowerCase(), match[2] ?? '']));
}

/** YAML between `---` lines at the top is about the file, not in it. */
function frontMatterEnd(lines: string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const fields = lines.slice(1, Math.max(end, 1)).every((line) => /^\s*(?:#|-|$)|^\s*[\w-]+\s*:/.test(line));
  return end > 0 && fields ? end + 1 : 0;
}

/** Blanks at the end stand for a line break and are not words. */
function tidy(text: string): string {
  return text.trimEnd();
}
