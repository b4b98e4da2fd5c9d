// A judged resume → the edits that could be true: for each asked skill and degree, what is there or near.
import { workId } from '../model/work.ts';
import { draftDegree } from './degree-edit.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import type { GroupOutcome, Outcome } from './requirement.ts';
import type { SkillOutcome } from './skill.ts';
import { draftSkill } from './skill-edit.ts';

/** One draft at most for an asked skill, in the order of the posting. The work itself is nothing to edit. */
export function draftEdits(reading: Reading, outcomes: readonly Outcome[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const outcome of outcomes) {
    const { requirement } = outcome;
    if (requirement.id === workId) continue;
    const groups = outcome.credit === null ? [] : outcome.groups;
    for (const found of groups.flatMap((group) => worthwhile(group, reading))) {
      const draft = drafts.has(found.asked.id) ? null : draftSkill(found, requirement, reading);
      if (draft !== null) drafts.set(found.asked.id, draft);
    }
    const degree = draftDegree(outcome, reading.resume.profile.education);
    if (degree !== null) drafts.set(requirement.id, degree);
  }
  return [...drafts.values()];
}

/**
 * Of alternatives, the posting wants one: where one is named in a role, the others are words for their own sake; where
 * one is named at all, it is the one to show; where one is implied, it comes before those that are only near.
 */
function worthwhile({ mode, outcomes }: GroupOutcome, { claims }: Reading): readonly SkillOutcome[] {
  if (mode === 'all') return outcomes;
  const named = outcomes.filter(({ asked }) => claims.named.has(asked.id));
  if (named.some(({ asked }) => claims.named.get(asked.id)?.strength === 'used-in-role')) return [];
  if (named.length > 0) return named;
  const implied = outcomes.filter(({ asked }) => claims.implied.has(asked.id));
  return implied.length > 0 ? implied : outcomes;
}
