// The kinds of sections of a resume; apart from the schemas, which are not needed to read one.

export const sectionKinds = [
  'summary',
  'experience',
  'skills',
  'education',
  'projects',
  'certifications',
  'languages',
  'publications',
  'awards',
  'volunteering',
  'interests',
  'contact',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];
