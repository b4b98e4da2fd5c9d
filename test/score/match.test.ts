import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/model/profile.ts';
import type { RequirementResult } from '../../src/model/results.ts';
import type { Requirement, Spec } from '../../src/model/spec.ts';
import { scorerFor, type Unranked } from '../../src/score/match.ts';
import { statusOf } from '../../src/score/standing.ts';
import { defaultWeights, listedBacking } from '../../src/score/weights.ts';
import { group, lexicon, position, requirement, resumeOf, source, specOf } from './sample.ts';

const score = (spec: Spec, resume: ReturnType<typeof resumeOf>): Unranked =>
  scorerFor(spec, lexicon, defaultWeights, '2026-11-24')(resume);

function judge(one: Partial<Requirement>, resume: ReturnType<typeof resumeOf>): RequirementResult {
  const [result] = score(specOf([requirement('r1', one)]), resume).requirements;
  if (result === undefined) throw new Error('no result');
  return result;
}

const engineer = position('Backend Engineer', '2020-01', 60);

describe('groups', () => {
  it('any: one of the alternatives is enough', () => {
    expect(judge({ skills: [group('any', 'kafka', 'sql')] }, resumeOf([{ id: 'sql' }])).status).toBe('met');
  });

  it('all: a missing one makes it partial and is named', () => {
    const result = judge({ skills: [group('all', 'python', 'sql')] }, resumeOf([{ id: 'sql' }]));
    expect(result.status).toBe('partial');
    expect(result.reason).toContain('no mention of Python');
    expect(result.advice).toContain('Python');
    expect(result.advice).not.toContain('SQL');
  });

  it('an umbrella is met by its member, at a discount, and the reason says by which', () => {
    const result = judge({ skills: [group('any', 'message-queues')] }, resumeOf([{ id: 'kafka' }]));
    // A list without any dated work beside it.
    const backing = listedBacking.alone + (1 - listedBacking.alone) * listedBacking.undated;
    expect(result.credit).toBeCloseTo(0.85 * 0.6 * backing, 2);
    expect(result.reason).toContain('implied by Kafka');
    expect(result.evidence[0]).toMatchObject({ skill: 'kafka', match: 'implied', via: 'Kafka' });
  });

  it('implication runs one way only', () => {
    expect(judge({ skills: [group('all', 'postgresql')] }, resumeOf([{ id: 'sql' }])).status).toBe('missing');
    expect(judge({ skills: [group('all', 'sql')] }, resumeOf([{ id: 'postgresql' }])).credit).toBeGreaterThan(
      0,
    );
  });

  it('a sibling of what is asked counts a little, and is named', () => {
    const result = judge(
      { skills: [group('all', 'rabbitmq')] },
      resumeOf([{ id: 'kafka', section: 'projects' }]),
    );
    expect(result).toMatchObject({ status: 'partial', evidence: [{ match: 'related', via: 'Kafka' }] });
    expect(result.reason).toContain('related Kafka');
    // What is not on the paper cannot be shown better.
    expect(result.advice).toMatch(/^If you have worked with RabbitMQ/);
  });

  it('implied credit can be switched off', () => {
    const weights = { ...defaultWeights, match: { ...defaultWeights.match, impliedStep: 0 } };
    const spec = specOf([requirement('r1', { skills: [group('all', 'sql')] })]);
    expect(scorerFor(spec, lexicon, weights, '2026-11-24')(resumeOf([{ id: 'postgresql' }])).score).toBe(0);
  });
});

