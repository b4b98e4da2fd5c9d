// A list of terms with its separators → skill groups: all of them, any of them, an umbrella with its examples.
import type { AskedSkill, SkillGroup } from '../../../model/spec.ts';
import type { Term } from './term.ts';

export type Separator = 'comma' | 'and' | 'or' | 'slash' | null;

/** One member of a list: what stands before it, its terms, and the examples given for it. */
export interface Member {
  before: Separator;
  terms: Term[];
  examples: { terms: Term[]; any: boolean } | null;
}

/** A list as it is read: `any` when words before it make its members alternatives. */
export interface List {
  members: Member[];
  any: boolean;
  /** True for "at least one of the following: …": nested examples join the same alternatives. */
  flat: boolean;
}

export const emptyList = (): List => ({ members: [], any: false, flat: false });

/** The groups that a list asks for. Order within a group is the order of the text. */
export function groupsOf({ members: read, any, flat }: List): SkillGroup[] {
  const known = read.some((member) => member.terms.some((term) => term.known));
  const members = known
    ? read
    : read.map((member) => ({ ...member, terms: member.terms.filter((term) => !term.weak) }));
  const hasOr = members.some((member) => member.before === 'or');
  const chunks = any || flat ? [{ members, any: true, flat: flat || hasOr }] : chunksOf(members, hasOr);
  return chunks.flatMap(groupsOfChunk);
}

/** A part of a list that is asked for as one: all of it, or any; `flat` when nested examples join the choice. */
type Chunk = List;

/**
 * "A, B, or C" is one choice; in "A and B or C" the choice binds closer, so "and" cuts a list that holds "or".
 * Without "or", only members joined by a slash are alternatives.
 */
function chunksOf(members: readonly Member[], hasOr: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  for (const member of members) {
    const open = chunks.at(-1);
    const joins = hasOr ? member.before !== 'and' : member.before === 'slash';
    // A first member after "or" completes a word that waited for its noun: "platform or data engineering".
    const pair =
      open === undefined && (member.before === 'or' || member.before === 'slash') && member.terms.length > 1;
    if (open === undefined || !joins) chunks.push({ members: [member], any: pair, flat: false });
    else {
      open.members.push(member);
      open.any ||= member.before === 'or' || member.before === 'slash';
      open.flat ||= member.before === 'or';
    }
  }
  return chunks;
}

function groupsOfChunk({ members, any, flat }: Chunk): SkillGroup[] {
  const all: Term[] = [];
  const choice: Term[] = [];
  const nested: SkillGroup[] = [];
  for (const { terms, examples } of members) {
    const parent = terms.at(-1);
    if (flat || examples?.any !== true || parent === undefined) {
      (any ? choice : all).push(...terms, ...(examples?.terms ?? []));
      continue;
    }
    (any ? choice : all).push(...terms.slice(0, -1));
    if (parent.proper) all.push(parent);
    nested.push(group('any', parent.proper ? examples.terms : [parent, ...examples.terms]));
  }
  return [group('all', all), group('any', choice), ...nested].filter((made) => made.skills.length > 0);
}

/** A group without doubles; a choice of one is no choice. */
function group(mode: SkillGroup['mode'], terms: readonly Term[]): SkillGroup {
  const seen = new Map<string, AskedSkill>();
  for (const { id, name, known } of terms) if (!seen.has(id)) seen.set(id, { id, name, known });
  return { mode: seen.size > 1 ? mode : 'all', skills: [...seen.values()] };
}
