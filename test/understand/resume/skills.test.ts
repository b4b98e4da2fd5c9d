import { describe, expect, test } from 'vitest';
import { profileOf, resumeOf } from './document.ts';

const claimed = (text: string) =>
  profileOf(text)
    .skills.filter(({ mentions }) => mentions.some(({ negated }) => !negated))
    .map(({ id }) => id);

describe('denied skills are no evidence, but stay in the profile', () => {
  test.each([
    'Strong in Java but no experience with SQL Server.',
    'Java daily; I have not used SQL Server.',
    'Java yes. Never worked with SQL Server.',
    'Moving away from SQL Server to Java.',
    'Java, and eager to learn SQL Server.',
    'Java for years. Tested SQL Server for a week but we decided against it; I have not used it in production.',
    'Wrote Java; tried SQL Server but never used it.',
    'Wrote Java. Familiar with SQL Server but have not used it.',
  ])('%s', (text) => {
    const { skills } = profileOf(`Summary\n${text}`);
    expect(claimed(`Summary\n${text}`)).toEqual(['java']);
    expect(skills.find(({ id }) => id === 'sql-server')?.mentions.every(({ negated }) => negated)).toBe(true);
  });

  test.each([
    'Not only Python but also Java.',
    'Moved from Python to Java.',
    'Interested in machine learning with Python and Java.',
  ])('not denied: %s', (text) => {
    expect(claimed(`Summary\n${text}`)).toEqual(['python', 'java']);
  });
});

describe('names of employers, schools and others are no claims', () => {
  test.each([
    ['the employer of a position', 'Experience\nOracle\nData Engineer\tJan 2019 - Dec 2020\n- Wrote Python.'],
    ['a foundation that certified', 'Certificates\nPython course, The Linux Foundation'],
    ['users of a product', 'Projects\nA Python tool that is used daily by Oracle and others.'],
    [
      'an office somebody reports to',
      'Experience\nClerk, Acme Ltd\tJan 2019 - Dec 2020\n- Wrote Python and reported to the VP of Sales.',
    ],
  ])('%s', (_, text) => {
    expect(claimed(text)).toEqual(['python']);
  });

  test('text about the document itself', () => {
    expect(claimed('Summary\nThis resume was typeset with JavaScript.\n\nSkills\nPython')).toEqual([
      'python',
    ]);
  });

  test('contact lines and profile links', () => {
    expect(claimed('Jo Marlow\njo.marlow@python.example\ngithub.com/java\n\nSkills\nSQL')).toEqual(['sql']);
  });
});

test('an ambiguous name in a list needs company of its kind', () => {
  expect(claimed('Skills\nPython, R, SQL')).toEqual(['python', 'r', 'sql']);
  expect(claimed('Skills\nrecording, Scheme, type, sales')).toEqual(['sales']);
});

test('company may also be of the kind that the name implies', () => {
  expect(claimed('Skills\nSQL, Access')).toEqual(['sql', 'microsoft-access']);
  expect(claimed('Skills\nadvice, Access, ramps, Sales')).toEqual(['sales']);
});

test('list items that no lexicon has are kept as written, prose and traits are not', () => {
  const { skills } = profileOf(
    'Skills\nPython, Foo Framework, Bar tool, team player, hard-working, QXL, able to deliver',
  );
  expect(skills.map(({ id, name }) => [id, name])).toEqual([
    ['python', 'Python'],
    ['foo-framework', 'Foo Framework'],
    ['bar-tool', 'Bar tool'],
    ['qxl', 'QXL'],
  ]);
});

test('a labelled list is one in whatever section', () => {
  const text =
    'Experience\nEngineer, Acme Ltd\tJan 2019 - Dec 2020\n- Environment: Python, R, Quuxbase, SQL\n- Went to the R department.';
  expect(claimed(text)).toEqual(['python', 'r', 'quuxbase', 'sql']);
});

test('people of a trade are no skill of the one who worked with them', () => {
  expect(claimed('Summary\nPython beside carpenters.')).toEqual(['python']);
  expect(claimed('Summary\nPython and carpentry.')).toEqual(['python', 'carpentry']);
});

