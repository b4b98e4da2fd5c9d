import { describe, expect, test } from 'vitest';
import { profileOf, resumeOf } from './document.ts';

const positionsOf = (text: string) =>
  profileOf(`Experience\n${text}`).positions.map(
    ({ title, organization, start, end, kind }) => `${title} | ${organization} | ${start}..${end} | ${kind}`,
  );

describe('title, employer and dates in the orders people write them', () => {
  test.each([
    [
      'title, dates; employer below',
      'Data Engineer\t2018/03 - 2020/11\nAcme Ltd\n- Built things.',
      'Data Engineer | Acme Ltd | 2018-03..2020-11 | job',
    ],
    [
      'employer, dates; title below',
      'Acme Ltd\tJan 2019 – Present\nData Engineer\n- Built things.',
      'Data Engineer | Acme Ltd | 2019-01..present | job',
    ],
    [
      'employer, title; dates below',
      'Northwind | Data Engineer\nJan 2019 – Mar 2020 | Springfield, IL\n- Built.',
      'Data Engineer | Northwind | 2019-01..2020-03 | job',
    ],
    [
      'one line with commas',
      'Northwind, Data Engineer, June 2012 – May 2013\n- Built.',
      'Data Engineer | Northwind | 2012-06..2013-05 | job',
    ],
    [
      'title - employer',
      'Data Engineer - Northwind GmbH\t06/2016–08/2017\n- Built.',
      'Data Engineer | Northwind GmbH | 2016-06..2017-08 | job',
    ],
    [
      'dates first',
      'Q3 2020 – Q1 2022 Data Engineer at Northwind\n- Built.',
      'Data Engineer | Northwind | 2020-07..2022-03 | job',
    ],
    [
      'dates on three lines, employer taken out',
      'March 2015\nto\nCurrent\nCompany Name City , State Floor Manager\n- Led.',
      'Floor Manager | null | 2015-03..present | job',
    ],
    [
      'employer taken out, text behind it',
      'Floor Manager 01/2013 to 05/2016 Company Name City , State Hired to lead the floor of the shop.',
      'Floor Manager | null | 2013-01..2016-05 | job',
    ],
    [
      'a title with a comma',
      'Northwind Bank\tAug 2020 - Present\nVice President, Retail Operations\n- Led.',
      'Vice President, Retail Operations | Northwind Bank | 2020-08..present | job',
    ],
    [
      'dates below the text',
      'Northwind, Data Engineer\n- Built.\n\nSpringfield, IL\nMay 2019 – Aug 2019',
      'Data Engineer | Northwind | 2019-05..2019-08 | job',
    ],
    [
      'an internship',
      'Software Intern, May 2020 to Oct 2020\nNorthwind Ltd\n- Tested.',
      'Software Intern | Northwind Ltd | 2020-05..2020-10 | internship',
    ],
  ])('%s', (_, text, expected) => {
    expect(positionsOf(text)).toEqual([expected]);
  });

  test('text stands above the head it belongs to', () => {
    const text =
      'Built the stock forecast with Python for all shops.\nData Engineer, Jan 2018 - Jun 2019\nNorthwind Ltd';
    const { profile } = resumeOf(`Experience\n${text}`);
    expect(profile.positions[0]?.organization).toBe('Northwind Ltd');
    expect(profile.skills.find(({ id }) => id === 'python')?.months).toBe(18);
  });
});

test('dates inside sentences and of study are no positions', () => {
  const text = `
Data Engineer, Northwind Ltd\tJan 2018 - Dec 2019
- Moved 40 servers from 2016 to 2018 licences in 2019.
- The plan for 2018 - 2019 was kept.

Education
BSc Physics, Riverbend University\t2010 - 2014`;
  expect(positionsOf(text)).toEqual(['Data Engineer | Northwind Ltd | 2018-01..2019-12 | job']);
});

