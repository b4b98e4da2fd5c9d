// Skills with their mentions → notes on words repeated beyond what prose or lists need.
import type { IntegrityNote, ProfileSkill } from '../../model/profile.ts';

/** Undated mentions of one skill above this are noted: the most seen in honest resumes is nine. */
const mostUndated = 12;

/** Says what repeats and how often, and nothing about why. */
export function noteStuffing(skills: readonly ProfileSkill[]): IntegrityNote[] {
  const notes: IntegrityNote[] = [];
  for (const { name, mentions } of skills) {
    const undated = mentions.filter(({ position }) => position === null);
    const first = undated[0];
    if (undated.length <= mostUndated || first === undefined) continue;
    const detail = `${name} is named ${undated.length} times outside of dated positions; it counts once`;
    notes.push({ kind: 'keyword-stuffing', detail, source: first.source });
  }
  return notes;
}
