// Lines of a flow → the same with words mended that a hyphen broke over a line end.
import type { FlowLine } from './paragraphs.ts';

const hyphen = /[-‐\u00AD]$/u;
const openingWord = /^\p{Ll}+/u;

/** First and second halves of common compounds: a hyphen after or before them is more often part of the word. */
const compoundHeads = new Set(
  (
    'all anti award back best bottom client cloud co code cost cross customer data day decision deep detail end ' +
    'ever event first fast four front full goal half hands hard high in industry key large lead left life light ' +
    'line long low market medium mid mission multi new non object off on one open over part peer point post pre ' +
    'problem product project quick real result results right risk role second self semi server service short ' +
    'single small so stand state step target team test third three time top two up user value vice web well work world year'
  ).split(' '),
);
const compoundTails = new Set(
  (
    'aware based bearing border building by centric class critical date depth device disciplinary driven edge end ' +
    'facing first focused free friendly functional going grade grained hand house in intensive level line linear ' +
    'making minded native off on oriented out paced performance performing person platform quality ready related ' +
    'relational round scale secure service side site solving specific stack standing step style taking team term ' +
    'time to tolerant up user wide winning world written year'
  ).split(' '),
);

/**
 * "manage-" + "ment" becomes "management" on the first line. The hyphen stays ("cloud-" + "native" becomes
 * "cloud-native") where the document writes the compound with a hyphen elsewhere, or where both halves are
 * words of the document and the joined form is not, or where a half is known from compounds ("cross-", "-driven").
 * Other compounds seen once, broken right at their hyphen, are closed.
 */
export function mendHyphens(lines: readonly FlowLine[]): FlowLine[] {
  const broken = lines.some((line, index) => breaksInto(line, lines[index + 1]) !== null);
  if (!broken) return [...lines];
  const known = wordsOf(lines);
  const mended: FlowLine[] = [];
  let next = lines[0];
  for (let index = 0; index < lines.length && next; index += 1) {
    const following = lines[index + 1];
    const parts = breaksInto(next, following);
    if (!parts || !following) {
      mended.push(next);
      next = following;
      continue;
    }
    const joined = known.joins(parts.head, parts.tail) ? next.text.slice(0, -1) : next.text;
    mended.push({ ...next, text: joined + parts.taken });
    next = dropStart(following, parts.taken.length);
  }
  return mended.filter((line) => line.text !== '');
}

function breaksInto(
  line: FlowLine,
  next: FlowLine | undefined,
): { head: string; tail: string; taken: string } | null {
  if (!next?.continues) return null;
  if (!hyphen.test(line.text.slice(-1))) return null;
  const head = lastWord(line.text.slice(0, -1));
  const tail = openingWord.exec(next.text)?.[0];
  if (!head || !tail) return null;
  const end = next.text.search(/\s|$/u);
  return { head, tail, taken: next.text.slice(0, end) };
}

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && /\p{L}/u.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start);
}

function wordsOf(lines: readonly FlowLine[]): { joins(head: string, tail: string): boolean } {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const [index, line] of lines.entries()) {
    for (const [word] of wholeWords(line, lines[index - 1], lines[index + 1]).matchAll(
      /\p{L}+(?:[-‐]\p{L}+)*/gu,
    )) {
      const lower = word.toLowerCase();
      (/[-‐]/.test(lower) ? compounds : words).add(lower.replaceAll('‐', '-'));
    }
  }
  return {
    joins(head, tail) {
      const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
      if (words.has(first + second)) return true;
      if (compounds.has(`${first}-${second}`)) return false;
      if (compoundHeads.has(first) || compoundTails.has(second)) return false;
      return !/\p{Lu}/u.test(head.slice(1)) && !(words.has(first) && words.has(second) && first.length > 2);
    },
  };
}

/** The text of a line without the halves of words broken at its ends. */
function wholeWords(line: FlowLine, before: FlowLine | undefined, after: FlowLine | undefined): string {
  const opening = before ? breaksInto(before, line) : null;
  const closing = breaksInto(line, after);
  return line.text.slice(opening?.tail.length ?? 0, closing ? -closing.head.length - 1 : undefined);
}

function dropStart(line: FlowLine, length: number): FlowLine {
  const rest = line.text.slice(length);
  const skipped = length + rest.length - rest.trimStart().length;
  const links = line.links
    .map((link) => ({ ...link, start: Math.max(0, link.start - skipped), end: link.end - skipped }))
    .filter((link) => link.end > link.start);
  return { ...line, text: line.text.slice(skipped), links };
}
