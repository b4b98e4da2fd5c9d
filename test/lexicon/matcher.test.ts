import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lexiconOf, loadLexicon } from '../../src/lexicon/load.ts';
import { findSkills } from '../../src/lexicon/matcher.ts';
import type { Skill } from '../../src/model/skill.ts';

const skill = (id: string, name: string, more: Partial<Skill> = {}): Skill => ({
  id,
  name,
  category: 'test',
  aliases: [],
  implies: [],
  careful: {},
  ...more,
});

const small = lexiconOf([
  skill('java', 'Java'),
  skill('javascript', 'JavaScript', { aliases: ['JS'] }),
  skill('c', 'C', { careful: { C: 'neighbour' } }),
  skill('cpp', 'C++'),
  skill('csharp', 'C#'),
  skill('dotnet', '.NET'),
  skill('asp-net', 'ASP.NET'),
  skill('nodejs', 'Node.js', { aliases: ['NodeJS'] }),
  skill('objective-c', 'Objective-C'),
  skill('ci-cd', 'CI/CD'),
  skill('a-b-testing', 'A/B testing'),
  skill('go', 'Go', { aliases: ['Golang'], careful: { Go: 'neighbour' } }),
  skill('rust', 'Rust', { careful: { Rust: 'neighbour' } }),
  skill('data-modeling', 'Data modeling'),
  skill('databases', 'databases'),
  skill('safe', 'SAFe', { careful: { SAFe: 'case' } }),
  skill('sql', 'SQL'),
  skill('rto', 'RTO'),
  skill('sql-server', 'SQL Server'),
]);

const found = (text: string, list = false): string[] =>
  findSkills(small, text, { list }).map((mention) => mention.skill);

