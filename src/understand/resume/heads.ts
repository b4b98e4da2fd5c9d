// The head lines of an entry (without its dates), in pieces → job title and employer, in whichever order they stand.
import { wordsOf } from './lines.ts';
import {
  countTitleWords,
  hasEmployerWord,
  isArea,
  isLocation,
  placeholders,
  withoutPlace,
} from './title-words.ts';

export interface Head {
  title: string | null;
  organization: string | null;
}

/** One piece of a head line: a whole cell of a line, or what stands between commas. */
export interface Piece {
  text: string;
  /** The cell it was cut from. */
  cell: string;
  titles: number;
  organization: boolean;
}

const cellBreak = /\t|\s[|•·–—―]\s|\s-\s|\s\/\/\s|\s@\s?|@(?=\p{L})|\sat\s(?=\p{Lu})|\|\s?|\s{3,}/u;
const duration =
  /\(?(?:about\s)?\b\d+\s?(?:years?|yrs?|months?|mos)\b(?:\s?,?\s?(?:and\s)?\d+\s?(?:months?|mos))?\)?/giu;

/** Cuts placeholders, durations, empty brackets and loose punctuation out of a head line. */
export function cleanHead(text: string): string {
  return text
    .replace(placeholders, '\t')
    .replace(duration, '\t')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/gu, '')
    .trim();
}

function pieceOf(text: string, cell: string): Piece | null {
  const trimmed = text.replace(/^[\s,;:|•·–—(-]+|[\s,;:|•·–—-]+$/gu, '').trim();
  if (trimmed.length < 2 || !/\p{L}/u.test(trimmed) || isLocation(trimmed)) return null;
  return { text: trimmed, cell, titles: countTitleWords(trimmed), organization: namesEmployer(trimmed) };
}

/** An employer's word anywhere, unless a job title's word closes the piece: "Acme Bank", but not "Bank Teller". */
function namesEmployer(text: string): boolean {
  if (!hasEmployerWord(text)) return false;
  const last = wordsOf(text).at(-1) ?? '';
  return (
    countTitleWords(text) === 0 ||
    (hasEmployerWord(last) && (countTitleWords(last) === 0 || last.endsWith('s')))
  );
}

/** "Nexus Ltd, Chief Engineer" is two parts, "Chief Engineer, Paris, France" one and "Acme, Inc." one. */
function splitCommas(written: string): string[] {
  const cell = withoutPlace(written);
  const parts = cell.split(/\s?,\s/);
  const pieces = parts.map((part) => pieceOf(part, cell));
  const titled = pieces.findIndex((piece) => piece !== null && piece.titles > 0 && !piece.organization);
  const employer = pieces.findIndex(
    (piece, index) => index !== titled && piece !== null && piece.titles === 0,
  );
  if (titled < 0 || employer < 0) return [cell];
  const cut = Math.max(titled, employer);
  return [parts.slice(0, cut).join(', '), parts.slice(cut).join(', ')];
}

/** The pieces of one line of a head. */
export function piecesOf(line: string): Piece[] {
  return cleanHead(line)
    .split(cellBreak)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !isLocation(cell))
    .flatMap((cell) => splitCommas(cell).map((part) => pieceOf(part, withoutPlace(cell))))
    .filter((piece) => piece !== null)
    .filter((piece) => wordsOf(piece.text).length <= 14);
}

/** The piece with the most of a title about it; an employer's word inside counts against it. */
function bestTitle(pieces: readonly Piece[]): Piece | null {
  let best: Piece | null = null;
  let bestScore = 0;
  for (const piece of pieces) {
    const score = piece.titles - (piece.organization ? 0.6 : 0);
    if (score > bestScore) [best, bestScore] = [piece, score];
  }
  return best;
}

/**
 * Tells title from employer by the words that job titles are made of. Fails where an employer's name is such a word
 * ("Architect Ltd" is saved by its "Ltd") or a title has none. `anonymous`: the employer has been taken out, and what
 * is left is all title.
 */
export function splitHead(pieces: readonly Piece[], anonymous = false): Head {
  const title = bestTitle(pieces) ?? (anonymous ? (pieces[0] ?? null) : null);
  const others = pieces.filter((piece) => piece !== title);
  const elsewhere = others.filter(({ cell }) => cell !== title?.cell);
  const employer =
    others.find(({ organization }) => organization) ??
    elsewhere.find(({ titles }) => titles === 0) ??
    others.find(({ titles, text }) => titles === 0 && !isArea(text)) ??
    null;
  if (title === null) return { title: null, organization: employer?.text ?? null };
  if (anonymous)
    return { title: title.cell.startsWith(title.text) ? title.cell : title.text, organization: null };
  // "Vice President, Banking Operations" with its employer on another line is all title.
  const whole = employer?.cell !== title.cell && title.cell.startsWith(title.text);
  const tail = whole ? title.cell.slice(title.text.length).replace(/^\s?,\s/, '') : '';
  const joined =
    /^[\p{L} &/-]{3,40}$/u.test(tail) && !isLocation(tail) ? `${title.text}, ${tail}` : title.text;
  return { title: joined, organization: employer?.text ?? null };
}