describe('evidence strength', () => {
  const asked = { skills: [group('all', 'python')] };

  it('used in a dated role beats described beats listed', () => {
    const used = judge(
      asked,
      resumeOf([{ id: 'python', section: 'experience', position: 0 }], { positions: [engineer] }),
    );
    const described = judge(asked, resumeOf([{ id: 'python', section: 'projects' }]));
    const listed = judge(asked, resumeOf([{ id: 'python', section: 'skills' }], { positions: [engineer] }));
    expect([used.credit, described.credit, listed.credit]).toEqual([1, 0.7, 0.6]);
  });

  it('a role without dates only describes', () => {
    const undated = position('Backend Engineer', null, null);
    const result = judge(
      asked,
      resumeOf([{ id: 'python', section: 'experience', position: 0 }], { positions: [undated] }),
    );
    expect(result.credit).toBe(0.7);
  });

  it('a list counts less beside no fitting work', () => {
    const nurse = position('Nurse', '2020-01', 60);
    const credit = (positions: Position[]) =>
      judge(asked, resumeOf([{ id: 'python' }], { positions })).credit ?? 0;
    expect(credit([nurse])).toBeLessThan(credit([engineer]));
  });

  it('a negated mention is no evidence', () => {
    expect(judge(asked, resumeOf([{ id: 'python', negated: true }])).status).toBe('missing');
  });

  it('the same word forty times proves no more than once', () => {
    const once = resumeOf([{ id: 'python' }]);
    const often = resumeOf([{ id: 'python' }]);
    const [skill] = often.profile.skills;
    if (skill)
      skill.mentions = Array.from({ length: 40 }, () => ({
        section: 'skills',
        negated: false,
        source: source('Python'),
        position: null,
      }));
    expect(judge(asked, often).credit).toBe(judge(asked, once).credit);
  });
});

describe('years', () => {
  const five = { kind: 'experience', years: { min: 5, max: null } } as const;

  it('counts months of fitting work', () => {
    expect(judge(five, resumeOf([], { positions: [engineer] })).credit).toBe(1);
    expect(
      judge(five, resumeOf([], { positions: [position('Backend Engineer', '2024-01', 30)] })).credit,
    ).toBe(0.5);
  });

  it('counts overlapping positions once', () => {
    const positions = [
      position('Backend Engineer', '2024-01', 30),
      position('Backend Engineer', '2024-01', 30),
    ];
    expect(judge(five, resumeOf([], { positions })).credit).toBe(0.5);
  });

  it('other work counts little', () => {
    expect(judge(five, resumeOf([], { positions: [position('Nurse', '2010-01', 120)] })).credit).toBeLessThan(
      0.4,
    );
  });

  it('without dates nobody can tell', () => {
    const result = judge(five, resumeOf([], { positions: [position('Backend Engineer', null, null)] }));
    expect(result).toMatchObject({ status: 'unknown', credit: null, points: 0, possible: 0 });
  });

  it('more than the maximum is no shortfall', () => {
    expect(
      judge({ kind: 'experience', years: { min: 1, max: 3 } }, resumeOf([], { positions: [engineer] }))
        .credit,
    ).toBe(1);
  });

  it('years with a skill are those of the roles that show it, and scale its credit', () => {
    const asked = { skills: [group('all', 'python')], years: { min: 4, max: null } };
    const used = (months: number) => {
      const positions = [position('Backend Engineer', '2020-01', months), engineer];
      return judge(asked, resumeOf([{ id: 'python', section: 'experience', position: 0 }], { positions }))
        .credit;
    };
    expect(used(48)).toBe(1);
    expect(used(24)).toBeCloseTo(0.75, 1);
    expect(judge(asked, resumeOf([{ id: 'python' }], { positions: [engineer] })).credit).toBeCloseTo(0.3, 3);
  });
});

describe('degrees', () => {
  const bachelor = (equivalentOk: boolean): Partial<Requirement> => ({
    kind: 'education',
    degree: { level: 'bachelor', fields: ['Computer Science'], equivalentOk },
  });
  const education = (level: 'bachelor' | 'master' | 'diploma' | null, field: string | null) => ({
    education: [{ level, field, end: null, source: source('a degree') }],
  });

  it.each([
    ['the degree asked', education('bachelor', 'Computer Science'), 1],
    ['a higher one', education('master', 'Computer Science'), 1],
    ['CS for Computer Science', education('bachelor', 'CS'), 1],
    ['another field', education('bachelor', 'History'), 0.6],
    ['one level below', education('diploma', 'Computer Science'), 0.5],
    ['none', {}, 0],
  ])('%s', (_, profile, credit) => {
    expect(judge(bachelor(false), resumeOf([], profile)).credit).toBe(credit);
  });

  it('an education without a level is unknown, not missing', () => {
    expect(judge(bachelor(false), resumeOf([], education(null, 'Computer Science'))).status).toBe('unknown');
  });

  it('years of fitting work stand for it where the posting says so', () => {
    expect(judge(bachelor(true), resumeOf([], { positions: [engineer] })).credit).toBe(1);
    expect(judge(bachelor(false), resumeOf([], { positions: [engineer] })).credit).toBe(0);
  });
});

