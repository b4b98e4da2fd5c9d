import { describe, expect, test } from 'vitest';
import { findDegrees } from '../../src/understand/degree.ts';

const read = (text: string) => findDegrees(text).map(({ level, field }) => `${level}: ${field ?? '-'}`);

describe('degrees with and without the word', () => {
  test.each([
    ['B.Tech (ECE), 2019', 'bachelor: ECE'],
    ['Diplom-Informatiker (FH)', 'master: -'],
    ['MSc', 'master: -'],
    ['MBBS, Riverbend Medical College', 'bachelor: -'],
    ['M.B.B.S (Medicine)', 'bachelor: Medicine'],
    ['MB ChB', 'bachelor: -'],
    ['M.Sc. Digital Media', 'master: Digital Media'],
    ['Laurea in Ingegneria', 'bachelor: Ingegneria'],
    ['Licence en droit', 'bachelor: droit'],
    [
      'Bachelor of Science : Business Administration , 1995 Riverbend College',
      'bachelor: Business Administration',
    ],
    ['BS in Computer Science', 'bachelor: Computer Science'],
    ['B.E. (Computers) from Northern Institute', 'bachelor: Computers'],
    ['B.Sc (Hons) Physics', 'bachelor: Physics'],
    ['Master of Business Administration', 'master: Business Administration'],
    ['Dr.-Ing. Maschinenbau', 'doctorate: Maschinenbau'],
    ['PhD\tRiverbend University', 'doctorate: -'],
    ['High School Diploma', 'secondary: -'],
    ['Associate of Arts : Graphic Design', 'associate: Graphic Design'],
    ['Diploma in Nursing', 'diploma: Nursing'],
    ["Bachelor's degree in CS or equivalent experience", 'bachelor: CS'],
    ['Bachelor of Arts : Marketing Marketing', 'bachelor: Marketing'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['B.S. Biology Riverbend University', 'bachelor: Biology'],
    [
      'Bachelor of Science : Business Administration  Riverbend College Springfield',
      'bachelor: Business Administration',
    ],
    [
      'B.Sc. Computer Science and Engineering Westland Technological University',
      'bachelor: Computer Science and Engineering',
    ],
    [
      'Master of Science in Information Systems Riverbend School of Management',
      'master: Information Systems',
    ],
    ['M.A. Economics Lakeside Academy', 'master: Economics'],
    ['B.Tech Engineering College Springfield', 'bachelor: -'],
    ['B.S. Agricultural and Technical State University', 'bachelor: -'],
    ['M.A. Westland Technological State University', 'master: -'],
  ])('a school without a sign before it: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    'Driving Licence : B',
    'MS Office, MS-Word and MS SQL',
    'Certified Scrum Master',
    'Master Data Manager',
    'Sales associate in retail',
    'to be in',
    'as in',
    'Webmaster',
  ])('none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a school behind the degree is not its field', () => {
    expect(read('B.Tech Riverbend University Springfield, 2020')).toEqual(['bachelor: -']);
    expect(read('B.Tech, Westland Technological University in 2019')).toEqual(['bachelor: -']);
  });
});
