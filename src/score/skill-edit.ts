// One asked skill as it was found → the edit that could be true of it, or null: what is not near the paper is no edit.
import type { Basis, EditStep, Place } from '../model/advice.ts';
import type { Strength } from '../model/results.ts';
import type { Requirement } from '../model/spec.ts';
import type { Claim } from './claims.ts';
import type { Draft } from './draft.ts';
import type { EditCase } from './edit-text.ts';
import type { Reading } from './reading.ts';
import { proofFor } from './requirement.ts';
import { shortfallOf } from './shortfall.ts';
import { bestImplied, nearestKin, placesOf, type SkillOutcome } from './skill.ts';
import { workStems } from './title.ts';
import { phraseCredit } from './weights.ts';

type Options = Draft['options'];

/** Shown better where it is there, named where it is implied, or asked about where something near to it is there. */
export function draftSkill(found: SkillOutcome, requirement: Requirement, reading: Reading): Draft | null {
  const { asked } = found;
  // A whole line of a posting is no term that somebody would write; who denies a skill is not asked for it.
  if (asked.id === requirement.id || isDenied(asked.id, reading)) return null;
  const proof = proofFor(requirement);
  const own = reading.claims.named.get(asked.id) ?? null;
  if (own?.strength === 'used-in-role') return null;
  const carrier = asked.known ? bestImplied(asked, reading, proof) : null;
  if (carrier !== null && (proof.by === 'word' || carrier.strength === 'used-in-role'))
    return own !== null && proof.by === 'word'
      ? null
      : nameWhere(found, carrier, 'shown', impliedBeside(own));
  if (proof.by === 'word') return null;
  const claim = own ?? carrier;
  if (claim !== null) return placeClaim(found, claim, reading) ?? nameImplied(found, own, carrier);
  if (found.match === 'phrase') return draftPhrase(found, reading);
  const kin = shortfallOf(found) === 'kin' ? nearestKin(asked, reading, proof) : null;
  if (kin !== null && kin.distance === 0) return nameWhere(found, kin.claim, 'related', { how: 'kin' });
  return nameByTitle(found, reading) ?? nameUnderParent(found, reading);
}

function isDenied(id: string, { resume, claims }: Reading): boolean {
  const all = [...resume.profile.skills, ...(resume.traits ?? [])];
  return !claims.named.has(id) && all.some((skill) => skill.id === id);
}

const draft = (found: SkillOutcome, basis: Basis, because: EditCase, options: Options): Draft => ({
  basis,
  asked: found.asked.id,
  name: found.asked.name,
  source: null,
  options,
  because,
});

const mention = ({ asked }: SkillOutcome, places: Place[]): EditStep => ({
  kind: 'mention',
  skill: asked.id,
  name: asked.name,
  places,
});

/** The skill by name wherever the other one stands: in its roles, or else in its strongest place. */
function nameWhere(
  found: SkillOutcome,
  claim: Claim,
  basis: Basis,
  how: Pick<EditCase & { how: 'implied' }, 'how' | 'own'> | Pick<EditCase & { how: 'kin' | 'parent' }, 'how'>,
): Draft {
  const inRoles = claim.mentions.filter(({ strength }) => strength === 'used-in-role');
  const used = (inRoles.length > 0 ? inRoles : claim.mentions.slice(0, 1)).map(({ mention }) => mention);
  const places = new Map(used.map(({ section, position }) => [position, { section, position }]));
  const roles = [...places.keys()].filter((position) => position !== null);
  const because: EditCase = { ...how, via: claim.skill.name, strength: claim.strength, roles: roles.length };
  const options = [{ changes: [mention(found, [...places.values()])], position: roles[0] ?? null }];
  return { ...draft(found, basis, because, options), source: used[0]?.source ?? null };
}

const impliedBeside = (own: Claim | null): { how: 'implied'; own: Strength | null } => ({
  how: 'implied',
  own: own?.strength ?? null,
});

