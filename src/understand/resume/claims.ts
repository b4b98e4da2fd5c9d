// Mentions → the skills a resume claims, with months and last use, and apart from them languages and traits.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Mention, Position, ProfileSkill } from '../../model/profile.ts';
import { mergedMonths, monthRange } from './months.ts';

export interface Claims {
  skills: ProfileSkill[];
  traits: ProfileSkill[];
}

/** What the profile does not list among its skills. */
const traitCategories = new Set(['soft-skills', 'languages']);
const traitIds = new Set(['driving-licence']);

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
function nameOf(id: string, mentions: readonly Mention[], lexicon: Lexicon): string {
  const known = lexicon.skills.get(id);
  const written = mentions.map(({ source }) => source.quote.replace(/\s+/g, ' '));
  if (known === undefined) return written[0] ?? id;
  const name = folded(known.name);
  const isName = (words: string): boolean => {
    const own = folded(words);
    return own === name || own === `${name}s` || (own.length <= abbreviation && shortens(own.replace(/s$/, ''), name));
  };
  const long = written.find((words) => folded(words).length > abbreviation);
  return written.some(isName) ? known.name : (long ?? written[0] ?? known.name);
}

const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');

/** The skills of a resume in order of first mention; one that is only denied stays, with every mention negated. */
export function toClaims(
  mentions: ReadonlyMap<string, Mention[]>,
  lexicon: Lexicon,
  positions: readonly Position[],
  asOf: string,
): Claims {
  const claims: Claims = { skills: [], traits: [] };
  for (const [id, all] of mentions) {
    const known = lexicon.skills.get(id);
    const skill = { id, name: nameOf(id, all, lexicon), ...useOf(all, positions, asOf), mentions: all };
    const trait = traitIds.has(id) || traitCategories.has(known?.category ?? '');
    (trait ? claims.traits : claims.skills).push(skill);
  }
  return claims;
}
