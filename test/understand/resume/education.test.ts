import { expect, test } from 'vitest';
import { profileOf } from './document.ts';

const educationOf = (text: string) =>
  profileOf(text).education.map(({ level, field, end }) => `${level} | ${field} | ${end}`);

test('degree and year on one line, below it and above it', () => {
  const text = `
Education
BSc Physics, Riverbend University, 2012

M.Sc. Data Science
Riverbend University
Sept 2012 - June 2014

2015 - 2019
PhD in Statistics`;
  expect(educationOf(text)).toEqual([
    'bachelor | Physics | 2012',
    'master | Data Science | 2014-06',
    'doctorate | Statistics | 2019',
  ]);
});

test('degrees without the word, and a school without a degree', () => {
  const text =
    'Academic Profile\nB.Tech (ECE) from Westland Institute in 2017\n\nRiverbend High School\nGrad. May 2011';
  expect(educationOf(text)).toEqual(['bachelor | ECE | 2017', 'secondary | null | 2011-05']);
});

test('a degree named twice is one', () => {
  expect(educationOf('Education\nM.COM ( Master of Commerce ) , 2013 Riverbend University')).toHaveLength(1);
});

test('without an education section a degree is found where it stands', () => {
  expect(educationOf('Status: M.Sc. Digital Media, Engineer\n\nSkills\nPython')).toEqual([
    'master | Digital Media | null',
  ]);
});

test('a certificate that names a field is schooling, one of being there is none', () => {
  const text = `
Education
Web Design Certificate, Riverbend College, 2019
Certificate in Bookkeeping 2015
Certificate of Completion, First Aid, 2014
Licence in Mathematics, Université du Nord, 2012
Bachelor of Science in CS, Riverbend University, 2010`;
  expect(educationOf(text)).toEqual([
    'diploma | Web Design | 2019',
    'diploma | Bookkeeping | 2015',
    'bachelor | Mathematics | 2012',
    'bachelor | Computer Science | 2010',
  ]);
});

test('the two fields of a form: what is certified, and in what', () => {
  const text = `
Education
Certification : Network Security , 2005 Riverbend Institute
M.S : Ed, Health Promotion, Riverbend University`;
  expect(educationOf(text)).toEqual([
    'diploma | Network Security | 2005',
    'master | Health Promotion | null',
  ]);
});