const nameImplied = (found: SkillOutcome, own: Claim | null, carrier: Claim | null): Draft | null =>
  own === null && carrier !== null ? nameWhere(found, carrier, 'shown', impliedBeside(null)) : null;

/** What is listed or described, in each of the roles that it may belong to: which one, only the person knows. */
function placeClaim(found: SkillOutcome, claim: Claim, reading: Reading): Draft | null {
  const options = datedRoles(reading).map((position) => {
    const places: Place[] = [{ section: 'experience', position }];
    const own = mention(found, places);
    const { id: skill, name } = claim.skill;
    const carried: EditStep[] = skill === found.asked.id ? [] : [{ kind: 'mention', skill, name, places }];
    return { changes: [own, ...carried], position };
  });
  if (options.length === 0) return null;
  const { name } = claim.skill;
  const via = claim.skill.id === found.asked.id ? null : name;
  const because: EditCase = { how: 'unplaced', via, strength: claim.strength };
  return { ...draft(found, 'shown', because, options), source: claim.mentions[0]?.mention.source ?? null };
}

/** A term outside the lexicon: some of its words are there, or all of them but in no dated role. */
function draftPhrase(found: SkillOutcome, reading: Reading): Draft | null {
  const [best] = placesOf(found.asked, reading);
  if (best === undefined) return null;
  const { hit } = best;
  const words = (place: Place): EditStep[] => [{ kind: 'words', text: found.asked.name, place }];
  const { section, position } = hit.passage;
  if (hit.credit < phraseCredit.together) {
    const options = [{ changes: words({ section, position }), position }];
    const because: EditCase = { how: 'part', words: hit.source.quote };
    return { ...draft(found, 'related', because, options), source: hit.source };
  }
  if (found.strength === 'used-in-role' || found.strength === null) return null;
  const options = datedRoles(reading).map((role) => ({
    changes: words({ section: 'experience', position: role }),
    position: role,
  }));
  const because: EditCase = { how: 'unplaced', via: null, strength: found.strength };
  return options.length === 0 ? null : { ...draft(found, 'shown', because, options), source: hit.source };
}

/** A role whose title names the field that is asked for ("Project Manager", where project management is asked). */
function nameByTitle(found: SkillOutcome, reading: Reading): Draft | null {
  const wanted = [...workStems(found.asked.name)];
  const { positions } = reading.resume.profile;
  const roles = datedRoles(reading).filter((index) => {
    const title = workStems(positions[index]?.title ?? null);
    return wanted.length > 0 && wanted.every((stem) => title.has(stem));
  });
  if (roles.length === 0) return null;
  const options = roles.map((position) => ({
    changes: [mention(found, [{ section: 'experience', position }])],
    position,
  }));
  const source = positions[roles[0] ?? -1]?.source ?? null;
  return { ...draft(found, 'related', { how: 'title' }, options), source };
}

/** What the asked skill belongs to is there by name (Python, where Django is asked). */
function nameUnderParent(found: SkillOutcome, { implications, claims }: Reading): Draft | null {
  const { asked } = found;
  if (!asked.known) return null;
  for (const { skill, steps } of implications(asked.id)) {
    const claim = steps === 1 ? claims.named.get(skill) : undefined;
    if (claim !== undefined) return nameWhere(found, claim, 'related', { how: 'parent' });
  }
  return null;
}

/** A role fits well enough to be asked about from this share of the best one's fit on. */
const wellEnough = 0.5;

/** The dated roles that fit the posting's kind of work; all dated ones where none does. */
function datedRoles({ resume, fit }: Reading): number[] {
  const dated = resume.profile.positions.flatMap(({ start, months }, index) =>
    start !== null && months !== null ? [index] : [],
  );
  const best = Math.max(0, ...dated.map((index) => fit[index] ?? 0));
  return dated.filter((index) => (fit[index] ?? 0) >= wellEnough * best);
}
