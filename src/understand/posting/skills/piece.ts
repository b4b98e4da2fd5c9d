// A clause → its pieces: words, skills of the lexicon, and the marks and words that make lists.
import type { Span } from '../../../model/source.ts';
import { partOf } from '../../one-of.ts';

export type PieceKind =
  | 'word'
  | 'skill'
  | 'soft'
  | 'comma'
  | 'slash'
  | 'and'
  | 'or'
  | 'open'
  | 'close'
  | 'colon'
  | 'such'
  | 'choice'
  | 'stop';

/** Offsets are the document's. `text` is plain; `skill` is the id of a skill of the lexicon. */
export interface Piece extends Span {
  kind: PieceKind;
  text: string;
  skill: string | null;
}

/** A skill named in the text, as the lexicon's matcher finds it. */
export interface Named extends Span {
  skill: string;
  soft: boolean;
}

const marks: Record<string, PieceKind> = {
  ',': 'comma',
  '\u00b7': 'comma',
  '|': 'comma',
  '\u2022': 'comma',
  '/': 'slash',
  '&': 'and',
  '+': 'and',
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  ':': 'colon',
  ';': 'stop',
  '.': 'stop',
  '?': 'stop',
  '!': 'stop',
};

// In this order: phrases that introduce examples or a choice, words with what belongs inside them, then marks.
const scanned = {
  such: partOf`
    \bsuch as\b | \be\.?g\.?(?![a-z])[.,:]? | \bfor (?:example|instance)\b,? | \blike(?= (?!to\b))
    \b(?:examples include|to name a few)\b | \bi\.e\.?,?
    \btel(?:le)?s? que\b | \b(?:comme )?par exemple\b | \b(?:wie )?(?:z\. ?b\.|zum beispiel)\b | \bwie etwa\b
    \b(?:como )?por ejemplo\b | \bzoals\b | \bbijv(?:oorbeeld)?\b\.?
  `,
  choice: partOf`
    \b(?:at least |any |either )?(?:one|any|some|two)(?: \(\d\))?(?: or (?:more|several|all))? of(?: the(?: following)?| these| our)?\b
    \beither\b | \bwhether (?:through|via|in|with|using|by)\b
  `,
  number: String.raw`\b(?:one|two|three) or (?:more|several)\b(?! of)`,
  or: partOf`\band ?/ ?or\b | &/or\b | \bor\b(?:/and\b)? | \bou\b | \boder\b | \bund/oder\b | \bet/ou\b`,
  and: partOf`\band\b | \bet\b | \bund\b | \bsowie\b | \bas well as\b | \balong with\b | \btogether with\b | \bplus\b(?= )`,
  word: partOf`\d{1,2}:\d{2}(?:-\d{1,2}:\d{2})? | (?:\p{L}\.){2,} | \.?[\p{L}\p{N}](?:[\p{L}\p{N}'+#]|[.&-](?=[\p{L}\p{N}]))*`,
  mark: String.raw`[,·|•/&+()[\]:;.?!]`,
  dash: String.raw` - |\s?[—―]\s?`,
};
const scanner = new RegExp(
  Object.entries(scanned)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join('|'),
  'giu',
);

/**
 * Cuts `plain` (which begins at `offset` of the document) into pieces; a named skill is one piece. Parts inside
 * `holes` are skipped. Linear in the length of the clause.
 */
export function piecesOf(
  plain: string,
  offset: number,
  named: readonly Named[],
  holes: readonly Span[],
): Piece[] {
  const pieces: Piece[] = [];
  const skips: (Span & Partial<Named>)[] = [...named, ...holes].sort((a, b) => a.start - b.start);
  let position = 0;
  skips.push({ start: offset + plain.length, end: offset + plain.length });
  for (const skip of skips) {
    const start = skip.start - offset;
    if (start < position) continue;
    scan(plain, position, Math.min(start, plain.length), offset, pieces);
    if (skip.skill !== undefined) pieces.push(skillPiece(plain, skip, offset));
    position = Math.min(plain.length, Math.max(start, skip.end - offset));
  }
  return pieces;
}

function skillPiece(
  plain: string,
  { start, end, skill = '', soft }: Span & Partial<Named>,
  offset: number,
): Piece {
  return {
    kind: soft === true ? 'soft' : 'skill',
    start,
    end,
    text: plain.slice(start - offset, end - offset),
    skill,
  };
}

function scan(plain: string, from: number, to: number, offset: number, pieces: Piece[]): void {
  for (const match of plain.slice(from, to).matchAll(scanner)) {
    if (match.groups?.number !== undefined) continue; // "one or more" makes no choice of what follows
    const start = offset + from + match.index;
    const text = match[0];
    pieces.push({ kind: kindOf(match), start, end: start + text.length, text, skill: null });
  }
}

function kindOf(match: RegExpExecArray): PieceKind {
  const { such, choice, or, and, word } = match.groups ?? {};
  if (such !== undefined) return 'such';
  if (choice !== undefined) return 'choice';
  if (or !== undefined) return 'or';
  if (and !== undefined) return 'and';
  if (word !== undefined) return 'word';
  return marks[match[0]] ?? 'stop';
}
