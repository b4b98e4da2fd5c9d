// Advice is arithmetic: what an edit is said to give is what scoring the edited resume gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model/advice.ts';
import type { Education } from '../../src/model/profile.ts';
import type { Requirement } from '../../src/model/spec.ts';
import { adviseResume } from '../../src/score/advise.ts';
import { applyEdits } from '../../src/score/apply-edits.ts';
import { scorerFor } from '../../src/score/match.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { withWork } from '../../src/score/work.ts';
import {
  type Claimed,
  group,
  lexicon,
  position,
  requirement,
  resumeOf,
  source,
  specOf,
} from '../score/sample.ts';

const ids = [...lexicon.skills.keys()];
const asOf = '2026-11-24';
const tenths = (value: number): number => Math.round(value * 10);

const requirements: fc.Arbitrary<Requirement[]> = fc
  .array(
    fc.record({
      mode: fc.constantFrom('all' as const, 'any' as const),
      // One in eight is a term outside the lexicon.
      skills: fc.uniqueArray(fc.constantFrom(...ids, 'wound care', 'stock list keeping'), {
        minLength: 1,
        maxLength: 4,
      }),
      importance: fc.constantFrom('required' as const, 'preferred' as const),
      kind: fc.constantFrom(
        'skill' as const,
        'soft' as const,
        'certification' as const,
        'education' as const,
      ),
      years: fc.option(fc.record({ min: fc.integer({ min: 0, max: 12 }), max: fc.constant(null) })),
      gate: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((rows) =>
    rows.map(({ mode, skills, kind, ...rest }, index) =>
      kind === 'education'
        ? requirement(`r${index + 1}`, {
            ...rest,
            years: null,
            kind,
            degree: { level: 'bachelor', fields: ['Nursing'], equivalentOk: false },
          })
        : requirement(`r${index + 1}`, { ...rest, kind, skills: [group(mode, ...skills)] }),
    ),
  );

const claims: fc.Arbitrary<Claimed[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...ids),
    section: fc.constantFrom(
      'skills' as const,
      'skills' as const,
      'experience' as const,
      'projects' as const,
    ),
    position: fc.constantFrom(null, null, 0, 1, 2),
    negated: fc.constantFrom(false, false, false, true),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);

const positions = [
  position('Backend Engineer', '2021-01', 30),
  position('Clerk', '2018-02', 12),
  position('Python Developer', null, null),
];

const educations = fc.constantFrom<Education[]>(
  [],
  [{ level: null, field: 'Nursing', end: null, source: source('Nursing school') }],
  [{ level: 'bachelor', field: null, end: null, source: source('BSc') }],
  [{ level: 'master', field: 'Law', end: null, source: source('LLM') }],
);

const resumes = fc
  .record({
    skills: claims,
    education: educations,
    quote: fc.constantFrom('care of a wound', 'kept a list of the stock', 'a stock list', ''),
  })
  .map(({ skills, education, quote }) =>
    resumeOf(skills, { positions, education, passages: [{ quote, position: 0 }] }),
  );

const cases = fc.record({
  spec: requirements.map((rows) => withWork(specOf(rows), defaultWeights)),
  resume: resumes,
  /** Where between the score and all that editing can do the line lies, and a little beyond; null for the bands. */
  goal: fc.option(fc.double({ min: 0, max: 1.1, noNaN: true })),
});

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function advised({ spec, resume, goal }: Case) {
  const request = { spec, lexicon, weights: defaultWeights, asOf };
  const { score, most } = adviseResume(resume, request);
  const threshold = goal === null ? null : Math.min(100, score + goal * (most.score - score));
  const advice = adviseResume(resume, { ...request, threshold });
  const scorer = scorerFor(spec, lexicon, defaultWeights, asOf);
  const scoreWith = (edits: readonly Edit[]) => scorer(applyEdits(resume, edits)).score;
  const byId = (some: readonly string[]) => advice.edits.filter(({ id }) => some.includes(id));
  return { advice, scorer, scoreWith, byId };
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Iterable<T[]> {
  if (size === 0) return void (yield []);
  for (let at = from; at <= items.length - size; at++) {
    const item = items[at];
    if (item !== undefined) for (const rest of subsets(items, size - 1, at + 1)) yield [item, ...rest];
  }
}

describe('laws of advice', () => {
  it('an edit made gives exactly what it is said to give, and only true gains are told', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { advice, scorer, scoreWith } = advised(one);
        expect(advice.score).toBe(scorer(one.resume).score);
        for (const edit of advice.edits) {
          expect(edit.gain).toBeGreaterThan(0);
          expect(tenths(scoreWith([edit])) - tenths(advice.score)).toBe(tenths(edit.gain));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('score, ceiling and most never fall below each other or below any one edit, and are what scoring gives', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { advice, scoreWith, byId } = advised(one);
        const { score, ceiling, most, edits } = advice;
        expect(ceiling.score).toBeGreaterThanOrEqual(score);
        expect(most.score).toBeGreaterThanOrEqual(ceiling.score);
        for (const { basis, gain } of edits) {
          const reach = basis === 'shown' ? ceiling : most;
          expect(tenths(reach.score)).toBeGreaterThanOrEqual(tenths(score) + tenths(gain));
        }
        for (const reach of [ceiling, most]) expect(scoreWith(byId(reach.edits))).toBe(reach.score);
        expect(byId(ceiling.edits).every(({ basis }) => basis === 'shown')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('what all edits come to and what stays out of reach add up to 100', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { most, rest } = advised(one).advice;
        const lost = rest.reduce((sum, row) => sum + tenths(row.lost), 0);
        expect([1000, 0]).toContain(lost + tenths(most.score));
      }),
      { numRuns: 300 },
    );
  });

  it('the set for a line crosses it, and no smaller set of the listed edits does', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { advice, scoreWith, byId } = advised(one);
        for (const { at, reach, shown, smallest } of advice.thresholds) {
          expect(smallest).toBe(true);
          if (reach === null) expect(scoreWith(advice.edits)).toBeLessThan(at);
          for (const [found, among] of [
            [reach, advice.edits],
            [shown, advice.edits.filter(({ basis }) => basis === 'shown')],
          ] as const) {
            if (found === null) continue;
            expect(found.score).toBeGreaterThanOrEqual(at);
            expect(scoreWith(byId(found.edits))).toBe(found.score);
            for (let size = 0; size < found.edits.length; size++)
              for (const fewer of subsets(among, size)) expect(scoreWith(fewer)).toBeLessThan(at);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same every time, and changes nothing that it was given', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const given = JSON.stringify(one);
        const said = JSON.stringify(advised(one).advice);
        expect(JSON.stringify(advised(one).advice)).toBe(said);
        expect(JSON.stringify(one)).toBe(given);
      }),
    );
  });

  it('offers nothing that the resume denies, and nothing without anything on paper to rest on', () => {
    fc.assert(
      fc.property(cases, ({ spec, goal, resume }) => {
        const denied = new Set(
          resume.profile.skills
            .filter(({ mentions }) => mentions.every(({ negated }) => negated))
            .map(({ id }) => id),
        );
        for (const { changes, source: rests } of advised({ spec, goal, resume }).advice.edits) {
          expect(rests).not.toBeNull();
          for (const step of changes) if (step.kind === 'mention') expect(denied).not.toContain(step.skill);
        }
        const blank = resumeOf([], { positions: [position('Clerk', '2018-02', 12)] });
        expect(advised({ spec, goal, resume: blank }).advice.edits).toEqual([]);
      }),
    );
  });
});
