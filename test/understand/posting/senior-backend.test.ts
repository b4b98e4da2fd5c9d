// The posting the project started from, against the spec that was written by hand from reading it.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/lexicon/load.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import { type Requirement, type Spec, specSchema } from '../../../src/model/spec.ts';
import { readDocument } from '../../../src/read/document.ts';
import { understandPosting } from '../../../src/understand/posting.ts';

const file = (name: string): URL => new URL(`../../../jobs/${name}`, import.meta.url);
const truth = specSchema.parse(JSON.parse(readFileSync(file('senior-backend-engineer.spec.json'), 'utf8')));
let spec: Spec;

beforeAll(async () => {
  const bytes = readFileSync(file('senior-backend-engineer.txt'));
  const document = await readDocument({ name: 'senior-backend-engineer.txt', bytes }, defaultLimits);
  spec = understandPosting(document, { lexicon: loadLexicon() });
});

/** What must agree: everything but the names of skills, which the ids stand for. */
const essence = ({ skills, ...rest }: Requirement) => ({
  ...rest,
  skills: skills.map(({ mode, skills: asked }) => ({
    mode,
    skills: asked.map(({ id, known }) => ({ id, known })),
  })),
});

describe('the senior backend posting', () => {
  it('has nine required and seven preferred requirements, each as written by hand', () => {
    expect(spec.requirements.map(essence)).toEqual(truth.requirements.map(essence));
    const count = (importance: string) =>
      spec.requirements.filter((one) => one.importance === importance).length;
    expect([count('required'), count('preferred')]).toEqual([9, 7]);
  });

  it('has the header as written by hand', () => {
    const { requirements: _, stack: _stack, notUnderstood: _rest, ...header } = spec;
    const { requirements: __, stack: __stack, notUnderstood: __rest, ...wanted } = truth;
    expect(header).toEqual(wanted);
  });

  it('has the tech stack as stack, and nothing from benefits, culture or duties', () => {
    expect(spec.stack.map(({ id }) => id)).toEqual(truth.stack.map(({ id }) => id));
    expect(spec.notUnderstood).toEqual([]);
  });
});