describe('a certificate that is only on its way is not held, but stays in the profile', () => {
  test.each([
    'Pursuing PMP.',
    'Pursuing Project Management Professional (PMP).',
    'PMP in progress.',
    'PMP candidate.',
    'PMP (expected May 2027).',
    'PMP exam scheduled for June.',
    'Willing to obtain PMP.',
    'Studying for the PMP exam.',
  ])('%s', (text) => {
    const { skills, certifications } = profileOf(`Summary\n${text}`);
    expect(skills.map(({ id, mentions }) => [id, mentions.every(({ negated }) => negated)])).toEqual([
      ['pmp', true],
    ]);
    expect(certifications).toEqual([]);
  });

  test('one in the list of certificates', () => {
    const { certifications } = profileOf('Certifications\nPMP\nFood Hygiene Level 2, in progress');
    expect(certifications.map(({ name }) => name)).toEqual(['PMP']);
  });

  test.each(['Holds the PMP.', 'PMP since 2019.', 'Passed the PMP exam.'])('held: %s', (text) => {
    expect(claimed(`Summary\n${text}`)).toEqual(['pmp']);
  });
});

test('a skill is called as the resume calls it, an abbreviation as the lexicon does', () => {
  const names = (text: string) =>
    profileOf(`Summary\n${text}`).skills.map(({ id, name }) => `${id}: ${name}`);
  expect(names('Wrote JS.')).toEqual(['javascript: JavaScript']);
  expect(names('Carpenter work.')).toEqual(['carpentry: Carpenter']);
});

test('traits are kept apart from skills', () => {
  const resume = resumeOf('Skills\nPython, teamwork');
  expect(resume.profile.skills.map(({ id }) => id)).toEqual(['python']);
  expect(resume.traits?.map(({ id }) => id)).toEqual(['teamwork']);
});

test('every mention quotes the text', () => {
  const resume = resumeOf('Summary\nWrote Python and JS.\n\nSkills\nPython');
  const [python, javascript] = resume.profile.skills;
  expect(python?.mentions.map(({ section, source }) => [section, source.line, source.quote])).toEqual([
    ['summary', 2, 'Python'],
    ['skills', 4, 'Python'],
  ]);
  expect(javascript?.mentions[0]?.source.quote).toBe('JS');
});

test('the same word over and over is noted once and counts no more', () => {
  const { integrity, skills } = profileOf(`Skills\n${'Python, '.repeat(40)}Java`);
  expect(integrity.map(({ kind }) => kind)).toEqual(['keyword-stuffing']);
  expect(skills).toHaveLength(2);
});

test('ways of writing that share no word with each other are listed as well, one that is short for another is not', () => {
  const named = (text: string) => profileOf(`Summary\n${text}`).skills.map(({ name }) => name);
  expect(named('Carpentry, then woodwork; more woodwork.')).toEqual(['Carpentry', 'woodwork']);
  expect(named('Oracle Database, also called Oracle.')).toEqual(['Oracle Database']);
  expect(named('SQL, or Structured Query Language.')).toEqual(['SQL']);
});

test('a word that the lexicon believes in company only is a skill as an item of a list', () => {
  expect(claimed('Skills\nbanners, catering, forms')).toContain('catering');
  expect(claimed('Summary\nWent catering and left.')).toEqual([]);
});

test('a careful name within a longer name is none', () => {
  const text =
    'Experience\nAnalyst, Harbour Works, 2015 - 2019\n• Opened an office in Hong Kong with Python and Java users.';
  expect(profileOf(text).skills.map(({ id }) => id)).not.toContain('kong');
});

test('a board lists words of the text as skills: an ordinary word and two letters are none', () => {
  const named = (text: string) => profileOf(text).skills.map(({ name }) => name);
  const list = 'Skills\nPython, Premier, Java, SQL, Orderly, AQ';
  expect(named(list)).toEqual(expect.arrayContaining(['Premier', 'Orderly']));
  expect(named(list)).not.toContain('AQ');
  expect(named(`Summary\nI ran the premier hotel of the island.\n\n${list}`)).not.toContain('Premier');
});

test('a list of products may hold names with the word of a title or a number in them', () => {
  const named = (text: string) => profileOf(`Skills\n${text}`).skills.map(({ name }) => name);
  expect(named('Software: Python, Insight Manager, SQL')).toContain('Insight Manager');
  expect(named('Printers: Rastero 5500, Quillboard 7200, Orderly 2019')).toEqual([
    'Rastero 5500',
    'Quillboard 7200',
  ]);
  expect(named('Python, Account Manager, SQL')).not.toContain('Account Manager');
});
