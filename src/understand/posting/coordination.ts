// A list of terms with its separators → skill groups: all of them, any of them, an umbrella with its examples.
import type { AskedSkill, SkillGroup } from '../../model/spec.ts';
import type { Term } from './term.ts';

export type Separator = 'comma' | 'and' | 'or' | 'slash' | null;

/** One member of a list: its terms, what stands before it, and the examples given for it. */
export interface Member {
  before: Separator;
  terms: Term[];
  examples: { terms: Term[]; any: boolean } | null;
}

/** A list as it is read: `any` when words before it make its members alternatives. */
export interface Coordination {
  members: Member[];
  any: boolean;
  /** True for "at least one of the following: …": nested examples join the same alternatives. */
  flat: boolean;
}

/** A part of a list that is asked for as one: all of it, or any; `flat` when nested examples join the choice. */
interface Chunk {
  members: Member[];
  any: boolean;
  flat: boolean;
}

export const emptyList = (): Coordination => ({ members: [], any: false, flat: false });

/** The groups that a list asks for. Order within a group is the order of the text. */
export function groupsOf({ members: read, any, flat }: Coordination): SkillGroup[] {
  const known = read.some((member) => member.terms.some((term) => term.known));
  const members = known
    ? read
    : read.map((member) => ({ ...member, terms: member.terms.filter((term) => term.weak !== true) }));
  if (members.length === 0) return [];
  const chunks =
    any || flat
      ? [{ members, any: true, flat: flat || members.some((member) => member.before === 'or') }]
      : chunksOf(members);
  return chunks.flatMap(groupsOfChunk);
}

/**
 * "A, B, or C" is one choice; in "A and B or C" the choice binds closer. A list with "or" and no "and" is a choice as
 * a whole; with both, "and" cuts it.
 */
function chunksOf(members: readonly Member[]): Chunk[] {
  const hasOr = members.some((member) => member.before === 'or');
  if (!hasOr) return slashChunks(members);
  const chunks: Chunk[] = [];
  for (const member of members) {
    const open = chunks.at(-1);
    if (open === undefined || member.before === 'and')
      chunks.push({ members: [member], any: false, flat: false });
    else {
      open.members.push(member);
      open.any ||= member.before === 'or' || member.before === 'slash';
      open.flat ||= member.before === 'or';
    }
  }
  return chunks;
}

/** Without "or", only members joined by a slash are alternatives. */
function slashChunks(members: readonly Member[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const member of members) {
    const open = chunks.at(-1);
    if (open !== undefined && member.before === 'slash') {
      open.members.push(member);
      open.any = true;
    } else chunks.push({ members: [member], any: false, flat: false });
  }
  return chunks;
}

function groupsOfChunk({ members, any, flat }: Chunk): SkillGroup[] {
  const all: Term[] = [];
  const choice: Term[] = [];
  const groups: SkillGroup[] = [];
  for (const member of members) {
    const examples = member.examples?.terms ?? [];
    const nested = examples.length > 0 && !flat;
    const parent = member.terms.at(-1);
    if (nested && member.examples?.any === true && parent !== undefined) {
      const before = member.terms.slice(0, -1);
      (any ? choice : all).push(...before);
      if (parent.proper) all.push(parent);
      groups.push(group('any', parent.proper ? examples : [parent, ...examples]));
    } else (any ? choice : all).push(...member.terms, ...examples);
  }
  return [group('all', all), group(choice.length > 1 ? 'any' : 'all', choice), ...groups].filter(
    (made) => made.skills.length > 0,
  );
}

/** A group without doubles; a choice of one is no choice. */
function group(mode: SkillGroup['mode'], terms: readonly Term[]): SkillGroup {
  const seen = new Map<string, AskedSkill>();
  for (const { id, name, known } of terms) if (!seen.has(id)) seen.set(id, { id, name, known });
  return { mode: seen.size > 1 ? mode : 'all', skills: [...seen.values()] };
}

/**
 * Joins all "all" groups into one in front, and drops what is asked twice. An umbrella goes when every example proves
 * a skill asked beside it: in "Python and web frameworks (Django, Flask)" frameworks of other languages will not do.
 */
export function tidyGroups(
  groups: readonly SkillGroup[],
  implies: (skill: string, other: string) => boolean,
): SkillGroup[] {
  const all = new Map<string, AskedSkill>();
  for (const { mode, skills } of groups)
    if (mode === 'all') for (const skill of skills) if (!all.has(skill.id)) all.set(skill.id, skill);
  const choices: SkillGroup[] = [];
  for (const { mode, skills } of groups) {
    if (mode !== 'any') continue;
    const [umbrella, ...examples] = skills;
    const narrow =
      examples.length > 1 &&
      [...all.keys()].some(
        (id) =>
          id !== umbrella?.id &&
          examples.every((skill) => implies(skill.id, id)) &&
          umbrella !== undefined &&
          !implies(umbrella.id, id),
      );
    const kept =
      narrow && umbrella !== undefined && examples.every((skill) => implies(skill.id, umbrella.id))
        ? examples
        : skills;
    if (!choices.some((choice) => sameSkills(choice.skills, kept))) choices.push({ mode, skills: kept });
  }
  const inChoice = new Set(choices.flatMap((choice) => choice.skills.map((skill) => skill.id)));
  const alone = [...all.values()].filter((skill) => !inChoice.has(skill.id) || skill.known);
  return alone.length === 0 ? choices : [{ mode: 'all', skills: alone }, ...choices];
}

const sameSkills = (left: readonly AskedSkill[], right: readonly AskedSkill[]): boolean =>
  left.length === right.length && left.every((skill, index) => skill.id === right[index]?.id);
