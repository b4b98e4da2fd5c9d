import { describe, expect, it } from 'vitest';
import type { Position, Resume } from '../../src/model/profile.ts';
import type { Requirement } from '../../src/model/spec.ts';
import { adviseResume, type ScoredAdvice } from '../../src/score/advise.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { withWork } from '../../src/score/work.ts';
import { type Claimed, group, lexicon, position, requirement, resumeOf, source, specOf } from './sample.ts';

const engineer = position('Backend Engineer', '2020-01', 80);
const waiter = position('Waiter', '2018-01', 20);

function advise(
  asked: Partial<Requirement>[],
  resume: Resume,
  threshold: number | null = null,
): ScoredAdvice {
  const spec = specOf(asked.map((one, index) => requirement(`r${index + 1}`, one)));
  return adviseResume(resume, { spec, lexicon, weights: defaultWeights, asOf: '2026-11-24', threshold });
}

const person = (skills: Claimed[], positions: Position[] = [engineer, waiter]): Resume =>
  resumeOf(skills, { positions });

const used = (id: string): Claimed => ({ id, section: 'experience', position: 0 });
const asks = (...ids: string[]): Partial<Requirement> => ({ skills: [group('all', ...ids)] });
const asksOne = (...ids: string[]): Partial<Requirement> => ({ skills: [group('any', ...ids)] });

describe('what is on the paper', () => {
  it('a listed skill is offered for the role that it would fit, under an if', () => {
    const { edits, score, ceiling } = advise([asks('python')], person([{ id: 'python' }]));
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ id: 'e1', basis: 'shown', name: 'Python', requirements: ['r1'] });
    expect(edits[0]?.text).toContain('only listed. If it was part of your work as Backend Engineer');
    expect(edits[0]?.changes).toEqual([
      {
        kind: 'mention',
        skill: 'python',
        name: 'Python',
        places: [{ section: 'experience', position: 0 }],
      },
    ]);
    expect([score, ceiling.score]).toEqual([60, 100]);
  });

  it('what is implied in a role may be named there', () => {
    const [edit] = advise([asks('python')], person([used('django')])).edits;
    expect(edit).toMatchObject({ basis: 'shown', name: 'Python' });
    expect(edit?.text).toContain('Python is not named, but read from Django.');
    const [both] = advise([asks('python')], person([used('django'), { id: 'python' }])).edits;
    expect(both?.text).toContain('Python is only listed; Django implies it. If you used it there');
  });

  it('what is used in a role by name is no edit, whatever its age', () => {
    const old = position('Backend Engineer', '2005-01', 12);
    const { edits, rest } = advise([asks('python')], person([used('python')], [old]));
    expect(edits).toEqual([]);
    expect(rest).toMatchObject([{ cause: 'role' }]);
  });

  it('no dated role, no offer to put something there', () => {
    const { edits } = advise(
      [asks('python')],
      person([{ id: 'python' }], [position('Backend Engineer', null, null)]),
    );
    expect(edits).toEqual([]);
  });
});

describe('what may be there', () => {
  it('a sibling is asked about where it stands, and counts towards the most, not the ceiling', () => {
    const { edits, score, ceiling, most } = advise([asks('rabbitmq')], person([used('kafka')]));
    expect(edits[0]).toMatchObject({ basis: 'related', name: 'RabbitMQ' });
    expect(edits[0]?.text).toBe(
      'The paper says Kafka, not RabbitMQ. If RabbitMQ was part of your work too, name it in the role that names Kafka.',
    );
    expect(ceiling.score).toBe(score);
    expect(most.score).toBeGreaterThan(ceiling.score);
  });

  it('what belongs to something named is asked about', () => {
    const [edit] = advise([asks('django')], person([used('python')])).edits;
    expect(edit?.text).toContain('The paper says Python, but not Django. If Django was part of it');
  });

  it('a title that names the field is asked about', () => {
    const spec = {
      skills: [{ mode: 'all' as const, skills: [{ id: 'qa', name: 'testing', known: false }] }],
    };
    const tester = position('Testing Lead', '2020-01', 40);
    expect(advise([spec], person([], [tester])).edits[0]?.text).toContain(
      'Only your title suggests testing.',
    );
  });

  it('some words of a term are asked about in their own place', () => {
    const term = { id: 'wound', name: 'acute wound care', known: false };
    const resume = resumeOf([], {
      positions: [engineer],
      passages: [{ quote: 'Care for every wound', position: 0 }],
    });
    const [edit] = advise([{ skills: [{ mode: 'all', skills: [term] }] }], resume).edits;
    expect(edit).toMatchObject({ basis: 'related', changes: [{ kind: 'words', text: 'acute wound care' }] });
    expect(edit?.text).toContain('If that was acute wound care, call it so.');
  });

  it('without anything near there is no edit: it is not on paper', () => {
    const { edits, rest, ceiling, score } = advise([asks('french')], person([used('python')]));
    expect(edits).toEqual([]);
    expect(ceiling).toEqual({ score, band: 'weak', edits: [] });
    expect(rest).toMatchObject([{ cause: 'absent', lost: 100, text: 'French' }]);
  });

  it('a word that says little alone stands with the line that asks for it', () => {
    const term = { id: 'branches', name: 'branches', known: false };
    const asked = {
      text: 'Care for branches, roots and bark',
      skills: [{ mode: 'all' as const, skills: [term] }],
    };
    const { rest } = advise([asked], person([used('python')]));
    expect(rest[0]?.text).toBe('branches (“Care for branches, roots and bark”)');
  });

  it('who denies a skill is not asked for it', () => {
    const resume = person([used('kafka'), { id: 'rabbitmq', negated: true }]);
    expect(advise([asks('rabbitmq')], resume).edits).toEqual([]);
  });

  it('a certificate is held or not: kin make no offer', () => {
    const { edits, rest } = advise(
      [{ kind: 'certification', skills: [group('all', 'rabbitmq')] }],
      person([used('kafka')]),
    );
    expect(edits).toEqual([]);
    expect(rest).toMatchObject([{ cause: 'credential' }]);
  });
});

