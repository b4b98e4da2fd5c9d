import { expect, test } from 'vitest';
import { groupsOf, requirementsOf, specOf } from './posting-text.ts';

const groups = (item: string): string => groupsOf(requirementsOf(item)[0]);

test.each([
  ['React, Next.js, or Vue.js', 'any: react, nextjs, vue'],
  ['Experience with Docker and Kubernetes', 'all: docker, kubernetes'],
  ['TypeScript / JavaScript', 'any: typescript, javascript'],
  ['SQL and/or Python', 'any: sql, python'],
  ['Python and one of Django, Flask, FastAPI', 'all: python; any: django, flask, fastapi'],
  ['Either Go or Rust', 'any: go, rust'],
  ['SQL and Docker or Kubernetes', 'all: sql; any: docker, kubernetes'],
  ['Airflow or similar tools', 'all: airflow'],
  ['Docker, Kubernetes, or similar', 'any: docker, kubernetes'],
])('alternatives are one choice, what is joined by "and" is all needed: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  [
    'Expert knowledge of relational databases (PostgreSQL, MySQL)',
    'any: relational-databases, postgresql, mysql',
  ],
  ['Relational databases such as PostgreSQL or MySQL', 'any: relational-databases, postgresql, mysql'],
  ['Relational databases, e.g. PostgreSQL', 'any: relational-databases, postgresql'],
  ['Monitoring tools (Tableau, Airflow)', 'any: ~monitoring-tools, tableau, airflow'],
  ['CI/CD pipelines (Jenkins)', 'any: ci-cd, jenkins'],
])('an umbrella opens the choice of its examples: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['Strong understanding of AWS cloud services (EC2, S3, RDS)', 'all: aws; any: ec2, s3, rds'],
  ['Python frameworks (Django, Flask)', 'all: python; any: django, flask'],
])('a named product is needed itself, the list shows depth: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test('an umbrella goes when all its examples belong to a skill beside it', () => {
  expect(groups('Strong proficiency in Python and web frameworks (Django, FastAPI, or Flask)')).toBe(
    'all: python; any: django, fastapi, flask',
  );
});

test('alternatives with examples of their own stay one choice', () => {
  const item =
    'Experience with at least one of the following: deployment tools (Jenkins, Docker), clouds (AWS), and SQL';
  expect(groups(item)).toBe('any: ~deployment-tools, jenkins, docker, ~clouds, aws, sql');
});

test.each([
  ['Experience with wound care and data quality controls', 'all: ~wound-care, ~data-quality-controls'],
  ['Multi-state payroll expertise', 'all: ~multi-state-payroll'],
  ['Strong knowledge of tax regulations and wage laws', 'all: ~tax-regulations, ~wage-laws'],
  ['Competent in the management and delivery of IV therapies', 'all: ~iv-therapies'],
  ['Good understanding of the GP IT Futures framework', 'all: ~gp-it-futures-framework'],
])('phrases outside of the lexicon are kept without the words around them: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['Experience working with various teams in a fast-paced environment'],
  ['You take ownership of reliability and technical outcomes'],
  ['Leads executive briefings and sets strategic direction'],
  ['Ability to build good relationships with colleagues'],
])('general words and conduct are no terms: %s', (item) => {
  expect(groups(item)).toBe('');
});

test.each([
  ['Experience with structured and unstructured data', 'all: ~structured-data, ~unstructured-data'],
  [
    'Background in platform or infrastructure engineering',
    'any: ~platform-engineering, ~infrastructure-engineering',
  ],
  ['Proficiency in testing, documentation, and release conventions', 'all: ~testing, ~release-conventions'],
])('a word without its noun takes that of the next: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test('times of day are no terms', () => {
  expect(groups('You are able to work core hours of 10:00-15:00 CET')).toBe('');
});

test('what a skill is used for is not asked for', () => {
  expect(groups('Experience with Kubernetes for container scheduling and rollout')).toBe('all: kubernetes');
});

