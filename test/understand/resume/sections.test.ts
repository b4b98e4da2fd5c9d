import { expect, test } from 'vitest';
import { profileOf } from './document.ts';

const sectionsOf = (text: string) => profileOf(text).sections.map(({ kind, title }) => `${kind}: ${title}`);

test('headings in capitals, with a colon, letter-spaced, in two lines and in other languages', () => {
  const text = `
Engineer

SUMMARY
Builds things.

Work History:
Things.

S K I L L S
Python

EDUCATIONAL
BACKGROUND
BSc

Sprachkenntnisse
Deutsch

Centres d’intérêt
Voile`;
  expect(sectionsOf(text)).toEqual([
    'summary: SUMMARY',
    'experience: Work History',
    'skills: SKILLS',
    'education: EDUCATIONAL BACKGROUND',
    'languages: Sprachkenntnisse',
    'interests: Centres d’intérêt',
  ]);
});

test('a heading that shares its line with text: a left column, a label with a colon', () => {
  expect(sectionsOf('Experience\tAcme Ltd\nEducation\tRiverbend College\n\nSkills: Python, Java')).toEqual([
    'experience: Experience',
    'education: Education',
    'skills: Skills',
  ]);
});

test('a heading of the format itself that no table has is a section of its own', () => {
  expect(sectionsOf('# Experience\nThings.\n# Skills\nPython\n# Odds and Ends\nMore.')).toContain(
    'other: Odds and Ends',
  );
});

test('a heading in two languages', () => {
  expect(sectionsOf('Berufserfahrung / Experience\nThings.')).toEqual([
    'experience: Berufserfahrung / Experience',
  ]);
});

test('words of headings inside lists and sentences are none', () => {
  expect(sectionsOf('Skills\n- Languages\n- Research\nand more experience.\n')).toEqual(['skills: Skills']);
});

test('a label that comes back in every entry heads no section', () => {
  const entry = (years: string) => `Clerk ${years}\nAcme Ltd\nAccomplishments\nFiled things.\n\n`;
  const profile = profileOf(
    `Experience\n${entry('2010 - 2012')}${entry('2012 - 2014')}${entry('2014 - 2016')}`,
  );
  expect(profile.sections.map(({ title }) => title)).toEqual(['Experience']);
  expect(profile.positions).toHaveLength(3);
});

test('a resume without headings says so', () => {
  expect(profileOf('Some text of a person.').warnings.map(({ code }) => code)).toEqual([
    'no-sections',
    'no-dates',
  ]);
});