describe('alternatives', () => {
  it('where one is used in a role, the others are words for their own sake', () => {
    expect(advise([asksOne('kafka', 'rabbitmq')], person([used('kafka')])).edits).toEqual([]);
  });

  it('one that is listed is shown, the others are not asked about', () => {
    const { edits } = advise([asksOne('rabbitmq', 'kafka', 'message-queues')], person([{ id: 'kafka' }]));
    expect(edits.map(({ name }) => name)).toEqual(['Kafka']);
  });
});

describe('degrees', () => {
  const asked: Partial<Requirement> = {
    kind: 'education',
    degree: { level: 'bachelor', fields: ['Nursing'], equivalentOk: false },
  };
  const school = (level: 'bachelor' | 'associate' | null, field: string | null): Resume =>
    resumeOf([], { education: [{ level, field, end: null, source: source('A school') }] });

  it('a level that is not named may be named', () => {
    const { edits, most } = advise([asked], school(null, 'Nursing'));
    expect(edits[0]?.text).toContain("If it is a bachelor's degree in Nursing, name it.");
    expect(most.score).toBe(100);
  });

  it('a subject that is not named may be named', () => {
    expect(advise([asked], school('bachelor', null)).edits[0]?.text).toContain('If it is Nursing, name it.');
  });

  it.each([
    ['another subject', school('bachelor', 'Law')],
    ['a lower level', school('associate', 'Nursing')],
    ['none at all', resumeOf([])],
  ])('%s stays what it is', (_, resume) => {
    const { edits, rest } = advise([asked], resume);
    expect(edits).toEqual([]);
    expect(rest).toMatchObject([{ cause: 'degree' }]);
  });
});

describe('what stays', () => {
  it('years are no edit', () => {
    const { edits, rest } = advise([{ kind: 'experience', years: { min: 10, max: null } }], person([]));
    expect(edits).toEqual([]);
    expect(rest).toMatchObject([{ cause: 'years', text: expect.stringContaining('10 years asked') }]);
  });

  it('the work itself is no edit, and says so', () => {
    const spec = withWork(specOf([requirement('r1', asks('python'))]), defaultWeights);
    const { edits, rest } = adviseResume(person([used('python')]), {
      spec,
      lexicon,
      weights: defaultWeights,
      asOf: '2026-11-24',
    });
    expect(edits).toEqual([]);
    expect(rest[0]).toMatchObject({ cause: 'work', name: 'The work itself' });
    expect(rest[0]?.text).toContain('other words should not');
  });

  it('what nobody can judge is said apart; manners are not', () => {
    const { unsaid } = advise(
      [
        asks('python'),
        { kind: 'authorization', text: 'right to work' },
        { kind: 'soft', text: 'good humour' },
      ],
      person([used('python')]),
    );
    expect(unsaid.map(({ name }) => name)).toEqual(['right to work']);
  });

  it('a knock-out names the edits that would meet it, or says that none does', () => {
    const gated = (ids: string[]) => ({ ...asks(...ids), gate: true });
    const { gates } = advise([gated(['rabbitmq']), gated(['french'])], person([used('kafka')]));
    expect(gates).toEqual([
      { requirement: 'r1', name: 'RabbitMQ', edits: ['e1'] },
      { requirement: 'r2', name: 'French', edits: null },
    ]);
  });
});

describe('lines to cross', () => {
  const resume = person([{ id: 'python' }, used('kafka'), used('sql')]);
  const asked = [asks('python'), asks('rabbitmq'), asks('sql'), asks('french')];

  it('are the bands above the score, the nearest first', () => {
    const { thresholds, score } = advise(asked, resume);
    expect(score).toBeGreaterThan(45);
    expect(thresholds.map(({ band, at }) => [band, at])).toEqual([['strong', 60]]);
  });

  it('or the number that is asked for, also one that is reached or out of reach', () => {
    expect(advise(asked, resume, 10).thresholds).toMatchObject([
      { band: null, at: 10, reach: { edits: [] }, shown: { edits: [] } },
    ]);
    expect(advise(asked, resume, 99).thresholds).toMatchObject([{ at: 99, reach: null, shown: null }]);
  });

  it('of two single edits, the one that asks for nothing new comes first', () => {
    const { thresholds, edits } = advise(asked, resume, 55);
    expect(edits.map(({ basis }) => basis)).toEqual(['shown', 'related']);
    expect(thresholds).toMatchObject([{ reach: { edits: ['e1'] }, shown: { edits: ['e1'] } }]);
  });
});
