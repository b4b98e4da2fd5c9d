// Who a person is changes nothing: the edits of `audit invariance` over all fixtures, and identities put together at random.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/audit/invariance/change.ts';
import { differing, factsOf } from '../../src/audit/invariance/compare.ts';
import { edits } from '../../src/audit/invariance/edits.ts';
import { probeResume } from '../../src/audit/invariance/probe.ts';
import { subjectOf } from '../../src/audit/invariance/subject.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import type { Spec } from '../../src/model/spec.ts';
import { readDocument } from '../../src/read/document.ts';
import { scorerFor } from '../../src/score/match.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { understandPosting } from '../../src/understand/posting.ts';
import { understandResume } from '../../src/understand/resume.ts';

const lexicon = loadLexicon();
const asOf = '2026-11-24';
let spec: Spec;

const document = (name: string, text: string) =>
  readDocument({ name, bytes: new TextEncoder().encode(text) }, defaultLimits);

beforeAll(async () => {
  const posting = readFileSync(new URL('../../jobs/senior-backend-engineer.txt', import.meta.url), 'utf8');
  spec = understandPosting(await document('posting.txt', posting), { lexicon });
});

interface Identity {
  first: string;
  last: string;
  mail: string;
  phone: string;
  street: string;
}

/** All identities have the same lengths, so that offsets after the header stay where they are. */
const resumeOf = ({ first, last, mail, phone, street }: Identity): string => `${first} ${last}
${street}
${mail} | ${phone}

SUMMARY
Backend engineer who builds payment services.

EXPERIENCE
Backend Engineer, Harbour Freight Systems, Jan 2019 - Present
- Built REST APIs in Python with Django and PostgreSQL
- Ran services on AWS with Docker and Kubernetes

SKILLS
Python, Django, PostgreSQL, Redis, Kafka

EDUCATION
BSc Computer Science, 2018
`;

async function matchOf(identity: Identity): Promise<string> {
  const resume = understandResume(await document('resume.txt', resumeOf(identity)), { lexicon, asOf });
  const { sha256: _hash, ...match } = scorerFor(spec, lexicon, defaultWeights, asOf)(resume);
  return JSON.stringify(match);
}

const base: Identity = {
  first: 'Marta',
  last: 'Olsen',
  mail: 'm.olsen@example.com',
  phone: '555-0101',
  street: '12 Orchard Lane, Leeds',
};

describe('identity', () => {
  it('of any origin or gender gives the same bytes', async () => {
    const before = await matchOf(base);
    const identities = fc.record({
      first: fc.constantFrom(
        'Marta',
        'Aiden',
        'Kwame',
        'Priya',
        'Chloe',
        'Jamal',
        'Mehdi',
        'Ewout',
        'Swift',
        'Scala',
      ),
      last: fc.constantFrom(
        'Olsen',
        'Nwosu',
        'Silva',
        'Kumar',
        'Zhang',
        'Haddd',
        'Levin',
        'Perez',
        'Excel',
        'Kafka',
      ),
      mail: fc.constantFrom('m.olsen@example.com', 'aidensz@example.org', 'golang1@example.net'),
      phone: fc.constantFrom('555-0101', '555-0199'),
      street: fc
        .constantFrom('12 Orchard Lane, Leeds', '9 Python Street, Perth.', '7 Oracle Park, Phoenix')
        .map((line) => line.slice(0, 22).padEnd(22, '.')),
    });
    await fc.assert(
      fc.asyncProperty(identities, async (identity) => {
        expect(await matchOf(identity)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('is not what makes the match: other work does change it', async () => {
    const text = resumeOf(base).replaceAll('Django', 'Laravel');
    const other = understandResume(await document('resume.txt', text), { lexicon, asOf });
    const { sha256: _hash, ...match } = scorerFor(spec, lexicon, defaultWeights, asOf)(other);
    expect(JSON.stringify(match)).not.toBe(await matchOf(base));
  });
});

const fixtures = new URL('../../fixtures/resumes/', import.meta.url);
const jobs = new URL('../../jobs/', import.meta.url);
const fileAt = (folder: URL, name: string) =>
  readDocument({ name, bytes: readFileSync(new URL(name, folder)) }, defaultLimits);

const postings = await Promise.all(
  readdirSync(jobs)
    .filter((name) => !name.endsWith('.spec.json'))
    .map(async (name) => ({ name, spec: understandPosting(await fileAt(jobs, name), { lexicon }) })),
);
const scorers = postings.map(({ name, spec }) => ({
  name,
  spec,
  scorer: scorerFor(spec, lexicon, defaultWeights, asOf),
}));
const own = edits.filter(({ purpose }) => purpose !== 'control');
const controls = edits.filter(({ purpose }) => purpose === 'control');

describe('edits that must not matter', () => {
  /** A copy is understood once and scored for every posting: reading takes longer than scoring. */
  it.each(readdirSync(fixtures))('change no byte of %s for any posting', async (name) => {
    const document = await fileAt(fixtures, name);
    const resume = understandResume(document, { lexicon, asOf });
    const before = scorers.map(({ scorer }) => factsOf(scorer(resume)));
    const [first] = scorers;
    if (first === undefined) throw new Error('no posting');
    const subject = subjectOf(document, resume, first.scorer(resume), lexicon);
    const made = own.map((edit) => ({ edit: edit.id, variants: edit.variants(subject) }));
    expect(made.filter(({ variants }) => variants.length > 0).length).toBeGreaterThan(9);
    const moved = made.flatMap(({ edit, variants }) =>
      variants.flatMap(({ label, changes }) => {
        const copy = understandResume(applyChanges(document, changes), { lexicon, asOf });
        return scorers.flatMap(({ name: posting, scorer }, index) => {
          const parts = differing(before[index] ?? {}, factsOf(scorer(copy)));
          return parts.length > 0 ? [{ posting, edit, label, parts }] : [];
        });
      }),
    );
    expect(moved).toEqual([]);
  });

  it.each(readdirSync(fixtures))('are told from evidence taken out of %s', async (name) => {
    const document = await fileAt(fixtures, name);
    const seen = scorers.flatMap(({ spec, scorer }) =>
      probeResume(document, { spec, lexicon, asOf, scorer }, controls).filter(({ scored }) => scored > 0),
    );
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ deviation }) => deviation === null)).toEqual([]);
  });
});
