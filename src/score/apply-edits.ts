// A resume × edits → the resume as it would be read with them made.
import type { Edit, EditStep } from '../model/advice.ts';
import type { Mention, ProfileSkill, Resume } from '../model/profile.ts';
import type { Source } from '../model/source.ts';

/** Makes edits, in any order; the resume given stays as it is. What is made twice counts once, as it does on paper. */
export function applyEdits(resume: Resume, edits: readonly Pick<Edit, 'changes'>[]): Resume {
  return edits.flatMap(({ changes }) => changes).reduce(applyChange, resume);
}

function applyChange(resume: Resume, change: EditStep): Resume {
  const { profile, traits = [], passages } = resume;
  switch (change.kind) {
    case 'mention': {
      if (traits.some(({ id }) => id === change.skill))
        return { ...resume, traits: withMention(traits, change) };
      return { ...resume, profile: { ...profile, skills: withMention(profile.skills, change) } };
    }
    case 'words':
      return { ...resume, passages: [...passages, { ...unplaced(change.text), ...change.place }] };
    case 'degree': {
      const { level, field } = change;
      const education = profile.education.map((one, index) =>
        index === change.education ? { ...one, level, field } : one,
      );
      return { ...resume, profile: { ...profile, education } };
    }
  }
}

function withMention(
  skills: readonly ProfileSkill[],
  { skill, name, places }: Extract<EditStep, { kind: 'mention' }>,
): ProfileSkill[] {
  const mentions = places.map((place): Mention => ({ ...place, negated: false, source: unplaced(name) }));
  if (!skills.some(({ id }) => id === skill))
    return [...skills, { id: skill, name, months: null, lastUsed: null, mentions }];
  return skills.map((one) => (one.id === skill ? { ...one, mentions: [...one.mentions, ...mentions] } : one));
}

/** Words that stand nowhere yet. */
const unplaced = (quote: string): Source => ({ line: 1, page: null, start: 0, end: 0, quote });
