import { describe, expect, it } from 'vitest';
import { scorerFor } from '../../src/score/match.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { type Claimed, group, lexicon, position, requirement, resumeOf, specOf } from './sample.ts';

const spec = specOf([
  requirement('r1', { skills: [group('any', 'python', 'kafka')] }),
  requirement('r2', { skills: [group('all', 'message-queues')] }),
]);

const matchOf = (skills: readonly Claimed[], positions = [position('Backend Engineer', '2021-01', 30)]) =>
  scorerFor(spec, lexicon, defaultWeights, '2026-11-24')(resumeOf(skills, { positions }));

describe('positions of a match', () => {
  it('have no employer', () => {
    expect(matchOf([]).positions).toEqual([
      { title: 'Backend Engineer', start: '2021-01', end: 'present', months: 30, kind: 'job' },
    ]);
  });

  it('are 12 at most, with titles of 80 characters at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => position(`${index} ${'x'.repeat(99)}`, null, null));
    const { positions = [] } = matchOf([], many);
    expect(positions.map(({ title }) => title?.length)).toEqual(Array(12).fill(80));
    expect(positions[0]?.title?.startsWith('0 ')).toBe(true);
  });
});

describe('skills beyond the posting', () => {
  const beyond = (skills: readonly Claimed[]) => matchOf(skills).skills?.map(({ id }) => id);

  it('are those that nothing asks for, the longest used first', () => {
    expect(
      beyond([
        { id: 'sql' },
        { id: 'python' },
        { id: 'french' },
        { id: 'django', section: 'experience', position: 0, months: 30 },
      ]),
    ).toEqual(['french', 'sql']);
    expect(
      beyond([{ id: 'sql' }, { id: 'postgresql', section: 'experience', position: 0, months: 30 }]),
    ).toEqual(['postgresql', 'sql']);
  });

  it('are the same whichever section comes first', () => {
    const skills: Claimed[] = [{ id: 'sql' }, { id: 'french' }, { id: 'postgresql' }];
    expect(beyond(skills)).toEqual(beyond(skills.toReversed()));
  });

  it('hold none that a requirement took as evidence', () => {
    expect(beyond([{ id: 'rabbitmq' }, { id: 'sql' }])).toEqual(['sql']);
  });

  it('hold none that the resume denies, and none that the lexicon does not know', () => {
    expect(beyond([{ id: 'sql', negated: true }, { id: 'harbour-house' }])).toEqual([]);
  });
});

describe('last use', () => {
  const used = (skills: readonly Claimed[]) => matchOf(skills).requirements.map(({ lastUsed }) => lastUsed);

  it('is that of the skills behind the evidence', () => {
    expect(used([{ id: 'kafka', section: 'experience', position: 0, months: 30 }])).toEqual([
      '2026-11',
      '2026-11',
    ]);
  });

  it('is left out where no dated position says, and where only a kindred skill is there', () => {
    expect(used([{ id: 'python' }])).toEqual([undefined, undefined]);
    expect('lastUsed' in (matchOf([{ id: 'python' }]).requirements[0] ?? {})).toBe(false);
  });
});