describe('null is not zero', () => {
  it('soft skills and permits are unknown, leave the denominator and widen the interval', () => {
    const spec = specOf([
      requirement('r1', { skills: [group('all', 'python')] }),
      requirement('r2', { kind: 'soft', text: 'good humour' }),
      requirement('r3', { kind: 'authorization', text: 'right to work' }),
    ]);
    const match = score(spec, resumeOf([{ id: 'python', section: 'projects' }]));
    expect(match.score).toBe(70);
    expect(match.required).toEqual({ met: 1, partial: 0, missing: 0, unknown: 2 });
    expect(match.interval[0]).toBeLessThan(70);
    expect(match.interval[1]).toBeGreaterThan(70);
  });

  it('a language is missing only where languages are listed at all', () => {
    const asked: Partial<Requirement> = { kind: 'language', skills: [group('all', 'french')] };
    expect(judge(asked, resumeOf([])).status).toBe('unknown');
    const languages = [{ name: 'German', level: null, source: source('German') }];
    expect(judge(asked, resumeOf([], { languages })).status).toBe('missing');
  });

  it('a credit outside 0..1 throws', () => {
    expect(() => statusOf(1.2, defaultWeights)).toThrow(RangeError);
    expect(() => statusOf(Number.NaN, defaultWeights)).toThrow(RangeError);
  });
});

describe("a posting's own terms", () => {
  const asked = {
    skills: [{ mode: 'all' as const, skills: [{ id: 'wound-care', name: 'wound care', known: false }] }],
  };

  it('are found literally and by stem, and quoted exactly', () => {
    const passages = [{ quote: 'Caring for complex wounds on two wards' }];
    const result = judge(asked, resumeOf([], { passages }));
    expect(result.evidence[0]).toMatchObject({ match: 'phrase', skill: null });
    expect(result.evidence[0]?.source.quote).toBe('Caring for complex wounds');
  });

  it('are missing when only one of two words is there', () => {
    expect(judge(asked, resumeOf([], { passages: [{ quote: 'Personal care for residents' }] })).status).toBe(
      'missing',
    );
  });
});

describe('gates', () => {
  it('are shown beside the score, never folded into it, and only when the paper shows a gap', () => {
    const gated = { gate: true, skills: [group('all', 'cpa')], kind: 'certification' as const };
    const spec = specOf([requirement('r1', gated), requirement('r2', { skills: [group('all', 'sql')] })]);
    const open = specOf([
      requirement('r1', { ...gated, gate: false }),
      requirement('r2', { skills: [group('all', 'sql')] }),
    ]);
    const match = score(spec, resumeOf([{ id: 'sql' }]));
    expect(match.knockouts).toEqual(['r1']);
    expect(match.score).toBe(score(open, resumeOf([{ id: 'sql' }])).score);
    expect(score(specOf([requirement('r1', { kind: 'soft', gate: true })]), resumeOf([])).knockouts).toEqual(
      [],
    );
  });
});

describe('hidden text', () => {
  const spec = specOf([requirement('r1', { skills: [group('all', 'python')] })]);
  const resume = resumeOf([], {
    integrity: [{ kind: 'hidden-text', detail: 'Text hidden', source: null, text: 'Python' }],
  });

  it('adds nothing to a score, and is told with what it would have made', () => {
    const plain = score(spec, resume);
    const match = score(spec, { ...resume, withHidden: resumeOf([{ id: 'python' }]) });
    expect(match.score).toBe(plain.score);
    expect(match.requirements).toEqual(plain.requirements);
    const counted = score(spec, resumeOf([{ id: 'python' }])).score;
    expect(counted).toBeGreaterThan(0);
    expect(match.flags.map(({ detail }) => detail)).toEqual([
      'Text hidden',
      `Had what is hidden been counted, the score of this run would have been ${counted.toFixed(1)}.`,
    ]);
  });

  it('stands once in a match: its words are in the profile', () => {
    expect(score(spec, resume).flags).toEqual([{ kind: 'hidden-text', detail: 'Text hidden', source: null }]);
  });
});
