// A run of words and skills between separators → the terms it asks for: skills of the lexicon, or the phrase itself.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { AskedSkill } from '../../model/spec.ts';
import {
  announcers,
  emptyWords,
  leadingFillers,
  objectVerbs,
  softWords,
  tradePhrases,
  weakWords,
} from './filler-table.ts';
import type { Piece } from './piece.ts';

export interface Term extends AskedSkill {
  start: number;
  end: number;
  /** True for a product or method called by its own name; false for a class of things ("relational databases"). */
  proper: boolean;
  /** True for a name that counts only beside a skill of the lexicon. */
  weak?: boolean;
}

export interface TermOptions {
  source: string;
  lexicon: Lexicon;
  /** Whether phrases outside of the lexicon count. */
  open: boolean;
  /** Whether a phrase is kept whole although the lexicon knows a part of it: names of certificates and licences. */
  whole: boolean;
  /** Whether the clause counts years, so that naming the trade itself asks for nothing more. */
  years: boolean;
}

const longestPhrase = 6;

/**
 * Terms of one run. Known skills win when they make up at least half of the phrase; otherwise the phrase is kept as
 * a literal term, if `open` allows such terms, because "multi-state payroll" asks for more than payroll.
 */
export function termsOf(run: readonly Piece[], { source, lexicon, open, whole, years }: TermOptions): Term[] {
  const core = coreOf(run, source);
  const skills = core.filter((piece) => piece.kind === 'skill');
  if (years && tradePhrases.has(core.map((piece) => piece.text).join(' '))) return [];
  const known = (): Term[] => skills.map((piece) => knownTerm(piece, run, source, lexicon));
  if (!open || core.length === 0) return skills.length > 0 ? known() : sibling(core, source);
  const phrase = phraseOf(core, source);
  if (
    skills.length > 0 &&
    (phrase.length === 0 || (whole ? skills.length === phrase.length : covers(skills, phrase)))
  ) {
    return known();
  }
  const literal = literalTerm(phrase, source);
  return literal === null ? known() : [literal];
}

/** A name written large counts even where phrases do not, if the list it stands in names a skill: marked as weak. */
function sibling(core: readonly Piece[], source: string): Term[] {
  if (
    core.length === 0 ||
    core.length > 3 ||
    !core.every((piece) => piece.kind === 'word' && isUpper(source, piece.start))
  )
    return [];
  const literal = literalTerm(phraseOf(core, source), source);
  return literal === null ? [] : [{ ...literal, weak: true }];
}

/** The run without fillers and verbs at its front and general words cut at its end. */
function coreOf(run: readonly Piece[], source: string): Piece[] {
  let first = 0;
  while (first < run.length && isLead(run[first], source) && !isTitled(run[first], run[first + 1], source))
    first++;
  let last = run.length;
  while (last > first && isTail(run[last - 1])) last--;
  // "a clinical environment setting": an adjective left alone takes its noun back.
  if (
    last - first === 1 &&
    last < run.length &&
    isAdjective.test(run[first]?.text ?? '') &&
    run[last]?.kind === 'word'
  )
    last++;
  return run.slice(first, last);
}

function isLead(piece: Piece | undefined, source: string): boolean {
  if (piece?.kind !== 'word' || isAcronym(piece, source)) return false;
  const { text } = piece;
  return (
    leadingFillers.has(text) ||
    objectVerbs.has(text) ||
    announcers.has(text) ||
    /^\d+\+?$/.test(text) ||
    /^\w+ly$/.test(text)
  );
}

