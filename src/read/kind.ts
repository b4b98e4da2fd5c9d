// The bytes of a file → what it is, by magic numbers first and by the look of its text second.
import { decodeText, guessUtf16 } from './encoding.ts';

/** What the bytes are, before any container is opened: 'zip' may be DOCX or ODT, 'ole' an old Office file. */
export type Kind = 'pdf' | 'zip' | 'ole' | 'rtf' | 'image' | 'json' | 'html' | 'markdown' | 'text' | Foreign;

/** Formats that are recognised only to say what they are. */
export interface Foreign {
  foreign: string;
}

const magic: { kind: Kind; at: number; bytes: string }[] = [
  { kind: 'zip', at: 0, bytes: 'PK\x03\x04' },
  { kind: 'zip', at: 0, bytes: 'PK\x05\x06' },
  { kind: 'ole', at: 0, bytes: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1' },
  { kind: 'rtf', at: 0, bytes: '{\\rtf' },
  { kind: 'image', at: 0, bytes: '\x89PNG\r\n' },
  { kind: 'image', at: 0, bytes: '\xFF\xD8\xFF' },
  { kind: 'image', at: 0, bytes: 'GIF8' },
  { kind: 'image', at: 0, bytes: 'II*\x00' },
  { kind: 'image', at: 0, bytes: 'MM\x00*' },
  { kind: 'image', at: 8, bytes: 'WEBP' },
  { kind: 'image', at: 4, bytes: 'ftyphei' },
  { kind: { foreign: 'a gzip archive' }, at: 0, bytes: '\x1F\x8B' },
  { kind: { foreign: 'a 7-Zip archive' }, at: 0, bytes: '7z\xBC\xAF' },
  { kind: { foreign: 'a RAR archive' }, at: 0, bytes: 'Rar!' },
  { kind: { foreign: 'a PostScript file' }, at: 0, bytes: '%!PS' },
  { kind: { foreign: 'an ELF program' }, at: 0, bytes: '\x7FELF' },
  { kind: { foreign: 'a film or sound file' }, at: 4, bytes: 'ftyp' },
  { kind: { foreign: 'a sound file' }, at: 0, bytes: 'ID3' },
];

/** A PDF may have up to this many bytes of something else before its header. */
const pdfHeaderReach = 1024;
/** So much of a text is looked at to tell HTML and Markdown from plain text. */
const lookedAt = 20_000;

/** Tells the kind of a file from its bytes; `name` settles only what the text leaves open. */
export function detectKind(bytes: Uint8Array, name: string): Kind {
  const head = Buffer.from(bytes.subarray(0, pdfHeaderReach)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'pdf';
  const known = magic.find((sign) => head.startsWith(sign.bytes, sign.at));
  if (known !== undefined) return known.kind;
  if (head.includes('%PDF-')) return 'pdf';
  if (isBinary(bytes)) return { foreign: 'a binary file of no known type' };
  return kindOfText(decodeText(bytes.subarray(0, lookedAt)), name);
}

/** The ending of a file name in lower case, without the dot; '' where there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Control characters that no text has; a NUL only means UTF-16 when it comes in every second place. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return false;
  if (guessUtf16(sample) !== null) return false;
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > sample.length / 100;
}

const blockTag = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|table|tr|td|span|strong|b|em)\b[^<>]{0,500}>/gi;
const escapedTag = /&lt;\/?(?:p|div|br|ul|ol|li|h[1-6]|strong)\b/gi;
const boldLabel = /^\*\*[^*\n]{1,80}\*\*(?:\s|$)/m;
const markdownHeading = /^#{1,6} \S/gm;
const markdownMark = /^#{1,6} \S|\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)|\*\*\S[^*\n]{0,200}\*\*|^```/gm;

function kindOfText(text: string, name: string): Kind {
  const start = text.replace(/^[\s\uFEFF]+/, '');
  const extension = extensionOf(name);
  if (/^(?:<!doctype html|<html|<head|<body)\b/i.test(start)) return 'html';
  if (/^<\?xml/i.test(start)) return xmlKind(start);
  if (/^[{[]/.test(start) && /^(?:\{\s*"|\[\s*[{\]]|\{\s*\})/.test(start)) return 'json';
  const tags = count(text, blockTag) + count(text, escapedTag);
  const dense = tags >= 4 && tags * 400 > text.length;
  if (dense && extension !== 'md' && extension !== 'markdown') return 'html';
  if (tags >= 2 && (extension === 'html' || extension === 'htm')) return 'html';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  const marks = count(text, markdownMark);
  const written = boldLabel.test(text) || marks >= 3 || (marks >= 2 && count(text, markdownHeading) >= 1);
  return written ? 'markdown' : 'text';
}

function xmlKind(start: string): Kind {
  if (/<html\b/i.test(start.slice(0, 2000))) return 'html';
  if (/<svg\b/i.test(start.slice(0, 2000))) return { foreign: 'an SVG drawing' };
  return { foreign: 'an XML file of no known type' };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
