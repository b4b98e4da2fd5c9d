// Two matches of one resume → whether they are the same but for where things stand, and what differs.
import type { Deviating, Judged } from '../../model/invariance.ts';
import type { RequirementResult } from '../../model/results.ts';
import type { Spec } from '../../model/spec.ts';
import type { Unranked } from '../../score/match.ts';

/**
 * All that must stay the same: score, interval, band, counts, knock-outs; status, credit, points, reason, advice, last
 * use and evidence (skill, kind, strength) of each requirement; positions, further skills and flags. Left out are file,
 * hash, and the places and quotes of evidence, which move with the text; the names of further skills and of those that
 * evidence comes by, which are written as the resume writes them first; lists are compared without their order.
 */
export function factsOf(match: Unranked): Record<string, string> {
  const { file: _file, sha256: _hash, requirements, positions = [], skills = [], flags, ...rest } = match;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([part, value]) => [part, JSON.stringify(value)])),
    requirements: JSON.stringify(requirements.map(bare)),
    positions: sorted(positions),
    skills: sorted(skills.map(({ name: _name, ...skill }) => skill)),
    flags: sorted(flags.map(({ kind, detail }) => ({ kind, detail }))),
  };
}

/** Parts of two matches that are not the same. */
export function differing(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(before).filter((part) => before[part] !== after[part]);
}

/** The first requirement that came out otherwise. */
export function movedRequirement(spec: Spec, before: Unranked, after: Unranked): Deviating['requirement'] {
  for (const [index, old] of before.requirements.entries()) {
    const now = after.requirements[index];
    if (now === undefined || JSON.stringify(bare(old)) === JSON.stringify(bare(now))) continue;
    const text = spec.requirements.find(({ id }) => id === old.requirement)?.text ?? '';
    return { id: old.requirement, text, before: judged(old), after: judged(now) };
  }
  return null;
}

const bare = ({ evidence, ...result }: RequirementResult): unknown => ({
  ...result,
  evidence: sorted(evidence.map(({ source: _source, via, ...what }) => ({ ...what, implied: via !== null }))),
});

const judged = ({ status, points, evidence }: RequirementResult): Judged => ({
  status,
  points,
  evidence: evidence.length,
});

const sorted = (list: readonly unknown[]): string =>
  JSON.stringify(list.map((one) => JSON.stringify(one)).sort());
