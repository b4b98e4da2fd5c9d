import { expect, test } from 'vitest';
import { topicOf } from '../../../src/understand/posting/heading.ts';
import { listOf, specOf } from './posting-text.ts';

test.each([
  ['Requirements', 'requirements'],
  ['Who you are', 'requirements'],
  ['You have', 'requirements'],
  ['You will have:', 'requirements'],
  ['What you bring', 'requirements'],
  ["What you'll need", 'requirements'],
  ['About you', 'requirements'],
  ["What we're looking for", 'requirements'],
  ['Person specification', 'requirements'],
  ['Essential', 'requirements'],
  ['Basic qualifications', 'requirements'],
  ['Minimum qualifications', 'requirements'],
  ['Must-haves', 'requirements'],
  ['To apply for this post, you will have:', 'requirements'],
  ['What we ask of you', 'requirements'],
  ['The person', 'requirements'],
  ['Desirable', 'preferred'],
  ['Also welcome:', 'preferred'],
  ['It helps if you have', 'preferred'],
  ['Preferred qualifications', 'preferred'],
  ['Nice to have', 'preferred'],
  ['Bonus points if you have:', 'preferred'],
  ['It would be awesome if you were', 'preferred'],
  ['You will', 'responsibilities'],
  ["What you'll do", 'responsibilities'],
  ['Key responsibilities', 'responsibilities'],
  ['Essential job functions', 'responsibilities'],
  ['About the role', 'role'],
  ['What we offer', 'benefits'],
  ["What's in it for you?", 'benefits'],
  ['Perks & benefits', 'benefits'],
  ['Our tech stack', 'stack'],
  ['Equal opportunity', 'eeo'],
  ['Company culture', 'culture'],
  ['How to apply', 'apply'],
  ['Interview process', 'apply'],
  ['Who we are', 'about'],
  ['Location', 'facts'],
  ['You will probably love this job if…', 'requirements'],
  ['This is not a good fit if', 'requirements'],
  ['Desired candidate profile', 'requirements'],
  ['To be considered for this post, you will need', 'requirements'],
  ['Things you get to do', 'responsibilities'],
  ['You will carry out simple repairs, such as', 'responsibilities'],
  ['Knowledge sharing', 'responsibilities'],
  ['What we have to offer', 'benefits'],
  ['Top 5 reasons to join the meadow', 'benefits'],
  ['You will be offered a variety of training', 'benefits'],
  ['Employee referral bonus', 'benefits'],
  ['To be considered, you should upload the following documents', 'apply'],
  ['Who is Meadow Works?', 'about'],
  ['Details', 'role'],
  ['Special Education Teacher', null],
  ['Developer Experience Engineer', null],
  ['Qualifications of a beekeeper', 'requirements'],
])('the title "%s" opens %s', (title, topic) => {
  expect(topicOf(title.toLowerCase())).toBe(topic);
});

test('bold lines without a colon are titles', () => {
  const spec = specOf(
    '**Who you are**\nProficient in SQL\n**Nice to have**\nTableau\n**Perks**\nFree Excel course',
  );
  expect(listOf(spec)).toEqual(['required: Proficient in SQL', 'preferred: Tableau']);
});

test('a label on a line holds for that line', () => {
  const spec = specOf('# Requirements\n- Nice to have: Tableau\n- Strong SQL');
  expect(listOf(spec)).toEqual(['preferred: Tableau', 'required: Strong SQL']);
});

test('a bullet that is nothing but a title is one', () => {
  const spec = specOf('# Profile\n- Essential\n- Strong SQL\n- Desirable\n- Some Python');
  expect(listOf(spec)).toEqual(['required: Strong SQL', 'preferred: Some Python']);
});

test('a paragraph without titles is read by its wording', () => {
  const spec = specOf(
    'Tidewater moves freight on the coast and has done so for more than 50 years. You would run our warehouse in PostgreSQL. ' +
      'You need at least three years of experience with SQL. Experience with Tableau would be a plus. We offer a 401(k) and dental cover.',
  );
  expect(listOf(spec)).toEqual([
    'required: You need at least three years of experience with SQL.',
    'preferred: Experience with Tableau would be a plus.',
  ]);
});

