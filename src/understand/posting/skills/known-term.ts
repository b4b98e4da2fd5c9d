// A skill of the lexicon where the posting names it → the term asked for, under the name a reader will recognize.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { emptyWords } from './general-words.ts';
import type { Piece } from './piece.ts';
import type { Term } from './term.ts';

/** `run` is what the skill stands in, up to the next separator. */
export function knownTerm(piece: Piece, run: readonly Piece[], source: string, lexicon: Lexicon): Term {
  const { skill, start, end } = piece;
  const id = skill ?? '';
  const written = source.slice(start, end);
  const name = displayName(lexicon.skills.get(id)?.name ?? written, written);
  return { id, name, known: true, weak: false, proper: isProper(piece, run, written, lexicon), start, end };
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
  const named = nameLike.test(written) || (/\p{Lu}/u.test(written) && /^\p{Lu}\S+$/u.test(skill?.name ?? ''));
  if (!named || skill?.category === 'programming-languages') return named;
  const last = run.at(-1);
  const ownLast = written.toLowerCase().split(' ').at(-1) ?? '';
  return !classNouns.test(ownLast) && (last === undefined || last === piece || !classNouns.test(last.text));
}

/**
 * The lexicon's name where the posting writes the same words, more or fewer of them; else the posting's own: who wrote
 * "people management" would not recognize "Staff supervision". The id is the same either way.
 */
function displayName(name: string, written: string): string {
  const names = stemsOf(name);
  const own = stemsOf(written);
  const initials = names.map((word) => word[0]).join('') === written.toLowerCase().replace(/s$/, '');
  return initials || within(own, names) || within(names, own) ? name : written.replace(/\s+/g, ' ');
}

const within = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.every((word) => outer.some((other) => word.startsWith(other) || other.startsWith(word)));

/** Words that tell something, cut to what their forms share: warehouses, warehousing → warehous. */
function stemsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !emptyWords.has(word));
  return (telling.length === 0 ? words : telling).map((word) =>
    word.length < 5 ? word.replace(/s$/, '') : word.replace(/(?:ings?|ed|es|s|e|y|ies)$/, ''),
  );
}
