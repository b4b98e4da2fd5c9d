// The laws of the score, over arbitrary specs and resumes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/model/results.ts';
import type { Requirement } from '../../src/model/spec.ts';
import { parseResults } from '../../src/report/saved.ts';
import { scorerFor, type Unranked } from '../../src/score/match.ts';
import { rankMatches } from '../../src/score/rank.ts';
import { reweigh } from '../../src/score/reweigh.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { type Claimed, group, lexicon, position, requirement, resumeOf, specOf } from '../score/sample.ts';

const ids = [...lexicon.skills.keys()];
const someIds = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 });

const requirements: fc.Arbitrary<Requirement[]> = fc
  .array(
    fc.record({
      mode: fc.constantFrom('all' as const, 'any' as const),
      skills: someIds,
      importance: fc.constantFrom('required' as const, 'preferred' as const),
      kind: fc.constantFrom('skill' as const, 'soft' as const, 'certification' as const, 'physical' as const),
      years: fc.option(fc.record({ min: fc.integer({ min: 0, max: 12 }), max: fc.constant(null) })),
      weight: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 5, noNaN: true })),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows) =>
    rows.map(({ mode, skills, ...rest }, index) =>
      requirement(`r${index + 1}`, { ...rest, skills: [group(mode, ...skills)] }),
    ),
  );

const claims: fc.Arbitrary<Claimed[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...ids),
    section: fc.constantFrom('skills' as const, 'experience' as const, 'projects' as const),
    position: fc.constantFrom(null, 0, 1),
    months: fc.constantFrom(null, 6, 30),
    negated: fc.boolean(),
  }),
  { selector: ({ id }) => id },
);

const positions = [position('Backend Engineer', '2021-01', 30), position('Clerk', '2018-02', 12)];
const resume = (skills: readonly Claimed[]) => resumeOf(skills, { positions });
const scored = (asked: Requirement[], skills: readonly Claimed[]): Unranked =>
  scorerFor(specOf(asked), lexicon, defaultWeights, '2026-11-24')(resume(skills));

describe('laws of the score', () => {
  it('lies between 0 and 100, inside nothing but its own interval of what is unknown', () => {
    fc.assert(
      fc.property(requirements, claims, (asked, skills) => {
        const { score, interval } = scored(asked, skills);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        // In tenths: each of the three is rounded for itself, and 8.8 - 0.1 is not 8.7 in binary.
        const tenths = (value: number) => Math.round(value * 10);
        expect(tenths(interval[0])).toBeLessThanOrEqual(tenths(score) + 1);
        expect(tenths(interval[1])).toBeGreaterThanOrEqual(tenths(score) - 1);
      }),
    );
  });

  it('is the sum of its points, in tenths, and no points exceed what was possible', () => {
    fc.assert(
      fc.property(requirements, claims, (asked, skills) => {
        const { score, requirements: results } = scored(asked, skills);
        const tenths = (value: number) => Math.round(value * 10);
        expect(results.reduce((sum, { points }) => sum + tenths(points), 0)).toBe(tenths(score));
        for (const { points, possible } of results) expect(points).toBeLessThanOrEqual(possible);
        const possible = results.reduce((sum, result) => sum + tenths(result.possible), 0);
        expect([0, 1000]).toContain(possible);
      }),
    );
  });

  it('never falls when a mention is added, where the same requirements can be judged', () => {
    fc.assert(
      fc.property(requirements, claims, fc.constantFrom(...ids), (asked, skills, more) => {
        const judged = (match: Unranked) =>
          match.requirements.map(({ status }) => status === 'unknown').join();
        const before = scored(asked, skills);
        const after = scored(asked, [...skills, { id: more, section: 'experience', position: 0 }]);
        if (judged(before) === judged(after)) expect(after.score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  it('does not depend on the order of skills', () => {
    fc.assert(
      fc.property(requirements, claims, (asked, skills) => {
        expect(scored(asked, [...skills].reverse()).score).toBe(scored(asked, skills).score);
      }),
    );
  });

  it('does not depend on what was scored before it', () => {
    fc.assert(
      fc.property(requirements, claims, claims, (asked, one, other) => {
        const scorer = scorerFor(specOf(asked), lexicon, defaultWeights, '2026-11-24');
        const alone = JSON.stringify(scorer(resume(one)));
        scorer(resume(other));
        expect(JSON.stringify(scorer(resume(one)))).toBe(alone);
      }),
    );
  });
});

describe('laws of saved results', () => {
  it('weighed again with the weights of the run, they are what they were', () => {
    fc.assert(
      fc.property(requirements, fc.array(claims, { minLength: 1, maxLength: 4 }), (asked, all) => {
        const spec = specOf(asked);
        const scorer = scorerFor(spec, lexicon, defaultWeights, '2026-11-24');
        const matches = rankMatches(
          all.map((skills, index) => ({ ...scorer(resume(skills)), file: `${index}.txt` })),
        );
        const saved: Results = {
          schema: 'rolefit.results/1',
          asOf: '2026-11-24',
          engine: { version: '', lexicon: '', weights: '', config: '' },
          job: { file: 'job.txt', sha256: '', spec },
          matches,
          unreadable: [],
          gates: [],
        };
        const read = parseResults(JSON.stringify(saved), 'results.json');
        expect(reweigh(read, defaultWeights).matches).toEqual(matches);
      }),
      { numRuns: 300 },
    );
  });
});

describe('laws of the ranking', () => {
  it('is the same for any order of matches, ties share a rank and go by name', () => {
    const match = (file: string, score: number): Unranked => ({
      ...scored([requirement('r1')], []),
      file,
      score,
    });
    const files = fc.uniqueArray(
      fc.record({ file: fc.string({ minLength: 1 }), score: fc.integer({ min: 0, max: 5 }) }),
      {
        selector: ({ file }) => file,
      },
    );
    fc.assert(
      fc.property(files, (rows) => {
        const ranked = rankMatches(rows.map(({ file, score }) => match(file, score)));
        expect(rankMatches(rows.toReversed().map(({ file, score }) => match(file, score)))).toEqual(ranked);
        for (const [index, { rank, score, file }] of ranked.entries()) {
          const next = ranked[index + 1];
          if (next === undefined) continue;
          expect(
            next.score === score
              ? next.rank === rank && file < next.file
              : next.rank === index + 2 && next.score < score,
          ).toBe(true);
        }
      }),
    );
  });
});