test('duties, benefits, culture and equal-opportunity text ask for nothing', () => {
  const spec = specOf(`# Responsibilities
- Build services in Python
# What we offer
- Dental, vision, 401(k) and a MacBook
- Access to AWS training
# Culture
- We express disagreement kindly and excel at feedback
# Equal opportunity
We do not discriminate on the basis of race or veteran status.
# Requirements
- SQL`);
  expect(listOf(spec)).toEqual(['required: SQL']);
});

test('obligations count wherever they stand', () => {
  const spec = specOf(`# What we offer
- 28 days of leave
The successful candidate will need a basic DBS check.
# Equal opportunity
Candidates must be legally authorized to work in the United States.`);
  expect(spec.requirements.map(({ kind }) => kind)).toEqual(['clearance', 'authorization']);
});

test('noise of job boards is left out', () => {
  const spec = specOf(
    '# Requirements\n- SQL\n\nPlease mention the word **LANTERN** when applying to show you read the job post completely.',
  );
  expect(listOf(spec)).toEqual(['required: SQL']);
});

test('the title of the job opens no section', () => {
  expect(
    listOf(specOf('Physical Security Manager\nBrackenford - Lisbon, Portugal\n\nWe guard museums.')),
  ).toEqual([]);
});

test('a list of duties whose second title was lost turns to requirements', () => {
  const spec = specOf(
    '# Responsibilities\n- Own the budget\n- Plan campaigns\n- 2+ years of experience in retail\n- Excellent SQL',
  );
  expect(listOf(spec)).toEqual(['required: 2+ years of experience in retail', 'required: Excellent SQL']);
});

test('the story of the company after a list is no item of it', () => {
  const spec = specOf(
    '# Requirements\n- SQL\n\nLanternworks builds lamps for lighthouses. Our people come from all over the coast and stay for long.',
  );
  expect(listOf(spec)).toEqual(['required: SQL']);
});

test('items that ran together are cut at their marks', () => {
  const spec = specOf(
    "What you'll need: \u2022 Strong SQL \u2022 Docker Bonus points if you have: \u2022 Tableau",
  );
  expect(listOf(spec)).toEqual(['required: Strong SQL', 'required: Docker', 'preferred: Tableau']);
});

test('a sentence broken into paragraphs is one item again', () => {
  const spec = specOf(
    '# Requirements\n- Experience of the yearly budget of a town hall, its accounts, payroll\n\nand reporting to the council.\n- Knowledge of SQL',
  );
  expect(listOf(spec)).toEqual([
    'required: Experience of the yearly budget of a town hall, its accounts, payroll\nand reporting to the council.',
    'required: Knowledge of SQL',
  ]);
});

test('items that begin small stay items when their bullets are lost', () => {
  const spec = specOf('# Requirements\nknowledge of payroll\nknowledge of SQL');
  expect(listOf(spec)).toEqual(['required: knowledge of payroll', 'required: knowledge of SQL']);
});

test('what follows "Desirable" under the same title is as required as what stood before it', () => {
  const spec = specOf(`**Skills required**
- **Essential**
- Knowledge of SQL
- **Desirable**
- Knowledge of Rust
- **Personal attributes**
- Calm at the till`);
  expect(listOf(spec)).toEqual([
    'required: Knowledge of SQL',
    'preferred: Knowledge of Rust',
    'required: Calm at the till',
  ]);
});

test('a list without a title is one of requirements when its items ask', () => {
  const spec = specOf(`The bakery opens at five.

- Must hold a food hygiene certificate
- Knowledge of sourdough
- Cheerful before dawn`);
  expect(listOf(spec)).toHaveLength(3);
});

test('a list of sites is none of requirements, whatever its title asks for', () => {
  const spec = specOf(`The sites you will cover are the following and you will need a car:
- Harbour Clinic, 4 Quay Lane
- Hill Clinic, 9 Mill Road`);
  expect(listOf(spec)).toEqual([
    'required: The sites you will cover are the following and you will need a car:',
  ]);
});