describe('months', () => {
  const monthsOf = (text: string) => profileOf(`Experience\n${text}`).experienceMonths;

  test('both ends count, and "present" is the day of the run', () => {
    expect(monthsOf('Clerk, Acme Ltd\tJan 2019 - Mar 2019')).toBe(3);
    expect(monthsOf('Clerk, Acme Ltd\tOct 2026 - Present')).toBe(2);
  });

  test('overlapping jobs are counted once', () => {
    expect(
      monthsOf(
        'Clerk, Acme Ltd\tJan 2019 - Dec 2019\n- Filed.\n\nCook, Bistro Ltd\tJul 2019 - Jun 2020\n- Cooked.',
      ),
    ).toBe(18);
  });

  test('promotions inside one employer are one stay', () => {
    const text =
      'Acme Ltd\tJan 2015 - Dec 2018\n\nSenior Clerk\tJan 2017 - Dec 2018\n- Led.\n\nClerk\tJan 2015 - Dec 2016\n- Filed.';
    expect(monthsOf(text)).toBe(48);
  });

  test('years alone count whole at both ends, and that is said', () => {
    const profile = profileOf('Experience\nClerk, Acme Ltd\t2014 - 2016\n- Filed.');
    expect(profile.experienceMonths).toBe(36);
    expect(profile.warnings.map(({ code }) => code)).toEqual(['year-only-dates']);
  });

  test('volunteering is listed but does not count', () => {
    const profile = profileOf('Volunteering\nCoach, Riverbend Club\tJan 2019 - Dec 2019\n- Coached.');
    expect(profile.positions.map(({ kind }) => kind)).toEqual(['volunteer']);
    expect(profile.experienceMonths).toBeNull();
  });
});

test('in a timeline of single dates a job title makes a position, whose end nobody knows', () => {
  const text =
    '10/2018 Software Engineer\n5/2016 Startup Weekend\n7/2015 M.Sc. Graduation\n1/2012 Research Assistant';
  expect(positionsOf(text)).toEqual([
    'Software Engineer | null | 2018-10..null | job',
    'Research Assistant | null | 2012-01..null | job',
  ]);
});

test('among ranges a single date is a job of that month', () => {
  const text =
    'Clerk, Acme Ltd\tJan 2019 - Dec 2019\n- Filed.\n\n10/2015\nBartender, Bistro Ltd\n- Poured.\n\nCook, Inn Ltd\tJan 2012 - Dec 2012\n- Cooked.';
  expect(positionsOf(text)).toContain('Bartender | Bistro Ltd | 2015-10..2015-10 | job');
});

describe('dated work under a heading of projects', () => {
  const research = 'Research Projects\nTide Atlas\nHarbour University | 2016 - 2019\n- Wrote Python.';
  const years = (text: string) => profileOf(text).positions.map(({ start, end }) => `${start}..${end}`);

  test('for an employer is a position where there is no other', () => {
    expect(years(research)).toEqual(['2016..2019']);
  });

  test('is none beside jobs, or without an employer', () => {
    expect(years(`Experience\nClerk, Acme Ltd\tJan 2019 - Dec 2019\n- Filed.\n\n${research}`)).toEqual([
      '2019-01..2019-12',
    ]);
    expect(years('Projects\nTide Atlas | 2016 - 2019\n- Wrote Python.')).toEqual([]);
  });
});

test('two headings on one line open the section that dates stand in', () => {
  const text =
    'PROJECT\tWORK EXPERIENCE\nA chat robot that answers questions\tAcme Ltd\nIt answers them at any hour\tData Engineer, Jan 2020 - Mar 2021';
  expect(profileOf(text).positions.map(({ start, end }) => [start, end])).toEqual([['2020-01', '2021-03']]);
});

test('months and last use of a skill come from the positions that name it', () => {
  const { skills } = profileOf(
    'Experience\nEngineer, Acme Ltd\tJan 2019 - Dec 2020\n- Wrote Python.\n\nEngineer, Bolt Ltd\tJan 2010 - Jun 2010\n- Wrote Python and Java.\n\nSkills\nSQL, Python',
  );
  expect(skills.map(({ id, months, lastUsed }) => [id, months, lastUsed])).toEqual([
    ['python', 30, '2020-12'],
    ['java', 6, '2010-06'],
    ['sql', null, null],
  ]);
});
