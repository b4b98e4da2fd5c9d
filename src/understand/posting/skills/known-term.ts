// A skill of the lexicon where the posting names it → the term asked for, under the name a reader will recognize.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { emptyWords } from './general-words.ts';
import { isUpper } from './phrase.ts';
import type { Piece } from './piece.ts';
import type { Term } from './term.ts';
import { isFiller } from './word-role.ts';

/** `run` is what the skill stands in, up to the next separator, `core` the same without fillers, if its name may widen. */
export function knownTerm(
  piece: Piece,
  run: readonly Piece[],
  core: readonly Piece[],
  source: string,
  lexicon: Lexicon,
): Term {
  const { skill, start, end } = piece;
  const id = skill ?? '';
  const written = source.slice(start, end).replace(/\s+/g, ' ');
  const proper = isProper(piece, run, written, lexicon);
  const name = displayName(
    lexicon.skills.get(id)?.name ?? written,
    proper ? written : wider(piece, core, source),
  );
  return { id, name, known: true, weak: false, proper, start, end };
}

/** A method or class of things with the words around it, if they are not more than its own: "AI tooling". */
function wider(piece: Piece, core: readonly Piece[], source: string): string {
  const own = source.slice(piece.start, piece.end).replace(/\s+/g, ' ');
  const [first] = core;
  const last = core.at(-1);
  if (first === undefined || last === undefined || core.length > 2 * own.split(' ').length) return own;
  const alone = core.every(
    (other) =>
      other === piece || (other.kind === 'word' && !isFiller(other.text) && !isUpper(source, other.start)),
  );
  return alone ? source.slice(first.start, last.end).replace(/\s+/g, ' ') : own;
}

const classNouns =
  /^(?:tools?|tooling|pipelines?|frameworks?|platforms?|systems?|databases?|solutions?|software|libraries|technologies|engines?|providers?|applications?)$/;
const nameLike = /\p{Lu}.*\p{Lu}|\p{L}[+#]|\.\p{L}|\d/u;

/**
 * "AWS services (EC2, S3)" needs AWS, "CI/CD pipelines (Jenkins)" or "monitoring tools (Grafana)" any of its kind: a
 * name that stands for a class is followed by the class noun or written small. A programming language is always itself.
 */
function isProper(piece: Piece, run: readonly Piece[], written: string, lexicon: Lexicon): boolean {
  const skill = lexicon.skills.get(piece.skill ?? '');
  // "BI" is written like a name, but it is short for a method: the lexicon writes its second word small.
  if (/^\S+ \p{Ll}/u.test(skill?.name ?? '')) return false;
  const own = /^\p{Ll}\S*$/u.test(skill?.name ?? '') && written === skill?.name; // dbt, pandas: products written small
  const named =
    own || nameLike.test(written) || (/\p{Lu}/u.test(written) && /^\p{Lu}\S+$/u.test(skill?.name ?? ''));
  if (!named || skill?.category === 'programming-languages') return named;
  const last = run.at(-1);
  const ownLast = written.toLowerCase().split(' ').at(-1) ?? '';
  return !classNouns.test(ownLast) && (last === undefined || last === piece || !classNouns.test(last.text));
}

/**
 * The lexicon's name where the posting writes a variant of it (other case, marks, number) or
 * where most of the words are the same; else the posting's own words: who wrote "people management" would not
 * recognize "Staff supervision". The id is the same either way.
 */
function displayName(name: string, written: string): string {
  const names = stemsOf(name);
  const own = stemsOf(written);
  const shared = own.filter((word) => names.includes(word)).length;
  // "Supply chain investigations" are not supply chain management, whatever skill proves them.
  const head = own.at(-1) ?? '';
  const tells = !/\d/.test(head) && !emptyWords.has(head) && !emptyWords.has(`${head}s`);
  if (own.length > 2 && names.length > 2 && tells && !names.includes(head)) return written;
  return shared * 2 > Math.max(own.length, names.length) ? name : written;
}

/** The words of a name without marks and plural. */
const stemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/(?<=\w{3})s$/, ''));
