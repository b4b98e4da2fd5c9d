// Mentions → the skills a resume claims, with months and last use, and apart from them languages and traits.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Mention, Position, ProfileSkill } from '../../model/profile.ts';
import { activityNames, activityVerbs } from './activity-verbs.ts';
import type { Mentions } from './mentions.ts';
import { mergedMonths, monthRange } from './months.ts';
import { termId } from './term-id.ts';

export interface Claims {
  skills: ProfileSkill[];
  traits: ProfileSkill[];
}

/** What the profile does not list among its skills. */
const traitCategories = new Set(['soft-skills', 'languages']);
const traitIds = new Set(['driving-licence', 'staff-supervision']);

/** Months and last use of a skill, from the positions that claim it. */
function useOf(
  mentions: readonly Mention[],
  positions: readonly Position[],
  asOf: string,
): Pick<ProfileSkill, 'months' | 'lastUsed'> {
  const indices = new Set(mentions.filter(({ negated }) => !negated).map(({ position }) => position));
  const used = positions.filter((_, index) => indices.has(index));
  const ranges = used.map(({ start, end }) => (start === null ? null : monthRange(start, end, asOf)));
  const ends = used.map(({ start, end }) => (end === 'present' ? asOf.slice(0, 7) : (end ?? start)));
  return {
    months: mergedMonths(ranges.filter((range) => range !== null)),
    lastUsed:
      ends
        .filter((end) => end !== null)
        .sort()
        .at(-1) ?? null,
  };
}

/** Up to this many letters a way of writing is an abbreviation, for which the lexicon's name says more if it spells it out. */
const abbreviation = 4;

/** A verb form before what was done: "planned menus" is called as the lexicon calls it, if it shares the words. */
const inflected = /^\p{L}{2,}(?:ed|ing)\s/iu;

/** Whether the letters of an abbreviation come one after the other in a name that begins with the first: "PR", "K8s" not. */
function shortens(letters: string, name: string): boolean {
  let at = 0;
  for (const sign of name) if (sign === letters[at]) at++;
  return at === letters.length && name[0] === letters[0];
}

/**
 * A skill is called as the resume calls it, so that a profile says nothing that the resume does not: "Requirements
 * gathering" stays that, whatever the lexicon files it under. Abbreviations of the lexicon's own name take the latter.
 */
function nameOf(id: string, written: readonly string[], lexicon: Lexicon): string {
  const known = lexicon.skills.get(id);
  if (known === undefined) return activityNames.get(id) ?? written[0] ?? id;
  const name = folded(known.name);
  const isName = (words: string): boolean => {
    const own = folded(words);
    return (
      own === name ||
      own === `${name}s` ||
      (own.length <= abbreviation && shortens(own.replace(/s$/, ''), name))
    );
  };
  const first = written[0] ?? '';
  if (inflected.test(first) && shareOfStems(first, known.name) >= kinship) return known.name;
  const long = written.find(
    (words) => folded(words).length > abbreviation && !activityVerbs.has(words.toLowerCase()),
  );
  return written.some(isName)
    ? known.name
    : (long ??
        (written.every((words) => activityVerbs.has(words.toLowerCase()))
          ? known.name
          : first || known.name));
}

const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');

const stemsOf = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, '').slice(0, 5));

/** From this share of common stems on, two ways of writing are one to a reader: "crop management", "managing crops". */
const kinship = 0.5;

/** How many of the stems of two ways of writing both have, of all they have. */
function shareOfStems(a: string, b: string): number {
  const [left, right] = [new Set(stemsOf(a)), new Set(stemsOf(b))];
  const common = [...left].filter((stem) => right.has(stem)).length;
  return right.size === 0 ? 1 : common / (left.size + right.size - common);
}

const initialsOf = (words: string): string =>
  folded(words.replace(/(\p{L})[\p{L}\p{N}]*[^\p{L}\p{N}]*/gu, '$1'));

/** Whether two ways of writing are one name: glued, shortened or spelled out ("PCR", "polymerase chain reaction"). */
function isSameName(a: string, b: string): boolean {
  const [left, right] = [folded(a), folded(b)];
  if (left.includes(right) || right.includes(left)) return true;
  if (initialsOf(a) === right || initialsOf(b) === left) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length <= abbreviation && shortens(short.replace(/s$/, ''), long);
}

/**
 * Ways in which a resume writes a skill that share no word with its name or each other: "loop checking" and "flow
 * meters", both filed under instrumentation. The skill holds all of them; each is listed as a term of its own as well,
 * since a reader of the profile looks for what the resume says.
 */
function ownTerms(name: string, mentions: readonly Mention[], wordsOf: Wording): Map<string, Mention[]> {
  const names = [name];
  const terms = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const words = wordsOf(mention);
    if (activityVerbs.has(words.toLowerCase())) continue;
    const id = termId(words);
    const known = terms.get(id);
    if (known !== undefined) known.push(mention);
    else if (!names.some((other) => isSameName(other, words) || shareOfStems(other, words) >= kinship)) {
      terms.set(id, [mention]);
      names.push(words);
    }
  }
  return terms;
}

type Wording = (mention: Mention) => string;

/** The skills of a resume in order of first mention; one that is only denied stays, with every mention negated. */
export function toClaims(
  { bySkill, said }: Mentions,
  lexicon: Lexicon,
  positions: readonly Position[],
  asOf: string,
): Claims {
  const claims: Claims = { skills: [], traits: [] };
  const wordsOf: Wording = (mention) => said.get(mention) ?? mention.source.quote.replace(/\s+/g, ' ');
  const ids = new Set(bySkill.keys());
  for (const [id, all] of bySkill) {
    const known = lexicon.skills.get(id);
    const skill = {
      id,
      name: nameOf(id, all.map(wordsOf), lexicon),
      ...useOf(all, positions, asOf),
      mentions: all,
    };
    const trait = traitIds.has(id) || traitCategories.has(known?.category ?? '');
    (trait ? claims.traits : claims.skills).push(skill);
    if (trait || known === undefined) continue;
    for (const [term, own] of ownTerms(skill.name, all, wordsOf)) {
      if (ids.has(term) || lexicon.skills.has(term)) continue;
      ids.add(term);
      const name = own[0] ? wordsOf(own[0]) : term;
      claims.skills.push({ id: term, name, ...useOf(own, positions, asOf), mentions: own });
    }
  }
  return claims;
}
