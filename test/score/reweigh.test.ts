import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/model/results.ts';
import type { Weights } from '../../src/model/weights.ts';
import { scorerFor } from '../../src/score/match.ts';
import { rankMatches } from '../../src/score/rank.ts';
import { reweigh } from '../../src/score/reweigh.ts';
import { weightChanges } from '../../src/score/weight-changes.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { weightsWith } from '../../src/score/weights-with.ts';
import { group, lexicon, position, requirement, resumeOf, specOf } from './sample.ts';

const spec = specOf([
  requirement('r1', { skills: [group('all', 'python', 'django')], gate: true }),
  requirement('r2', { skills: [group('any', 'kafka', 'rabbitmq')], importance: 'preferred' }),
  requirement('r3', { kind: 'experience', years: { min: 5, max: null } }),
  requirement('r4', { kind: 'soft', text: 'A sense of humour' }),
]);

const resumes = [
  resumeOf([{ id: 'django', section: 'experience', position: 0 }], {
    positions: [position('Backend Engineer', '2020-01', 40)],
  }),
  resumeOf([{ id: 'python' }, { id: 'rabbitmq' }]),
  resumeOf([], { positions: [position('Backend Engineer', '2010-01', 120)] }),
  resumeOf([]),
].map((resume, index) => ({
  ...resume,
  profile: { ...resume.profile, file: { ...resume.profile.file, name: `${index}.txt` } },
}));

function run(weights: Weights, own = spec): Results {
  const scorer = scorerFor(own, lexicon, weights, '2026-11-24');
  return {
    schema: 'rolefit.results/1',
    asOf: '2026-11-24',
    engine: { version: '', lexicon: '', weights: '', config: '' },
    job: { file: 'job.txt', sha256: '', spec: own },
    matches: rankMatches(resumes.map(scorer)),
    unreadable: [],
    gates: [],
  };
}

const saved = run(defaultWeights);
/** All but advice, which is not given anew where a lower bar makes a gap of what was met. */
const figures = ({ matches }: Pick<Results, 'matches'>) =>
  matches.map((match) => ({
    ...match,
    requirements: match.requirements.map((result) => ({ ...result, advice: null })),
  }));

describe('reweigh', () => {
  it('with the same weights gives the same results', () => {
    expect(reweigh(saved, defaultWeights).matches).toEqual(saved.matches);
  });

  it('with other weights gives the figures that a run with those gives', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (required, experience, met) => {
          const weights = weightsWith({ importance: { required }, kind: { experience }, met });
          expect(figures(reweigh(saved, weights))).toEqual(figures(run(weights)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('judges an edited spec: its weights and its knock-outs', () => {
    const edited = {
      ...spec,
      requirements: spec.requirements.map((one) => ({
        ...one,
        gate: one.id === 'r2',
        weight: one.id === 'r1' ? 0 : 1,
      })),
    };
    expect(figures(reweigh(saved, defaultWeights, edited))).toEqual(figures(run(defaultWeights, edited)));
  });

  it('has no advice for what is met by a lower bar', () => {
    const { matches } = reweigh(saved, { ...defaultWeights, met: 0.01 });
    for (const { requirements } of matches)
      for (const { status, advice } of requirements) if (status === 'met') expect(advice).toBeNull();
  });
});

describe('weightChanges', () => {
  it('is nothing for the defaults, and otherwise what differs', () => {
    expect(weightChanges(defaultWeights)).toBeUndefined();
    const weights = weightsWith({ kind: { soft: 1 }, met: 0.4 });
    expect(JSON.parse(JSON.stringify(weightChanges(weights)))).toEqual({ kind: { soft: 1 }, met: 0.4 });
    expect(weightsWith(weightChanges(weights))).toEqual(weights);
  });
});