test('what is said not to be needed is not asked for', () => {
  expect(groups('Python at a professional level, not just SQL')).toBe('all: python');
});

test('a skill inside a longer word is not that skill', () => {
  expect(groups('Experience with AI-adjacent systems')).toBe('all: ~ai-adjacent-systems');
  expect(groups('Python-based services')).toBe('all: python');
});

test('a name written out with its initials is one skill', () => {
  expect(groups('Knowledge of Child Development Associate (CDA) standards')).toBe(
    'all: ~child-development-associate',
  );
});

test('years of the trade itself ask for no skill', () => {
  expect(groups('5+ years of professional software engineering experience')).toBe('');
});

test('a skill is shown under the words of the posting when the lexicon calls it otherwise', () => {
  const [requirement] = requirementsOf('Experience with people management');
  expect(requirement?.skills[0]?.skills[0]).toEqual({
    id: 'staff-supervision',
    name: 'people management',
    known: true,
  });
});

test('languages are joined like skills', () => {
  const [requirement] = requirementsOf('Ability to speak and write in English and German or French');
  expect(requirement?.kind).toBe('language');
  expect(groupsOf(requirement)).toBe('all: english; any: german, french');
});

const names = (item: string): string[] =>
  requirementsOf(item).flatMap(({ skills }) =>
    skills.flatMap((group) => group.skills.map(({ id, name }) => `${id} = ${name}`)),
  );

test.each([
  ['Experience with cloud data warehouses', 'data-warehousing = cloud data warehouses'],
  ['Experience with AI tooling', 'ai = AI tooling'],
  ['Expert in Airflow', 'airflow = Airflow'],
  ['Deep knowledge of python', 'python = Python'],
  ['Knowledge of Payroll', 'payroll = Payroll'],
])('a skill is called as the posting calls it, unless that is a mere variant: %s', (item, expected) => {
  expect(names(item)).toEqual([expected]);
});

test.each([
  ['Knowledge of contract, maritime and tax law', 'all: ~contract-law, ~maritime-law, ~tax-law'],
  ['Experience with structured and unstructured data', 'all: ~structured-data, ~unstructured-data'],
  ['Experience with model deployment and monitoring', 'all: ~model-deployment, ~model-monitoring'],
  ['Experience with bridge design and maintenance', 'all: ~bridge-design, ~bridge-maintenance'],
  ['Experience with Zoom and other quilting platforms', 'all: ~zoom, ~quilting-platforms'],
])('words shared by members of a list belong to each of them: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['Knowledge of BI/analytics', 'any: bi, analytics'],
  ['Understanding of ETL/ELT', 'any: etl, elt'],
  ['CI/CD experience', 'all: ci-cd'],
  ['Knowledge of Rust &/or Go', 'any: rust, go'],
  ['Knowledge of Rust and /or Go', 'any: rust, go'],
  ['Databases like PostgreSQL and MySQL', 'any: ~databases, postgresql, mysql'],
  ['Proficient in one or more programming areas, SQL', 'all: sql'],
  ['Review practice applied to reports (e.g., SQL, Docker)', 'any: sql, docker'],
])('how alternatives are written: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['Knowledge of the whole trade: from payroll to phlebotomy', 'all: payroll, phlebotomy'],
  ['A valid teaching licence with an endorsement in choir', 'all: ~teaching-licence, ~choir-endorsement'],
  ['Registered teacher certification in Ohio', 'all: ~registered-teacher-certification'],
])('spans and certificates: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['3 years as a Data Engineer', 'all: data-engineering'],
  ['3 years as a Data Analyst or Data Engineer', 'any: data-analysis, data-engineering'],
  ['Experience as a technical lead or architect', 'any: ~technical-lead, ~architect'],
  ['Experience as a CFO', 'all: ~cfo'],
  ['Experience working with product managers', ''],
])('a job title asks for its field, or for the job itself: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['Strong communication and stakeholder management skills', ''],
  ['Experience with stakeholder management', 'all: stakeholder-management'],
  ['Experience in high-stakes environments', ''],
  ['Proficiency in a second language', ''],
  ['Experience on Monday, 09:30 and Sunday', ''],
])('conduct, qualities and times are nothing to search for: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test('a degree clause may ask for skills beside the degree', () => {
  const [requirement] = specOf("# Requirements\n- Bachelor's degree and experience with SQL").requirements;
  expect([requirement?.degree?.level, groupsOf(requirement)]).toEqual(['bachelor', 'all: sql']);
});

