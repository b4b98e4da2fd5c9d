// The table of all edits, those beside which the others are read at its end.
import type { RequirementResult } from '../../model/results.ts';
import { type Change, wordsAt } from './change.ts';
import type { Edit } from './edit.ts';
import { layoutEdits } from './layout.ts';
import { personEdits } from './person.ts';
import { reachEdits } from './reach.ts';
import { schoolingEdits } from './schooling.ts';
import type { Subject } from './subject.ts';

const spaces: Edit = {
  id: 'spaces',
  what: 'white space behind lines',
  purpose: 'placebo',
  variants: ({ document }) => [
    {
      label: 'three spaces',
      changes: document.lines.map((_, index) => ({
        at: index,
        remove: 1,
        put: [{ text: wordsAt(document, index), like: index, tail: '   ' }],
      })),
    },
  ],
};

/**
 * All lines that the best met requirements rest on, taken out, one requirement after the other. Some can be met by what
 * is left; an audit that sees no change from any of them is blind.
 */
const evidence: Edit = {
  id: 'evidence',
  what: 'all that a well met requirement rests on taken out',
  purpose: 'control',
  variants: (subject) =>
    subject.match.requirements
      .filter(({ evidence, points }) => evidence.length > 0 && points > 0)
      .toSorted((a, b) => b.points - a.points)
      .slice(0, 4)
      .map((result) => ({ label: result.requirement, changes: withoutEvidence(subject, result) }))
      .filter(({ changes }) => changes.length > 0 && changes.length < subject.document.lines.length),
};

/** The lines of the evidence, and all others that name its skills. */
function withoutEvidence({ resume }: Subject, { evidence }: RequirementResult): Change[] {
  const ids = new Set(evidence.flatMap(({ skill, via }) => [skill, via]));
  const mentions = [...resume.profile.skills, ...(resume.traits ?? [])]
    .filter(({ id }) => ids.has(id))
    .flatMap((skill) => skill.mentions);
  const lines = new Set([...evidence, ...mentions].map(({ source }) => source.line - 1));
  return [...lines].map((at) => ({ at, remove: 1, put: [] }));
}

export const edits: readonly Edit[] = [
  ...personEdits,
  ...reachEdits,
  ...schoolingEdits,
  ...layoutEdits,
  spaces,
  evidence,
];
