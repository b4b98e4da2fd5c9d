import { describe, expect, test } from 'vitest';
import { resumeOf } from './document.ts';

const text = (name: string, contact: string) => `
${name}
Data Engineer
${contact}

Summary
${name} has built pipelines in Python.

Experience
Data Engineer, Northwind Ltd\tJan 2019 - Present
- Wrote SQL.

Personal Information
Date of Birth: 14-05-1987
Gender: female

References
Kim Stone, +1 555 010 9999`;

const seen = (name: string, contact: string) => JSON.stringify(resumeOf(text(name, contact)));

describe('the person is not in the profile', () => {
  const resume = seen('Mara Quillfeather', 'mara.q@mail.example | +49 170 1234567 | linkedin.com/in/maraq');

  test.each([
    'Mara',
    'Quillfeather',
    'mail.example',
    '1234567',
    'linkedin',
    '1987',
    'female',
    'Stone',
    '9999',
  ])('no %s', (word) => {
    expect(resume).not.toContain(word);
  });

  test('what is claimed is still there', () => {
    expect(
      resumeOf(text('MARA QUILLFEATHER', 'mara.q@mail.example')).profile.skills.map(({ id }) => id),
    ).toEqual(['python', 'sql']);
  });
});

test('another person of the same length with the same resume gives the same profile', () => {
  expect(seen('Mara Quillfeather', 'mara.q@mail.example')).toBe(
    seen('Otto Quentlemoser', 'otto.q@mail.example'),
  );
});

test('quotes of passages keep their offsets and blank the name', () => {
  const { passages } = resumeOf(text('Mara Quillfeather', 'mara.q@mail.example'));
  const about = passages.find(({ section, quote }) => section === 'summary' && quote.includes('pipelines'));
  expect(about?.quote).toMatch(/^ {17} has built pipelines in Python\.$/);
});

test('a job title at the top is not taken for a name', () => {
  const resume = resumeOf(
    'PROCUREMENT ANALYST\n\nExperience\nProcurement Analyst, Acme Ltd\tJan 2019 - Present\n- Bought.',
  );
  expect(resume.profile.positions[0]?.title).toBe('Procurement Analyst');
});
