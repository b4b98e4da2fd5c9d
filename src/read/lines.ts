// Raw lines of any format → the text of a Document with its lines and links: markers set apart from words.
import type { Document, Line } from '../model/document.ts';
import { acceptOrdinals, ListDepth } from './list.ts';
import { type Marker, readMarker } from './marker.ts';
import type { RawLine } from './raw-line.ts';
import { findContinuations } from './wrap.ts';

/** 'physical' keeps every line of the file, empty ones too; 'blocks' drops empty ones and shows bullets. */
export type LineMode = 'physical' | 'blocks';

/** A line with what was found out about it before its place in the text is known. */
interface Draft {
  raw: RawLine;
  marker: Marker | null;
  indent: number;
  /** Offsets of the words in `raw.text`. */
  start: number;
  end: number;
  bullet: number | null;
}

/** Items deeper than this are shown at this depth; their `bullet` still tells. */
const deepestShown = 8;

const wordCharacter = /[\p{L}\p{N}]/u;

/** Joins raw lines into a text and describes each of its lines. Linear in the length of the text. */
export function composeLines(raws: RawLine[], mode: LineMode): Pick<Document, 'text' | 'lines' | 'links'> {
  const drafts = draftLines(raws);
  const kept = mode === 'physical' ? drafts : drafts.filter((draft) => draft.start < draft.end);
  const wrapped = mode === 'physical' ? findContinuations(kept.map(wrapLine)) : null;
  return layOut(kept, wrapped, mode);
}

/** Same length out as in, so that offsets of links hold: no-break spaces, controls and the like → blanks. */
export function blankSpaces(text: string): string {
  return text.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\x00-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029]/g, ' ');
}

function draftLines(raws: RawLine[]): Draft[] {
  const texts = raws.map((raw) => blankSpaces(raw.text));
  const markers = texts.map((text) => readMarker(text, indentLength(text)));
  const ordinals = acceptOrdinals(markers);
  const depth = new ListDepth();
  let pending: number | null = null;
  let gap = false;
  return raws.map((raw, index) => {
    const marker =
      markers[index]?.kind === 'ordinal' && !ordinals.has(index) ? null : (markers[index] ?? null);
    const draft = draftLine({ ...raw, text: texts[index] ?? '' }, marker, depth);
    if (draft.start < draft.end) {
      draft.bullet ??= pending;
      pending = null;
      draft.raw.gapBefore ||= gap;
      gap = false;
    } else if (draft.bullet !== null) pending = draft.bullet;
    else gap = true;
    return draft;
  });
}

function draftLine(raw: RawLine, marker: Marker | null, depth: ListDepth): Draft {
  const { text } = raw;
  const first = indentLength(text);
  const indent = columns(text, first);
  const start = marker?.end ?? first;
  const end = wordCharacter.test(text) ? text.trimEnd().length : start;
  const draft = { raw, marker, indent, start: Math.min(start, end), end, bullet: raw.bullet };
  if (raw.heading !== null) return { ...draft, bullet: null };
  const opens = marker !== null && marker.kind !== 'icon';
  if (raw.bullet === null && opens) draft.bullet = depth.open(indent, marker.style);
  else if (end > start && indent === 0 && !raw.continues) depth.close();
  return draft;
}

function wrapLine(draft: Draft): Parameters<typeof findContinuations>[0][number] {
  const opens = draft.bullet !== null || draft.raw.heading !== null;
  return {
    text: draft.raw.text,
    start: draft.start,
    indent: draft.indent,
    opens,
    blank: draft.start === draft.end,
  };
}

function layOut(
  drafts: Draft[],
  wrapped: boolean[] | null,
  mode: LineMode,
): Pick<Document, 'text' | 'lines' | 'links'> {
  const parts: string[] = [];
  const lines: Line[] = [];
  const links: Document['links'] = [];
  let offset = 0;
  for (const [index, draft] of drafts.entries()) {
    const { raw, bullet } = draft;
    const shown = mode === 'blocks' && raw.bullet !== null && bullet !== null;
    const prefix = shown ? `${'  '.repeat(Math.min(bullet, deepestShown))}• ` : '';
    const skipped = mode === 'blocks' ? (shown ? draft.start : indentLength(raw.text)) : 0;
    const text = prefix + (mode === 'blocks' ? raw.text.slice(skipped, draft.end) : raw.text);
    const shift = offset + prefix.length - skipped;
    lines.push(lineOf(draft, shift, raw.continues || (wrapped?.[index] ?? false), mode));
    for (const link of raw.links) links.push(moveLink(link, shift, draft));
    parts.push(text);
    offset += text.length + 1;
  }
  return { text: parts.join('\n'), lines, links: links.filter((link) => link.start < link.end) };
}

function lineOf(draft: Draft, shift: number, continues: boolean, mode: LineMode): Line {
  const { raw } = draft;
  return {
    start: draft.start + shift,
    end: draft.end + shift,
    page: null,
    heading: raw.heading,
    bullet: draft.bullet,
    continues,
    gapBefore: raw.gapBefore,
    bold: raw.bold,
    size: raw.size,
    x: mode === 'physical' ? draft.indent : null,
  };
}

function moveLink(link: RawLine['links'][number], shift: number, draft: Draft): RawLine['links'][number] {
  const start = Math.min(Math.max(link.start, draft.start), draft.end);
  const end = Math.min(Math.max(link.end, start), draft.end);
  return { target: link.target, start: start + shift, end: end + shift };
}

function indentLength(text: string): number {
  let index = 0;
  while (text[index] === ' ' || text[index] === '\t') index++;
  return index;
}

function columns(text: string, length: number): number {
  let column = 0;
  for (let index = 0; index < length; index++) column = text[index] === '\t' ? (column & ~3) + 4 : column + 1;
  return column;
}
