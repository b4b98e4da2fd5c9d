import { expect, test } from 'vitest';
import { salaryOf } from '../../../src/understand/posting/header/salary.ts';
import { seniorityOf } from '../../../src/understand/posting/header/seniority.ts';
import { understandPosting } from '../../../src/understand/posting.ts';
import { documentOf, lexicon, specOf } from './posting-text.ts';

test.each([
  ['Senior Backend Engineer', 'senior'],
  ['Staff Software Engineer', 'lead'],
  ['Staff Accountant', null],
  ['Staff Nurse', null],
  ['Head of Policy', 'director'],
  ['Associate Director of Design', 'director'],
  ['Chief Information Officer', 'executive'],
  ['Infrastructure Manager', 'manager'],
  ['Field Marketing Manager, Cloud', 'manager'],
  ['Account Manager', null],
  ['Technical Program Manager', null],
  ['Senior IT Project Manager', 'senior'],
  ['Junior Frontend Developer', 'junior'],
  ['Security Intern', 'intern'],
  ['Data Analyst', null],
  ['Payroll Senior Manager', 'manager'],
])('seniority of "%s" is %s', (title, expected) => {
  expect(seniorityOf(title, '')).toBe(expected);
});

test.each([
  ['salary range: $150,000 - $220,000 (doe)', { min: 150000, max: 220000, currency: 'USD', period: 'year' }],
  ['compensation: $25 - $27 (per hour)', { min: 25, max: 27, currency: 'USD', period: 'hour' }],
  ['€36k-€44k a year', { min: 36000, max: 44000, currency: 'EUR', period: 'year' }],
  ['€2,500-3,500/month (contractor)', { min: 2500, max: 3500, currency: 'EUR', period: 'month' }],
  ['salary - up to £42,000 per annum', { min: null, max: 42000, currency: 'GBP', period: 'year' }],
  ['we raised $150 million', null],
  ['a bonus of $500 for referrals', null],
])('pay: %s', (text, expected) => {
  expect(salaryOf(text)).toEqual(expected);
});

test('labels decide before running text', () => {
  const spec = specOf(`We are seeking a Product Designer to join our team.

Location: Tulsa, OK (Hybrid - 3 days in office)
Employment Type: Full-time

# What we offer
- Flexible work arrangements (hybrid or remote)`);
  expect(spec).toMatchObject({
    title: 'Product Designer',
    location: 'Tulsa, OK',
    workMode: 'hybrid',
    employmentType: 'full-time',
  });
});

test.each([
  ['Hybrid cloud experience', null],
  ['This is a fully remote position', 'remote'],
  ['We use a hybrid model with two days a week in our office', 'hybrid'],
])('work mode: %s', (text, expected) => {
  expect(specOf(`Data Analyst\n\n${text}`).workMode).toBe(expected);
});

test('fields of the job board win over guesses', () => {
  const document = documentOf('Careers\n\nLocation: Paris\n\n$10 per hour');
  const facts = {
    title: 'Baker',
    employer: 'Ember & Oat',
    location: 'Lyon',
    remote: false,
    employmentType: 'PART_TIME',
    salary: { min: 20, max: null, currency: 'EUR', period: 'HOUR' },
  };
  expect(understandPosting({ ...document, facts }, { lexicon })).toMatchObject({
    title: 'Baker',
    location: 'Lyon',
    employmentType: 'part-time',
    salary: { min: 20, max: null, currency: 'EUR', period: 'hour' },
  });
});

test('a line may hold pay and the stack', () => {
  const spec = specOf('Data Engineer\n\nSalary range: $100k. We use Rust and Go.');
  expect(spec.salary?.min).toBe(100000);
  expect(spec.stack.map(({ id }) => id)).toEqual(['rust', 'go']);
});

test('a section for the stack is the stack; its labels are not', () => {
  const spec = specOf('# Responsibilities\n- Write SQL\n# Tech stack\nDocker: Kubernetes, Python');
  expect(spec.stack.map(({ id }) => id)).toEqual(['kubernetes', 'python']);
});

test.each([
  ['This is a remote, Norway-based role. Some roles are hybrid.', 'remote'],
  ['We seek a hybrid creative who paints, and writes about it.', null],
  ['Our hybrid way of working suits parents', 'hybrid'],
  ['This job operates in a professional office environment', 'onsite'],
  ['You can work on all of our maps remotely', 'remote'],
])('work mode in running text: %s', (text, expected) => {
  expect(specOf(`Data Analyst\n\n${text}`).workMode).toBe(expected);
});

test.each([
  ['as our sr. field planner you plan', 'senior'],
  ['the field planner reports to the senior buyer', null],
  ['this is a mid to senior level position', 'mid'],
])('the text says the seniority where the title does not: %s', (opening, expected) => {
  expect(seniorityOf('Field Planner', opening)).toBe(expected);
});

test.each([
  ['We will consider part-time applicants', null],
  ['Ovens are tested for seasonal peaks', null],
  ['Full Time or Part Time Part Time', 'part-time'],
])('employment type: %s', (text, expected) => {
  expect(specOf(`Data Analyst\n\n${text}`).employmentType).toBe(expected);
});

test.each([
  ['seniority level: mid-senior level', 'mid'],
  ['seniority: entry level', 'junior'],
  ['seniority level: associate', 'junior'],
  ['seniority: director', 'director'],
])('a board says the seniority where the title does not: %s', (line, expected) => {
  expect(seniorityOf('Keeper', `meadow works\n${line}\n`)).toBe(expected);
});

test.each([
  ['Design Intern, Summer 2030\n\nDraw hives.', { employmentType: 'internship' }],
  ['Temp Keeper\n\nKeep hives full-time.', { employmentType: 'temporary' }],
  ['Keeper\n\nThe above applies to full-time permanent positions.', { employmentType: null }],
  ['Keeper\n\nYou will work in person in our meadow.', { workMode: 'onsite' }],
  ['Keeper\n\nBenefits include good equipment to work remotely.', { workMode: null }],
  ['Keeper\n\nA hands-on, hybrid creative is wanted.', { workMode: null }],
])('type and place of work: %s', (text, expected) => {
  expect(specOf(text)).toMatchObject(expected);
});

test.each([
  [
    'https://jobs.example/job/Oslo/Senior-Data-Engineer--Meadow-Team-Red_R12\n\nSenior Data Engineer, Meadow Team\n\nWe keep bees.',
    'Senior Data Engineer, Meadow Team',
  ],
  [
    'We keep bees in Oslo, on site and full-time.\n\nAs a Staff Data Engineer, you will count them.',
    'Staff Data Engineer',
  ],
  ['Hive &amp; Honey Technician\n\nWe keep bees.', 'Hive & Honey Technician'],
])('the title is found below an address, in running text, and without entities', (text, title) => {
  expect(specOf(text).title).toBe(title);
});
