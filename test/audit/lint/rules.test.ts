import { describe, expect, it } from 'vitest';
import { lintRules } from '../../../src/model/lint.ts';
import { findingsOf, posting, quotesOf } from './find.ts';

const nice = '\nNice to have:\n';

describe('a posting with nothing to change', () => {
  it('has no findings', async () => {
    expect(await findingsOf(posting('- SQL'))).toEqual([]);
  });
});

describe('a finding', () => {
  it('says rule, level, place, reason and what to write instead', async () => {
    const text = posting('- Able-bodied');
    const start = text.indexOf('Able');
    const [finding] = await findingsOf(text);
    expect(finding).toEqual({
      rule: 'disability-proxy',
      level: 'error',
      source: { line: 8, column: 3, page: null, start, end: start + 11, quote: 'Able-bodied' },
      reason: expect.stringMatching(/\.$/),
      advice: expect.stringMatching(/\.$/),
    });
  });

  it('stands in the order of the text, what is missing first', async () => {
    const findings = await findingsOf('Salesman\n\nRequirements:\n- Able-bodied\n- SQL\n- Python\n');
    expect(findings.map(({ rule }) => rule)).toEqual([
      'missing-salary',
      'missing-location',
      'gender-word',
      'disability-proxy',
    ]);
  });

  it('has a rule that explains itself', () => {
    for (const { about } of lintRules) expect(about).toMatch(/^[A-Z].+\.$/);
  });
});

describe('required-and-preferred', () => {
  it.each([
    ['the same skill in both lists', `- Docker\n${nice}- Experience with Docker`, ['Experience with Docker']],
    ['more of it is no contradiction', `- Docker\n${nice}- 8 years of Docker`, []],
    ['a part of it is none', `- Docker\n${nice}- Docker image hardening`, []],
    ['one of several choices is none', `- Django, Flask or FastAPI\n${nice}- FastAPI`, []],
  ])('%s', async (_, lines, quotes) => {
    expect(await quotesOf('required-and-preferred', posting(lines))).toEqual(quotes);
  });
});

describe('required-and-refused', () => {
  it.each([
    ['a skill', `- Docker\n${nice}- Docker is not required`, ['Docker is not required']],
    ['a degree', '- Degree in physics required\n\nNo degree required.', ['No degree required']],
    ['experience', '\nNo prior experience needed.', ['No prior experience needed']],
    ['another skill is none', `- Docker\n${nice}- Podman is not required`, []],
    ['experience with something else is none', `${nice}- No experience with Rust required`, []],
  ])('%s', async (_, lines, quotes) => {
    expect(await quotesOf('required-and-refused', posting(lines))).toEqual(quotes);
  });
});

describe('junior-years', () => {
  const lines = '- 5+ years of experience in sales';
  it.each([
    ['a junior title', 'Junior Data Engineer', lines, 2],
    ['a trainee', 'Trainee Data Engineer', '- 2 years of experience in sales', 2],
    ['a text that says entry level', 'Data Engineer', `${lines}\n\nThis is an entry-level position.`, 2],
    ['a senior who mentors entry-level people', 'Senior Data Engineer', lines, 0],
    ['no grade at all', 'Data Engineer', lines, 0],
  ])('%s', async (_, title, more, count) => {
    expect(await quotesOf('junior-years', posting(more, title))).toHaveLength(count);
  });

  it('lets a beginner have some years, and a degree be the other way in', async () => {
    const text =
      'Junior Clerk\n\nRequirements:\n- 1 year of office experience\n- Degree or 3 years of experience\n';
    expect(await quotesOf('junior-years', text)).toEqual([]);
  });
});

describe('junior-demands', () => {
  it.each([
    ['the work of a lead', 'Junior Developer', '- You own the technical strategy', 1],
    ['an expert', 'Junior Developer', '- Expert knowledge of SQL', 1],
    ['being mentored', 'Junior Developer', '- You are mentored by the team', 0],
    ['a senior title', 'Senior Developer', '- You own the technical strategy', 0],
  ])('%s', async (_, title, line, count) => {
    expect(await quotesOf('junior-demands', posting(line, title))).toHaveLength(count);
  });
});

describe('reversed-range', () => {
  it.each([
    ['years', '- 7-5 years of experience in sales', ['7-5 years']],
    ['years in words', '- Between 7 and 5 years of experience', ['7 and 5 years']],
    ['in order', '- 5-7 years of experience in sales', []],
    ['no range', '- Children of 7 and 5 years are our guests', []],
  ])('%s', async (_, lines, quotes) => {
    expect(await quotesOf('reversed-range', posting(lines))).toEqual(quotes);
  });

  it.each([
    ['$90,000 - $80,000 a year', ['90,000 - $80,000']],
    ['$80,000 - $90,000 a year', []],
    ['$80,000 - $101, 125 a year', []],
  ])('pay: %s', async (pay, quotes) => {
    const text = `Clerk\n\nSalary: ${pay}\nLocation: Oslo\n\nRequirements:\n- SQL\n`;
    expect(await quotesOf('reversed-range', text)).toEqual(quotes);
  });
});

