// The vocabulary of a resume: its profile with evidence, and the passages in which more can be searched.
import { z } from 'zod';
import type { SectionKind } from './section-kinds.ts';
import { type Source, type Span, sourceSchema } from './source.ts';
import type { DegreeLevel } from './spec.ts';

export { type SectionKind, sectionKinds } from './section-kinds.ts';

export const integrityKinds = [
  'hidden-text',
  'keyword-stuffing',
  'invisible-characters',
  'homoglyphs',
  'instruction-to-reader',
] as const;

export const positionKinds = ['job', 'internship', 'volunteer', 'project'] as const;

/** Something about the file that a reader should know; it says nothing about why it is there. */
export const integrityNoteSchema = z.object({
  kind: z.enum(integrityKinds),
  detail: z.string(),
  source: sourceSchema.nullable(),
  /** The words that are hidden, where the note is about such. */
  text: z.string().optional(),
});
export type IntegrityNote = z.infer<typeof integrityNoteSchema>;

export interface Warning {
  code: string;
  message: string;
  /** 0..1 where the warning is that something was guessed: how sure letters recognised in pictures are. */
  confidence?: number;
}

/** One place where the resume names a skill. */
export interface Mention {
  section: SectionKind;
  negated: boolean;
  source: Source;
  /** Index into `Profile.positions` of the position whose text names it, null outside of positions. */
  position: number | null;
}

export interface ProfileSkill {
  id: string;
  name: string;
  /** Months in positions that mention it, overlaps merged; null when no dated position does. */
  months: number | null;
  /** `YYYY-MM` or `YYYY` of the last position that mentions it. */
  lastUsed: string | null;
  mentions: Mention[];
}

export interface Position {
  title: string | null;
  organization: string | null;
  start: string | null;
  end: string | null;
  months: number | null;
  source: Source;
  /** Text of the whole entry, heading and bullets: what was done in this position. */
  span: Span;
  kind: (typeof positionKinds)[number];
}

export interface Education {
  level: DegreeLevel | 'diploma' | null;
  field: string | null;
  end: string | null;
  source: Source;
}

/**
 * What a resume claims. It has no field for name, contact, address, photo, birth date or gender:
 * what scores cannot use what it cannot see.
 */
export interface Profile {
  schema: 'rolefit.profile/1';
  file: { name: string; format: string; sha256: string; pages: number | null; characters: number };
  skills: ProfileSkill[];
  positions: Position[];
  /** Months in dated jobs and internships, overlaps merged, as of `asOf`; null when nothing is dated. */
  experienceMonths: number | null;
  education: Education[];
  certifications: { name: string; source: Source }[];
  languages: { name: string; level: string | null; source: Source }[];
  sections: { kind: SectionKind; title: string; source: Source }[];
  integrity: IntegrityNote[];
  warnings: Warning[];
}

/** A paragraph, item or line of a resume's body, contact lines left out and the person's name blanked. */
export interface Passage extends Source {
  section: SectionKind;
  /** Index into `Profile.positions`, null outside of positions. */
  position: number | null;
}

/** All that score sees of a person: the profile and the passages in which a posting's own terms are searched. */
export interface Resume {
  profile: Profile;
  passages: Passage[];
  /**
   * Languages, soft skills and the like with their mentions. A posting can ask for them, but they are no skills of the
   * profile: it lists languages by themselves, and what people say of their own character proves nothing.
   */
  traits?: ProfileSkill[];
  /** The same resume with its hidden text among its skills: never scored for it, only to say what that would have made. */
  withHidden?: Resume;
}
