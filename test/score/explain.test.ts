import { describe, expect, it } from 'vitest';
import type { Match, Results } from '../../src/model/results.ts';
import { explain } from '../../src/score/explain.ts';
import { scorerFor } from '../../src/score/match.ts';
import { rankMatches } from '../../src/score/rank.ts';
import { stabilityOf } from '../../src/score/stability.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { results as sample } from '../report/sample.ts';
import { group, lexicon, requirement, resumeOf, specOf } from './sample.ts';

const spec = specOf([
  requirement('r1', { skills: [group('all', 'python')] }),
  requirement('r2', { skills: [group('all', 'sql')] }),
  requirement('r3', { skills: [group('all', 'kafka')], importance: 'preferred' }),
]);

const claims: Record<string, string[]> = {
  'both.pdf': ['python', 'sql'],
  'kafka.pdf': ['kafka', 'sql'],
  'none.pdf': [],
  'python.pdf': ['python'],
  'sql.pdf': ['sql'],
};

function runOf(files: Record<string, string[]>): Results {
  const scorer = scorerFor(spec, lexicon, defaultWeights, '2026-11-24');
  const matches = Object.entries(files).map(([file, skills]) => ({
    ...scorer(resumeOf(skills.map((id) => ({ id })))),
    file,
  }));
  return { ...sample, job: { ...sample.job, spec }, matches: rankMatches(matches) };
}

const run = runOf(claims);
const named = (file: string): Match => {
  const match = run.matches.find((one) => one.file === file);
  if (match === undefined) throw new Error(file);
  return match;
};

describe('explain', () => {
  it('puts the higher score first, whatever the order', () => {
    for (const [one, other] of [
      ['none.pdf', 'both.pdf'],
      ['both.pdf', 'none.pdf'],
    ] as const) {
      const explanation = explain(run, defaultWeights, named(one), named(other));
      expect([explanation.first.file, explanation.second?.file]).toEqual(['both.pdf', 'none.pdf']);
    }
  });
});

describe('stabilityOf', () => {
  it('moves the weight of each requirement, kind and importance up and down', () => {
    // Three requirements, one kind, two importances.
    expect(stabilityOf(run, defaultWeights, named('both.pdf')).weightings).toBe(12);
  });

  it('keeps the best in place and tells where others may move', () => {
    expect(stabilityOf(run, defaultWeights, named('both.pdf')).ranks).toEqual([1, 1]);
    // Alike at equal weights; a fifth more for one of the two skills parts them.
    const [best, worst] = stabilityOf(run, defaultWeights, named('python.pdf')).ranks;
    expect(best).toBeLessThan(worst);
  });

  it('counts how often one of two stays above', () => {
    const { against, weightings } = stabilityOf(run, defaultWeights, named('python.pdf'), named('sql.pdf'));
    expect(against).toEqual({ above: 2, level: weightings - 4, below: 2 });
  });
});