describe('too-many-musts', () => {
  const lines = ['Python', 'SQL', 'Docker', 'Git', 'Linux'].map((skill) => `- ${skill}`).join('\n');
  const text = `Clerk\n\nRequirements:\n${lines}\n`;

  it('points at the first over the limit', async () => {
    expect(await quotesOf('too-many-musts', text, { maxMusts: 3 })).toEqual(['Git']);
    expect(await quotesOf('too-many-musts', text, { maxMusts: 5 })).toEqual([]);
  });

  it('does not count what the law requires', async () => {
    const more = `${text}- You must have the right to work in Norway\n`;
    expect(await quotesOf('too-many-musts', more, { maxMusts: 5 })).toEqual([]);
  });
});

describe('one-product', () => {
  it('sees one vendor in many lines', async () => {
    const lines = ['Amazon S3', 'Amazon EC2', 'Amazon RDS', 'AWS Lambda', 'AWS Glue'];
    const text = posting(lines.map((line) => `- ${line}`).join('\n'));
    expect(await quotesOf('one-product', text)).toEqual(['Amazon S3']);
    expect(await quotesOf('one-product', text, { maxOneProduct: 5 })).toEqual([]);
  });

  it('takes no offence at examples or at choices', async () => {
    const text = posting('- One of Amazon S3, Amazon EC2, Amazon RDS, AWS Lambda or AWS Glue');
    expect(await quotesOf('one-product', text)).toEqual([]);
  });
});

describe('degree-only', () => {
  it.each([
    ['a degree and nothing else', "- Bachelor's degree in Computer Science", 1],
    ['or equivalent', "- Bachelor's degree in Computer Science or equivalent experience", 0],
    ['or years', "- Bachelor's degree in Computer Science, or 6 years of experience", 0],
    ['a law that asks for it', '- Degree in nursing with NMC registration', 0],
    ['only preferred', "- Bachelor's degree preferred", 0],
    ['still studying', "- You are pursuing a bachelor's degree in physics", 0],
    ['a degree that shortens the years', '- 2 years of experience with a degree', 0],
  ])('%s', async (_, line, count) => {
    expect(await quotesOf('degree-only', posting(line))).toHaveLength(count);
  });
});

describe('missing-salary', () => {
  it.each([
    ['nothing', 'Clerk\n\nRequirements:\n- SQL\n', [null]],
    ['only praise', 'Clerk\n\nRequirements:\n- SQL\n\nCompetitive salary and a budget for books.', [null]],
    ['an amount', 'Clerk\n\nPay: 21 GBP an hour\n\nRequirements:\n- SQL\n', []],
    ['a public pay scale', 'Nurse (Band 6)\n\nRequirements:\n- SQL\n', []],
  ])('%s', async (_, text, quotes) => {
    expect(await quotesOf('missing-salary', text)).toEqual(quotes);
  });
});

describe('missing-location', () => {
  it.each([
    ['nothing', 'Clerk\n\nRequirements:\n- SQL\n', [null]],
    ['a place at the top', 'Clerk\nHarrow Mills - Derby\n\nRequirements:\n- SQL\n', []],
    ['from home', 'Clerk\n\nRequirements:\n- SQL\n\nYou work from home.', []],
    ['a named site', 'Clerk\n\nRequirements:\n- SQL\n\nYou join the Lowfield Hospital.', []],
  ])('%s', async (_, text, quotes) => {
    expect(await quotesOf('missing-location', text)).toEqual(quotes);
  });
});

describe('not-understood', () => {
  it('reports a low share, and a posting without requirements', async () => {
    const vague = 'Clerk\n\nRequirements:\n- Weekend shifts\n- SQL\n';
    expect(await quotesOf('not-understood', vague, { minCoverage: 1 })).toHaveLength(1);
    expect(await quotesOf('not-understood', posting('- SQL'), { minCoverage: 1 })).toEqual([]);
    expect(await quotesOf('not-understood', 'The rain has stopped.\n')).toEqual([null]);
  });
});

describe('layout', () => {
  const sentence = 'The crew moves grain from barges into silos and writes down what it weighs. ';

  it('reports a long text without headings or lists, and an endless paragraph', async () => {
    const flat = `Clerk\n\n${sentence.repeat(10)}\n\n${sentence.repeat(10)}\n`;
    expect(await quotesOf('wall-of-text', flat)).toEqual(['Clerk']);
    expect(await quotesOf('wall-of-text', posting(`\n${sentence.repeat(20)}`))).toHaveLength(1);
    expect(await quotesOf('wall-of-text', posting(`\n${sentence.repeat(10)}`))).toEqual([]);
  });

  it('reports a passage in capitals, not a title', async () => {
    const loud = 'PLEASE READ ALL OF THIS BEFORE YOU SEND US A LETTER ABOUT THE JOB.';
    expect(await quotesOf('capitals', posting(`\n${loud}`))).toHaveLength(1);
    expect(await quotesOf('capitals', posting('\nHOW TO APPLY\nWrite to us.'))).toEqual([]);
  });
});
