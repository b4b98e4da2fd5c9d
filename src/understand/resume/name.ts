// Document → the words of the person's name, so that they can be blanked before anything is scored.
import type { Document, Line } from '../../model/document.ts';
import { isCapitals, wordsOf } from './lines.ts';
import { headingKey, headingKinds } from './section-names.ts';
import { countTitleWords, hasEmployerWord } from './title-words.ts';

const honorific =
  /^(?:(?:curriculum vitae|résumé|resume|cv|name|mr|mrs|ms|dr|prof|lebenslauf)\b[\s.:–-]*(?:of\s|de\s)?)+/iu;
const afterName =
  /[\s,·|–-]+(?:résumé|resume|curriculum vitae|cv|lebenslauf|ph\.?\s?d|m\.?\s?sc|b\.?\s?sc|mba|cpa|m\.?d|pmp|rn|jr|sr|esq|m\.?a|he\/him|she\/her|they\/them)\.?(?=$|[\s,·|–-].*$).*$/iu;
const nameWord =
  /^(?:[\p{Lu}][\p{L}'’]*(?:-[\p{Lu}]?[\p{L}]+)?|\p{Lu}\.|de|da|von|van|der|den|la|le|al|bin|dos|di|del|el|ben|ter)$/u;
/** Words of headlines that no table of titles has, and that no name is made of. */
const notNames =
  /\b(?:data|software|web|business|project|product|sales|marketing|finance|financial|information|technology|technologies|human|resources|health|care|healthcare|service|services|digital|media|public|relations|company|city|state|university|systems?|network|security|support|machine|learning|junior|senior|research|development|science|engineering|management|operations|career|highly|certified|experienced|professional|objective|page|updated|microsoft|skills?|work|university|quality|team|accounting|banking|construction|aviation|automobile|agriculture|apparel|fitness|arts|design|english|spanish|german|french|native|fluent|customer|retail|food|teaching|education|supply|chain|legal|law|computer|mechanical|electrical|civil|chemical)\b/i;

/** Trades that are surnames or first names as well. */
const trades =
  /(?<!\p{L})(?:baker|barber|butcher|carpenter|chandler|cook|dean|farmer|gardener|guard|head|host|judge|mason|master|painter|partner|porter|sailor|tailor|usher|warden)(?!\p{L})/giu;

/** A line as a possible name: what is left of it without titles and degrees, or null. */
function nameIn(text: string): string | null {
  const spaced = /^(?:\p{L}\s){3,}\p{L}$/u.test(text.trim());
  if (spaced) return null;
  const bare = text.trim().replace(honorific, '').replace(afterName, '').trim();
  const words = wordsOf(bare);
  if (words.length < 2 || words.length > 4 || bare.length > 40 || !words.every((word) => nameWord.test(word)))
    return null;
  if (
    words.filter((word) => word.length > 2).length < 1 ||
    countTitleWords(bare.replace(trades, '')) > 0 ||
    notNames.test(bare)
  )
    return null;
  if (hasEmployerWord(bare) || headingKinds.has(headingKey(bare))) return null;
  return bare;
}

/** What the document as a whole tells about a name. */
interface Signs {
  /** Type of this size or more is set apart from the text; null where sizes are unknown or all the same. */
  large: number | null;
  /** Nothing else on the page is that large, and it is half as large again as the text. */
  alone: boolean;
  /** Index of the first heading of a section. */
  heading: number;
  /** Words of e-mail addresses and profile links. */
  addresses: string;
  isTerm: (words: string) => boolean;
}

const address =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{2,60}(?=@)|(?:linkedin\.com\/in|github\.com)\/[\p{L}\p{N}-]{2,60}/gu;
const addressed = /@|linkedin|github/i;
const reachable = /[\p{L}\p{N}]@[\p{L}\p{N}]|\+\d|\(\d{3}\)|\d{3}[-.]\d{4}/u;

/** Where a name can stand: on the first page, and not beyond the lines of a long one. */
const linesSearched = 150;
const leastScore = 4;
/** From here on a name is believed even where the lexicon knows its words ("Ruby Swift"). */
const surely = 6;

function signsOf(document: Document, lines: readonly Line[], isTerm: Signs['isTerm']): Signs {
  const sizes = lines.map(({ size }) => size ?? 0).sort((a, b) => a - b);
  const [middle, largest] = [sizes[sizes.length >> 1] ?? 0, sizes.at(-1) ?? 0];
  const first = lines.findIndex(
    ({ start, end }) => end - start < 60 && headingKinds.has(headingKey(document.text.slice(start, end))),
  );
  return {
    large: largest > middle * 1.2 ? largest * 0.97 : null,
    alone: largest > middle * 1.5 && sizes.filter((size) => size >= largest * 0.97).length === 1,
    heading: first < 0 ? lines.length : first,
    addresses: addressed.test(document.text)
      ? (document.text.toLowerCase().match(address) ?? []).join(' ')
      : '',
    isTerm,
  };
}

/** Points that speak for a line being the name. */
function nameScore(document: Document, line: Line, index: number, name: string, signs: Signs): number {
  const parts = wordsOf(name.toLowerCase()).filter((word) => word.length > 2);
  const points: [boolean, number][] = [
    [index < 8, 1],
    [index < 3, 1],
    [index < signs.heading, 2],
    [signs.large !== null && (line.size ?? 0) >= signs.large, signs.alone ? 5 : 4],
    [line.heading === 1, 2],
    [isCapitals(name), 1],
    [reachable.test(document.text.slice(line.end, line.end + 300)), 1],
    [parts.some((part) => signs.addresses.includes(part)), 3],
  ];
  const score = points.reduce((sum, [holds, value]) => sum + (holds ? value : 0), 0);
  return score < surely && signs.isTerm(name) ? 0 : score;
}

/** A large line's name with the rest of it on the next line of the same size: "Anna van" over "Dyke". */
function wholeName(document: Document, line: Line, next: Line | undefined, name: string): string {
  if (next === undefined || next.size === null || next.size !== line.size || next.start - line.end > 1)
    return name;
  const rest = document.text.slice(next.start, next.end).trim();
  return nameWord.test(rest) && rest.length > 2 && countTitleWords(rest) === 0 ? `${name} ${rest}` : name;
}

/**
 * The person's name as written, or null. Looks for two to four capitalised words that are no title, heading, employer
 * or term, near the top or in the largest type. Fails for one-word names and for names in lower case.
 */
export function findName(document: Document, isTerm: (words: string) => boolean): string | null {
  const lines = document.lines.slice(0, linesSearched).filter(({ page }) => page === null || page === 1);
  const signs = signsOf(document, lines, isTerm);
  let best: { name: string; score: number } | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.bullet !== null || line.continues || line.end - line.start > 200) continue;
    for (const part of document.text.slice(line.start, line.end).split(/\t|\s[·|•]\s/)) {
      const name = nameIn(part);
      if (name === null) continue;
      const score = nameScore(document, line, index, name, signs);
      if (score < leastScore || score <= (best?.score ?? 0)) continue;
      const large = signs.large !== null && (line.size ?? 0) >= signs.large;
      best = { name: large ? wholeName(document, line, lines[index + 1], name) : name, score };
    }
  }
  return best?.name ?? null;
}