test.each([
  ['Strong Tableau proficiency (or a similar dashboard tool)', 'any: tableau, ~dashboard-tool'],
  ['Docker or Jenkins (or another orchestrator)', 'any: docker, jenkins, ~orchestrator'],
  ['Experience with Docker and AWS (or Airflow)', 'all: docker; any: aws, airflow'],
  ['Knowledge of Python or experience with Rust', 'any: python, rust'],
  [
    'Experience with hives, whether through wax making, honey sales, or SQL',
    'all: ~hives; any: ~wax-making, ~honey-sales, sql',
  ],
])('alternatives in parentheses and after an "or": %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test('examples count after what was said of their kind', () => {
  expect(groups('Good farm skills are preferred, such as wax making, SQL, or Docker')).toBe(
    'all: ~farm; any: ~wax-making, sql, docker',
  );
});

test('a colon opens a list, whatever stood before it', () => {
  expect(
    groups('Understanding of what good hives need from a keeper: wax frames, SQL, and queen cages'),
  ).toMatch(/~wax-frames, sql, ~queen-cages$/);
});

test.each([
  [
    'Python for data analysis, wax forecasts, or prototyping',
    'all: python; any: data-analysis, ~wax-forecasts, ~prototyping',
  ],
  ['Python for wax forecasts', 'all: python'],
])('a list of uses is asked for, a lone use explains: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['You do not need to know wax, but you will need solid SQL', 'all: sql'],
  ['Exposure to wax making and SQL', 'all: ~wax-making, sql'],
  ['Comfortable with queen cages and SQL', 'all: ~queen-cages, sql'],
  ['Comfortable speaking up in meetings', ''],
  ['A toolbox, which includes Python and SQL', 'all: ~toolbox, python, sql'],
  ['Experience as a hive examiner or honey inspector', 'any: ~hive-examiner, ~honey-inspector'],
  ['All courses require experience with hives', 'all: ~hives'],
  ['Proven track record leading and building hives', 'all: ~hives'],
  ['Success getting results', ''],
  ['Experience with farms at the county level', 'all: ~farms'],
])('words around what is asked are left out: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['Experience working with vendors and managing a contracted guard force', 'all: ~contracted-guard-force'],
  ['Hive creation or design', 'any: ~hive-creation, ~hive-design'],
])('a noun is shared where no verb parts it: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['Experience analyzing data', 'all: data-analysis'],
  ['Experience leading small farming teams', 'all: ~team-leadership'],
  ['Experience managing payroll and stakeholders', 'all: payroll, stakeholder-management'],
  ['Experience managing hives and delivering honey', 'all: ~hives, ~honey'],
])('a verb and its object name a skill where the lexicon has it: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test.each([
  ['Knowledge of the Nordic/Danish honey market', 'any: ~nordic-market, ~danish-honey-market'],
  ['Knowledge of Danish law', 'all: ~danish-law'],
])('a country in front of its market or law is no language: %s', (item, expected) => {
  expect(groups(item)).toBe(expected);
});

test('examples in running text are of one kind with the skill beside them', () => {
  const spec = specOf(
    'Keeper\n\nYou must be able to build things with tools like Docker, Airflow, and wax presses.',
  );
  expect(groupsOf(spec.requirements[0])).toBe('any: docker, airflow, ~wax-presses');
});

test('what is included counts behind a purpose as well', () => {
  expect(groups('Experience with Docker for release, including hive checks, SQL, and wax audits')).toBe(
    'all: docker, ~hive-checks, sql, ~wax-audits',
  );
});
