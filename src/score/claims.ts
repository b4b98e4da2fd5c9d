// Resume × the lexicon's implications → what the paper claims: skills named, and skills implied by them.
import type { Implications } from '../lexicon/implied.ts';
import type { Classes } from '../lexicon/kinship.ts';
import type { Mention, ProfileSkill, Resume } from '../model/profile.ts';
import type { Strength } from '../model/results.ts';

/** A claimed skill with the mentions that count (negated ones do not), strongest first. */
export interface Claim {
  skill: ProfileSkill;
  mentions: { mention: Mention; strength: Strength }[];
  strength: Strength;
  /** Indices of the positions that claim it. */
  positions: ReadonlySet<number>;
}

/** `steps` counts the edges of the lexicon from the claimed skill to the implied one, or to the class. */
export interface ImpliedClaim {
  claim: Claim;
  steps: number;
}

export interface Claims {
  named: Map<string, Claim>;
  /** For each implied skill all claims that imply it, by their ids. */
  implied: Map<string, ImpliedClaim[]>;
  /** For each class of things all claims of that class. */
  byClass: Map<string, ImpliedClaim[]>;
}

/** Strongest first. */
export const strengthOrder: readonly Strength[] = ['used-in-role', 'described', 'listed'];

/** How much a place in a resume proves: a dated role, a sentence, or a word in a list. */
export function strengthOf(resume: Resume, section: Mention['section'], position: number | null): Strength {
  if (position !== null && resume.profile.positions[position]?.start) return 'used-in-role';
  return section === 'skills' || section === 'interests' || section === 'other' ? 'listed' : 'described';
}

/** Reads the claims off a resume. */
export function claimsOf(resume: Resume, implications: Implications, classes: Classes): Claims {
  const claims: Claims = { named: new Map(), implied: new Map(), byClass: new Map() };
  // By id: of claims that prove as much, the same one is taken whichever section comes first.
  const skills = [...resume.profile.skills, ...(resume.traits ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const skill of skills) {
    const claim = claimOf(resume, skill);
    if (claim === null) continue;
    claims.named.set(skill.id, claim);
    for (const { skill: reached, steps } of implications(skill.id))
      add(claims.implied, reached, { claim, steps });
    for (const { umbrella, steps } of classes(skill.id)) add(claims.byClass, umbrella, { claim, steps });
  }
  return claims;
}

function add(map: Map<string, ImpliedClaim[]>, key: string, claim: ImpliedClaim): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [claim]);
  else known.push(claim);
}

function claimOf(resume: Resume, skill: ProfileSkill): Claim | null {
  const mentions: Claim['mentions'] = [];
  const positions = new Set<number>();
  for (const mention of skill.mentions) {
    if (!mention.negated)
      mentions.push({ mention, strength: strengthOf(resume, mention.section, mention.position) });
  }
  if (mentions.length > 1)
    mentions.sort((a, b) => strengthOrder.indexOf(a.strength) - strengthOrder.indexOf(b.strength));
  for (const { mention } of mentions) if (mention.position !== null) positions.add(mention.position);
  const best = mentions[0];
  return best === undefined ? null : { skill, mentions, strength: best.strength, positions };
}