/** "Applied Behavioral Analysis": a filler written large inside a sentence, before another large word, is part of a name. */
function isTitled(word: Piece | undefined, next: Piece | undefined, source: string): boolean {
  if (word === undefined || next?.kind !== 'word' || announcers.has(word.text)) return false;
  const inside = /[\p{L}\p{N},(&/]\s{0,2}$/u.test(source.slice(Math.max(0, word.start - 3), word.start));
  return inside && isUpper(source, word.start) && isUpper(source, next.start);
}
/** "IT" and "US" are no pronouns. */
const isAcronym = ({ start, end }: Piece, source: string): boolean =>
  end - start > 1 && /^\p{Lu}+$/u.test(source.slice(start, end));
const isUpper = (source: string, at: number): boolean => /\p{Lu}/u.test(source[at] ?? '');

const tailWords = new Set([
  'skills',
  'skill',
  'experience',
  'environment',
  'environments',
  'setting',
  'settings',
  'role',
  'roles',
  'context',
  'contexts',
  'etc',
  'of',
  'and',
  'industry-wide',
  'fundamentals',
  'concepts',
  'basics',
  'similar',
  'capabilities',
  'strongly',
  'used',
  'needed',
  'related',
  'highly',
  'work',
  'instincts',
  'depth',
  'ownership',
]);
const isTail = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && (tailWords.has(piece.text) || /^\d+$/.test(piece.text));

/** The phrase to search for literally: empty when it is too general, too long or about conduct. */
function phraseOf(core: readonly Piece[], source: string): Piece[] {
  if (core.some((piece) => piece.kind === 'soft')) return [];
  const words = core.flatMap((piece) =>
    isAcronym(piece, source) ? [piece.text.toUpperCase()] : piece.text.split(/[\s/]+/),
  );
  if (words.length > longestPhrase) return [];
  if (words.some((word) => pronouns.has(word) || word.includes("'re") || word.includes("'ll"))) return [];
  const telling = words.filter(
    (word) => !emptyWords.has(word) && !leadingFillers.has(word) && word.length > 1 && !praise.test(word),
  );
  const soft = telling.filter((word) => softWords.has(word)).length;
  const weight = telling.reduce((sum, word) => sum + (weakWords.has(word) ? 0.5 : 1), 0);
  if (weight < 1 || soft * 2 > telling.length || tradePhrases.has(words.join(' '))) return [];
  return telling.length === 1 && words.length === 1 && isAdjective.test(words[0] ?? '') ? [] : [...core];
}

// Adjectives of praise and manner add nothing to search for.
const praise = /^[a-z-]{5,}(?:able|ible|ful|ous|ive)$/;
const pronouns = new Set([
  'you',
  'we',
  'they',
  'it',
  'our',
  'your',
  'them',
  'their',
  'who',
  'i',
  "it's",
  'he',
  'she',
]);
// A lone adjective left over from a list ("stable, scalable and cheap services"); capitals never come here alone.
const isAdjective =
  /^[a-z-]{4,}(?:able|ible|ive|ous|ful|less|ed|ic|(?<!ri|rn|errad|opos|prais|ferr|portun|mater|pot|anim|metal|hospit|termin|protoc|capit)al|oriented|wide|(?<!m)ent|smart|bold)$/;

/** Words of the lexicon's skills against the other words of the phrase that tell something. */
function covers(skills: readonly Piece[], phrase: readonly Piece[]): boolean {
  const known = skills.reduce((sum, piece) => sum + piece.text.split(/[\s/-]+/).length, 0);
  const others = phrase.filter(
    (piece) =>
      piece.kind === 'word' &&
      !emptyWords.has(piece.text) &&
      !weakWords.has(piece.text) &&
      !leadingFillers.has(piece.text),
  );
  return known >= others.reduce((sum, piece) => sum + piece.text.split('-').length, 0);
}

const classNouns =
  /^(?:tools?|tooling|pipelines?|frameworks?|platforms?|systems?|databases?|solutions?|software|libraries|technologies|engines?|providers?|applications?)$/;

/**
 * "AWS services (EC2, S3)" needs AWS, "CI/CD pipelines (Jenkins)" or "monitoring tools (Grafana)" any of its kind: a
 * name that stands for a class is followed by the class noun or written small. A programming language is always itself.
 */
function isProper(piece: Piece, run: readonly Piece[], source: string, lexicon: Lexicon): boolean {
  const written = source.slice(piece.start, piece.end);
  const name = lexicon.skills.get(piece.skill ?? '');
  const named =
    /\p{Lu}.*\p{Lu}|\p{L}[+#]|\.\p{L}|\d/u.test(written) ||
    (/\p{Lu}/u.test(written) && /^\p{Lu}\S+$/u.test(name?.name ?? ''));
  if (name?.category === 'programming-languages') return named;
  const last = run.at(-1);
  return (
    named &&
    !(last !== piece && last !== undefined && classNouns.test(last.text)) &&
    !classNouns.test(written.toLowerCase().split(' ').at(-1) ?? '')
  );
}

function knownTerm(piece: Piece, run: readonly Piece[], source: string, lexicon: Lexicon): Term {
  const id = piece.skill ?? '';
  const written = source.slice(piece.start, piece.end);
  const name = displayName(lexicon.skills.get(id)?.name ?? written, written);
  return {
    id,
    name,
    known: true,
    start: piece.start,
    end: piece.end,
    proper: isProper(piece, run, source, lexicon),
  };
}

/**
 * The lexicon's name where the posting writes the same words, more or fewer of them; else the posting's own: who wrote
 * "people management" would not recognize "Staff supervision". The id is the same either way.
 */
function displayName(name: string, written: string): string {
  const names = stemsOf(name);
  const own = stemsOf(written);
  const within = (inner: string[], outer: string[]): boolean =>
    inner.every((word) => outer.some((other) => word.startsWith(other) || other.startsWith(word)));
  const initials = names.map((word) => word[0]).join('') === written.toLowerCase().replace(/s$/, '');
  return initials || within(own, names) || within(names, own) ? name : written.replace(/\s+/g, ' ');
}

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

function literalTerm(phrase: readonly Piece[], source: string): Term | null {
  const first = phrase[0];
  const last = phrase.at(-1);
  if (first === undefined || last === undefined) return null;
  const name = source.slice(first.start, last.end).replace(/\s+/g, ' ');
  const id = kebabOf(name);
  return id === '' ? null : { id, name, known: false, start: first.start, end: last.end, proper: false };
}

/** The id of a literal term: its words in lower case, joined by hyphens, without diacritics. */
export function kebabOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/c\+\+/g, 'cpp')
    .replace(/#/g, 'sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
