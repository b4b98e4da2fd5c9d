import { describe, expect, it } from 'vitest';
import { showHidden } from '../../../src/understand/resume/show-hidden.ts';
import { understandResume } from '../../../src/understand/resume.ts';
import { lexicon } from '../../score/sample.ts';
import { documentOf } from './document.ts';

const shown = documentOf('# Summary\nPython developer\n\n# Education\nSome School, 2010');
const { text } = shown;
const hiding = {
  ...shown,
  integrity: [
    { kind: 'hidden-text' as const, detail: 'Text hidden: "SQL, Kafka"', source: null, text: 'SQL, Kafka' },
    { kind: 'homoglyphs' as const, detail: 'odd letters', source: null, text: 'Django' },
  ],
};

describe('showHidden', () => {
  it('puts hidden text, and nothing else, at the end as a list of skills', () => {
    const document = showHidden(hiding);
    expect(document?.text).toBe(`${text}\nSkills\nSQL, Kafka`);
    expect(document?.lines.at(-1)).toMatchObject({ start: text.length + 8, end: text.length + 18 });
  });

  it('is nothing where nothing is hidden', () => {
    expect(showHidden(shown)).toBeNull();
    expect(understandResume(shown, { lexicon, asOf: '2026-11-24' }).withHidden).toBeUndefined();
  });
});

it('a resume claims nothing of its hidden text, and the one beside it does', () => {
  const resume = understandResume(hiding, { lexicon, asOf: '2026-11-24' });
  const ids = ({ profile }: typeof resume) => profile.skills.map(({ id }) => id);
  expect(ids(resume)).toEqual(['python']);
  expect(resume.withHidden && ids(resume.withHidden).sort()).toEqual(['kafka', 'python', 'sql']);
  expect(resume.withHidden?.withHidden).toBeUndefined();
});
