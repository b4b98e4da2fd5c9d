import { expect, test } from 'vitest';
import { profileOf } from './document.ts';

const languagesOf = (text: string) => profileOf(text).languages.map(({ name, level }) => `${name}: ${level}`);

test('languages with their levels, in their own names too', () => {
  expect(
    languagesOf('Languages\nEnglish (C1), Deutsch: Muttersprache\nFrench\nIntermediate\n\nSkills\nPython'),
  ).toEqual(['English: C1', 'German: Muttersprache', 'French: Intermediate']);
});

test('languages in a sentence and behind a label', () => {
  expect(
    languagesOf(
      'Summary\nFluent in Spanish and Italian.\n\nPersonal Information\nLanguages known: Hindi, Tamil',
    ),
  ).toEqual(['Spanish: Fluent', 'Italian: Fluent', 'Hindi: null', 'Tamil: null']);
});

test('a programming language under "Languages" is a skill, a nationality is no language', () => {
  const profile = profileOf(
    'Skills\nLanguages: Python, Java\n\nExperience\nClerk, French Bread Ltd\tJan 2019 - Dec 2019\n- Filed.',
  );
  expect(profile.skills.map(({ id }) => id)).toEqual(['python', 'java']);
  expect(profile.languages).toEqual([]);
});

test('certificates from their section and from elsewhere', () => {
  const { certifications } = profileOf(
    'Summary\nPMP since years.\n\nCertifications\nPump Operator Level 2, 2019\nIssued by the county',
  );
  expect(certifications.map(({ name }) => name)).toEqual(['Pump Operator Level 2', 'PMP']);
});