describe('findSkills', () => {
  it.each([
    ['no java inside JavaScript', 'Wrote JavaScript.', ['javascript']],
    ['no c inside project, no Java inside Javan', 'a project on Javan rhinos', []],
    ['a skill before a full stop', 'We query with SQL.', ['sql']],
    ['symbols that belong to the name', 'C++, C# and .NET', ['cpp', 'csharp', 'dotnet']],
    ['.NET at the end of a sentence', 'Built on .NET.', ['dotnet']],
    ['ASP.NET as one', 'ASP.NET pages', ['asp-net']],
    ['Node.js however it is written', 'Node.js, NodeJS, node js', ['nodejs', 'nodejs', 'nodejs']],
    ['Objective-C without C', 'Objective-C and Java', ['objective-c', 'java']],
    ['slashes inside a name and between names', 'CI/CD, Java/JavaScript', ['ci-cd', 'java', 'javascript']],
    ['one-letter tokens of a name', 'A/B testing', ['a-b-testing']],
    ['British and American spelling', 'data modelling', ['data-modeling']],
    ['singular for plural', 'a database', ['databases']],
    ['the longest name', 'SQL Server', ['sql-server']],
    ['an abbreviation as it is', 'RTOS', []],
    ['letters in brackets as the words that they shorten', 'Southern Quilt League (SQL)', []],
    ['no join over a comma or a sentence end', 'SQL, server rooms. SQL. Server', ['sql', 'sql']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['go as a verb', 'We go the extra mile in Java', ['java']],
    ['Go at the start of a sentence without a neighbour', 'Go to the office.', []],
    ['Go beside a certain skill', 'Services in Go and Java', ['go', 'java']],
    ['a neighbour vouches along a list', 'Java, Go, Rust', ['java', 'go', 'rust']],
    ['no neighbour in another sentence', 'We use Java. Go home early.', ['java']],
    ['SAFe in its own case only', 'a safe place, SAFe', ['safe']],
  ])('careful names: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes careful names from a list of skills, capitals included', () => {
    expect(found('Go', true)).toEqual(['go']);
    expect(found('RUST', true)).toEqual(['rust']);
    expect(found('go', true)).toEqual([]);
  });

  it('gives exact spans, moved by the offset', () => {
    const text = 'We like Node.js a lot';
    const [mention] = findSkills(small, text, { offset: 100 });
    expect(text.slice((mention?.start ?? 0) - 100, (mention?.end ?? 0) - 100)).toBe('Node.js');
  });

  it('finds the same mentions whatever stands around a sentence of its own', () => {
    const words = fc.constantFrom(
      'Java',
      'Go',
      'the',
      'SQL',
      'and',
      ',',
      'Node.js',
      'we',
      'CI/CD',
      'safe',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const alone = findSkills(small, text).map(({ skill, start, end }) => [skill, start, end]);
        const shifted = findSkills(small, text, { offset: 7 }).map(({ skill, start, end }) => [
          skill,
          start - 7,
          end - 7,
        ]);
        expect(shifted).toEqual(alone);
        for (const [, start, end] of alone)
          expect(text.slice(Number(start), Number(end)).trim()).not.toBe('');
      }),
    );
  });

  it('takes a line of 100,000 characters in its stride', () => {
    const text = 'Java SQL Go '.repeat(9_000);
    const begin = performance.now();
    expect(findSkills(small, text).length).toBe(27_000);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe('skills said with words in between', () => {
  const gapped = (text: string): string[] =>
    findSkills(small, text, { gapped: true }).map(
      ({ skill, start, end }) => `${skill}: ${text.slice(start, end)}`,
    );

  it.each([
    [
      'a verb and its object',
      'Managed a growing team of five.',
      ['staff-supervision: Managed a growing team'],
    ],
    ['numbers in between', 'Supervised 12 nurses', ['staff-supervision: Supervised 12 nurses']],
    ['over a skill', 'Led a Java team', ['staff-supervision: Led a Java team', 'java: Java']],
    ['not through a preposition', 'Managed relationships with engineers', []],
    ['not over a sentence end', 'Managed budgets. Engineers liked it.', []],
    ['not too far', 'Managed one two three four five six teams', []],
  ])('%s', (_, text, expected) => {
    expect(gapped(text)).toEqual(expected);
  });

  it('are found only where asked for', () => {
    expect(found('Managed a team')).toEqual([]);
  });
});

describe('a verb at the head of a sentence', () => {
  it.each(['Excel in creating reports.', 'Tidy and calm.\nExcel at selling.', '• Excel in teamwork'])(
    'is no program: %s',
    (text) => {
      expect(findSkills(loadLexicon(), text, { list: true }).map(({ skill }) => skill)).not.toContain(
        'excel',
      );
    },
  );

  it('is one in other places', () => {
    const skillsOf = (text: string) =>
      findSkills(loadLexicon(), text, { list: true }).map(({ skill }) => skill);
    expect(skillsOf('Used Excel in budgeting.')).toContain('excel');
    expect(skillsOf('Excel, Word')).toContain('excel');
  });
});

describe('the lexicon', () => {
  const lexicon = loadLexicon();
  const folder = new URL('./ambiguous/', import.meta.url);
  const cases = readdirSync(folder).flatMap((file) =>
    Object.entries(parse(readFileSync(new URL(file, folder), 'utf8')) ?? {}).map(([surface, entry]) => ({
      surface,
      ...(entry as { skill: string; ok: string; no: string }),
    })),
  );

  it.each([
    [
      'two careful products side by side',
      'You test what you ship, with Playwright or Cypress.',
      ['playwright', 'cypress'],
    ],
    ['one alone', 'The old Playwright lived by the sea.', []],
    ['two that are not both products', 'Talk to Sales, Marketing or Cypress Avenue.', []],
    ['two that are small', 'We go and express ourselves.', []],
  ])('takes %s for what they are', (_, text, expected) => {
    expect(findSkills(lexicon, text).map((mention) => mention.skill)).toEqual(expected);
  });

  it('has an ok and a not-ok sentence for every careful name', () => {
    const covered = new Set(cases.map(({ surface, skill }) => `${skill}: ${surface}`));
    const open: string[] = [];
    for (const { id, careful } of lexicon.skills.values()) {
      for (const [surface, care] of Object.entries(careful)) {
        if (care !== 'never' && !covered.has(`${id}: ${surface}`)) open.push(`${id}: ${surface}`);
      }
    }
    expect(open).toEqual([]);
  });

  it.each(cases)('$surface is $skill where it is meant, and nowhere else', ({ skill, ok, no }) => {
    expect(findSkills(lexicon, ok).map((mention) => mention.skill)).toContain(skill);
    expect(findSkills(lexicon, no).map((mention) => mention.skill)).not.toContain(skill);
  });
});
