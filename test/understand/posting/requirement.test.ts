import { expect, test } from 'vitest';
import { groupsOf, requirementsOf, specOf } from './posting-text.ts';

const first = (item: string) => requirementsOf(item)[0];

test.each([
  ['5+ years of experience in sales', { min: 5, max: null }],
  ['1–3 years of SQL', { min: 1, max: 3 }],
  ['3–5+ years of SQL', { min: 3, max: null }],
  ['at least five (5) years of experience', { min: 5, max: null }],
  ['Minimum of three (3) years in accounting', { min: 3, max: null }],
  ['two or more years of experience', { min: 2, max: null }],
  ['2 years in each of SQL and Python', { min: 2, max: null }],
  ['Up to 2 years of experience', { min: 0, max: 2 }],
  ["At least 18 months' experience", { min: 1.5, max: null }],
])('years: %s', (item, expected) => {
  expect(first(item)?.years).toEqual(expected);
});

test('a second number of years is a requirement of its own', () => {
  const years = requirementsOf(
    '10+ years of experience in engineering including 5+ years focused on Python',
  ).map((requirement) => requirement.years?.min);
  expect(years).toEqual([10, 5]);
});

test.each([
  ["Bachelor's degree in Computer Science or equivalent experience", 'bachelor', ['Computer Science'], true],
  [
    "Bachelor's or Master's degree in Data Science, Statistics, or a related field",
    'bachelor',
    ['Data Science', 'Statistics'],
    false,
  ],
  ['BS/MS in Electrical Engineering', 'bachelor', ['Electrical Engineering'], false],
  ['MFA degree in Design', 'master', ['Design'], false],
  ['MBA', 'master', ['Business Administration'], false],
  ['PhD in Physics', 'doctorate', ['Physics'], false],
  ['High school diploma or GED', 'secondary', [], true],
  ['Enrollment in an undergraduate program', 'bachelor', [], false],
  ['Completion of a graduate program in Zoology', 'master', ['Zoology'], false],
  ['A postgraduate training in botany', 'master', ['Botany'], false],
  ['a 4-year degree', 'bachelor', [], false],
  ['An academic degree related to farming', 'bachelor', [], false],
])('degree: %s', (item, level, fields, equivalentOk) => {
  expect(first(item)?.degree).toEqual({ level, fields, equivalentOk });
});

test("a bachelor's degree and years beside it are two requirements", () => {
  const [degree, years] = requirementsOf("Bachelor's or equivalent and two (2) years of experience");
  expect([degree?.degree?.equivalentOk, degree?.years, years?.years?.min, years?.degree]).toEqual([
    true,
    null,
    2,
    null,
  ]);
});

test('years that may stand in for a degree are not asked beside it', () => {
  const [requirement] = requirementsOf(
    "Bachelor's degree in nursing, or four additional years of relevant experience",
  );
  expect([requirement?.degree?.equivalentOk, requirement?.years]).toEqual([true, null]);
});

test('no degree is asked where none is required', () => {
  expect(first('Up to 2 years of experience; no degree required')?.degree).toBeNull();
});

test('experience may stand in for every degree when the posting says so once', () => {
  const spec = specOf(
    "# Requirements\n- Bachelor's degree in nursing\n- Or an equivalent combination of education, training and experience",
  );
  expect(spec.requirements.map(({ degree }) => degree?.equivalentOk)).toEqual([true]);
});

test.each([
  ['Current NMC registration', 'license'],
  ['A full UK driving licence', 'license'],
  ['CISSP', 'certification'],
  ['An enhanced DBS check', 'clearance'],
  ['Active TS/SCI clearance', 'clearance'],
  ['The right to work in the United Kingdom', 'authorization'],
  ['Able to lift boxes up to 40 lb', 'physical'],
  ['Willing to travel up to 25 % of the time', 'location'],
  ['Able to work rotating shifts including nights', 'other'],
  ['Excellent communication skills', 'soft'],
  ['Working knowledge of GAAP', 'skill'],
  ['Phlebotomy', 'skill'],
  ['Forklift operation', 'skill'],
  ['Fluent German', 'language'],
])('kind: "%s" is %s', (item, kind) => {
  expect(first(item)?.kind).toBe(kind);
});

test.each([
  ['Basic SQL knowledge', 'basic'],
  ['Working knowledge of SQL', 'working'],
  ['Strong SQL', 'strong'],
  ['Expert in SQL', 'expert'],
  ['SQL', null],
])('level: %s', (item, level) => {
  expect(first(item)?.level).toBe(level);
});

test('items of a semicolon list are separate, parts of one sentence are not', () => {
  expect(requirementsOf('strong SQL; hands-on Docker; Tableau dashboards').length).toBe(3);
  expect(requirementsOf('Leads briefings; sets direction; resolves conflicts').length).toBe(1);
});

test('abbreviations and dotted names end no sentence', () => {
  const [requirement, ...others] = requirementsOf(
    'Experience with Node.js (e.g. Docker, approx. U.S. standards) and ASP.NET services',
  );
  expect(others).toEqual([]);
  expect(groupsOf(requirement)).toContain('nodejs');
});

test('a requirement of which nothing can be said lowers the coverage', () => {
  const spec = specOf('# Requirements\n- SQL\n- Zorb');
  expect(spec.coverage).toBe(1);
  const vague = specOf('# Requirements\n- SQL\n- Be there');
  expect([vague.coverage, vague.notUnderstood.map(({ quote }) => quote)]).toEqual([0.5, ['Be there']]);
});

test('a posting without requirements has no coverage', () => {
  expect(specOf('We sell lamps.')).toMatchObject({ requirements: [], coverage: 0 });
});

test.each([
  ['A blend of depth and breadth, as you will be in front of visitors'],
  ['Très bonne maîtrise de SQL'],
])('no degree: %s', (item) => {
  expect(first(item)?.degree).toBeNull();
});

test('years in a field that begins with "business"', () => {
  expect(first('2-3+ years in business analysis')?.years).toEqual({ min: 2, max: null });
});

test('a clearance is checked as it stands', () => {
  expect(groupsOf(first('Must pass a background check for Python systems'))).toBe('');
});

test('words that begin like a degree are none', () => {
  for (const item of ['Our main garden must be weeded', 'Experience at Bain in farming']) {
    expect(first(item)?.degree ?? null).toBeNull();
  }
});

test('years of a field called education are experience', () => {
  expect(first('2+ years of education management experience')?.years).toEqual({ min: 2, max: null });
});