test.each([
  ["What we'd like from you:", 'requirements'],
  ['Personal attributes', 'requirements'],
  ["What we'd like to give you:", 'benefits'],
  ['Working model', 'facts'],
  ['Success metrics', 'responsibilities'],
  ['What success looks like', 'responsibilities'],
])('the title "%s" opens %s as well', (title, topic) => {
  expect(topicOf(title.toLowerCase())).toBe(topic);
});

test('the background of the company is no requirement', () => {
  expect(topicOf('company background')).not.toBe('requirements');
});

test('an item that opens like a title is none', () => {
  const spec = specOf(
    'Keeper\n\nPreferred Qualifications\n\nExperience teaching summer courses\nDoctorate in Biology\n',
  );
  expect(listOf(spec)).toEqual([
    'preferred: Experience teaching summer courses',
    'preferred: Doctorate in Biology',
  ]);
});

test('an invitation to apply at the top is no section', () => {
  const spec = specOf(
    'Keeper\n\nAPPLY NOW TO BECOME A KEEPER!\n\nWe are seeking patient, motivated and caring people to work in our meadows.\n',
  );
  expect(listOf(spec)).toHaveLength(1);
});

test('a link does not run on into the title below it', () => {
  const spec = specOf(
    'Keeper\n\nFor more see our site: https://meadow.example/jobs/\n\nRequirements\n\nStrong SQL\nTableau\n',
  );
  expect(listOf(spec)).toEqual(['required: Strong SQL', 'required: Tableau']);
});

test('a long sentence about degrees does not end a list', () => {
  const degree =
    'Graduates of colleges with a degree in biology, farming, forestry, gardening or a related field who spent several summers among bees, birds, butterflies and other small animals and wrote about what they saw there in books, papers or letters are ideal.';
  const spec = specOf(`Keeper\n\nRequirements\n\n18 years of age or older\n${degree}\nStrong SQL\n`);
  expect(listOf(spec)).toEqual([
    'required: 18 years of age or older',
    `preferred: ${degree}`,
    'required: Strong SQL',
  ]);
});

test('an obligation above a list is asked for as well as its items', () => {
  const spec = specOf(
    'Keeper\n\n# Qualifications\n\nCandidates must pass a background check, and meet what the law asks:\n\n- Strong SQL\n',
  );
  expect(listOf(spec)).toHaveLength(2);
});

test('sentences glued together come apart where a demand begins', () => {
  const spec = specOf(
    "Keeper\n\nPreferred Qualifications\n\nKnowledge of honey sale best practiceStrong SQL skills\nCare for hivesYou'll have Tableau\n",
  );
  expect(listOf(spec)).toEqual([
    'preferred: Knowledge of honey sale best practice',
    'preferred: Strong SQL skills',
    'preferred: Care for hives',
    "preferred: You'll have Tableau",
  ]);
});

test('the line of the place asks for a time zone', () => {
  const spec = specOf('Keeper\n\nLocation: Remote within Europe (any European time zone)\n\nWe keep bees.\n');
  expect(listOf(spec)).toEqual(['required: Remote within Europe (any European time zone)']);
});

test('a long paragraph about the company ends a list, whatever days it names', () => {
  const spec = specOf(
    'Keeper\n\nNice to have\n\nTableau\n\nOur vision is a world where every garden has a hive of its own, and where neighbours meet among the flowers. We take a garden-first approach to work, where our team works together in person 3 days a week. As such, this role requires you to live near our garden.\n',
  );
  expect(listOf(spec).filter((line) => line.startsWith('preferred'))).toEqual(['preferred: Tableau']);
});

test('a long item right under another one does not end its list', () => {
  const long =
    'Distinctive problem-solving, strategic and analytical capabilities with a strong track record of setting and ' +
    'delivering against measurable marketing figures. Strong communication skills in both business and technical situations.';
  const spec = specOf(`Planner\n\nPreferred qualifications\nCRM systems.\n${long}\nPython.`);
  expect(spec.requirements.map(({ importance }) => importance)).toEqual(Array(4).fill('preferred'));
});
