import { describe, expect, it } from 'vitest';
import { describeUnknownKey } from '../../src/config/unknown-key.ts';
import { type Config, configSchema } from '../../src/model/config.ts';
import { describeIssues } from '../../src/model/issues.ts';
import type { Match, Status, Unreadable } from '../../src/model/results.ts';
import { checkGates, judgeGates } from '../../src/screen/gates.ts';
import { group, requirement, specOf } from '../score/sample.ts';

const spec = specOf([
  requirement('r1', { skills: [group('all', 'python')] }),
  requirement('r2', { skills: [group('any', 'kafka', 'rabbitmq')] }),
  requirement('r3', { kind: 'authorization' }),
  requirement('r4', { importance: 'preferred', skills: [group('all', 'python', 'sql')] }),
]);

/** A match with a status for each requirement of the spec: m(et), p(artial), x (missing), u(nknown). */
function match(file: string, score: number, marks: string, knockouts: string[] = []): Match {
  const names: Record<string, Status> = { m: 'met', p: 'partial', x: 'missing', u: 'unknown' };
  const statuses = [...marks].map((mark): Status => names[mark] ?? 'missing');
  const count = (status: Status, from: number, to: number): number =>
    statuses.slice(from, to).filter((one) => one === status).length;
  const counts = (from: number, to: number) => ({
    met: count('met', from, to),
    partial: count('partial', from, to),
    missing: count('missing', from, to),
    unknown: count('unknown', from, to),
  });
  return {
    file,
    sha256: '0',
    rank: 1,
    score,
    interval: [score, score],
    band: 'good',
    required: counts(0, 3),
    preferred: counts(3, 4),
    knockouts,
    requirements: statuses.map((status, index) => ({
      requirement: `r${index + 1}`,
      status,
      credit: null,
      points: 0,
      possible: 0,
      evidence: [],
      reason: '',
      advice: null,
    })),
    flags: [],
    duplicateOf: null,
  };
}

const unreadable = (file: string): Unreadable => ({
  file,
  sha256: null,
  code: 'empty',
  message: '',
  hint: null,
});
const strong = match('a/strong.pdf', 90, 'mmum');
const weak = match('b/weak.pdf', 40, 'xpux', ['r1']);
const judge = (config: Config, matches = [strong, weak], failed: Unreadable[] = []) =>
  judgeGates({ spec, matches, unreadable: failed }, configSchema.parse(config));

describe('score', () => {
  it('fails when one lies below, and names it', () => {
    expect(judge({ gates: { score: ['error', { min: 70 }] } })).toEqual([
      {
        name: 'score',
        level: 'error',
        expected: 'at least 70',
        actual: 'lowest 40; too low: b/weak.pdf',
        passed: false,
      },
    ]);
  });

  it('passes at the very number', () => {
    expect(judge({ gates: { score: ['error', { min: 40 }] } })).toMatchObject([
      { passed: true, actual: 'lowest 40' },
    ]);
  });

  it('is set by failUnder too, and the table wins over it', () => {
    expect(judge({ failUnder: 70 })).toMatchObject([{ name: 'score', level: 'error', passed: false }]);
    expect(judge({ failUnder: 70, gates: { score: ['warn', { min: 10 }] } })).toMatchObject([
      { level: 'warn', passed: true },
    ]);
  });

  it('names three files at most', () => {
    const five = Array.from({ length: 5 }, (_, index) => match(`${index}.pdf`, 10, 'xxxx'));
    expect(judge({ failUnder: 50 }, five)[0]?.actual).toBe(
      'lowest 10; too low: 0.pdf, 1.pdf, 2.pdf and 2 more',
    );
  });
});

describe('required', () => {
  it.each([
    ['mmux', 1, true], // unknown is in neither part of the share
    ['mpux', 0.5, true],
    ['mpux', 0.51, false],
    ['uuux', 1, true], // nothing that a paper could show
    ['xxxm', 0.1, false], // what is preferred does not help
  ])('%s at %d: %s', (marks, minMet, passed) => {
    expect(judge({ gates: { required: ['error', { minMet }] } }, [match('a', 1, marks)])).toMatchObject([
      { passed },
    ]);
  });

  it('wants all of it unless a share is given', () => {
    expect(judge({ gates: { required: 'error' } })).toMatchObject([
      { expected: 'each resume meets at least 100 % of what is required', passed: false },
    ]);
  });

  it('rounds down: two thirds are not 67 %', () => {
    expect(judge({ gates: { required: 'error' } }, [match('a', 1, 'mmxm')])[0]?.actual).toContain('66.6 %');
    expect(judge({ gates: { required: ['error', { minMet: 0.57 }] } })[0]?.expected).toContain('57 %');
  });
});

describe('a requirement or skill by name', () => {
  it('must be met by every resume', () => {
    expect(judge({ gates: { 'requirement:r1': 'error' } })).toMatchObject([
      { name: 'requirement:r1', actual: '1 of 2 do; not: b/weak.pdf', passed: false },
    ]);
    expect(judge({ gates: { 'requirement:r1': 'error' } }, [strong])).toMatchObject([{ passed: true }]);
  });

  it.each(['p', 'x', 'u'])('is not met when it is %s', (mark) => {
    expect(judge({ gates: { 'requirement:r1': 'error' } }, [match('a', 1, `${mark}mmm`)])).toMatchObject([
      { passed: false },
    ]);
  });

  it('a skill stands for each requirement that names it', () => {
    expect(judge({ gates: { 'skill:python': 'warn' } }, [match('a', 1, 'mxxm')])).toMatchObject([
      { level: 'warn', passed: true },
    ]);
    expect(judge({ gates: { 'skill:python': 'warn' } }, [match('a', 1, 'mxxp')])).toMatchObject([
      { passed: false },
    ]);
  });

  it('a skill that this posting does not ask for holds nobody up', () => {
    expect(judge({ gates: { 'skill:django': 'error' } })).toMatchObject([
      { actual: 'no requirement names it', passed: true },
    ]);
  });
});

describe('knockouts', () => {
  it('fails when a resume has one', () => {
    expect(judge({ gates: { knockouts: 'error' } })).toMatchObject([
      { actual: '1 of 2 do; not: b/weak.pdf', passed: false },
    ]);
    expect(judge({ gates: { knockouts: 'error' } }, [strong])).toMatchObject([{ passed: true }]);
  });
});

describe('unreadable', () => {
  it.each([
    [0, 0, true],
    [0, 1, false],
    [1, 1, true],
    [1, 2, false],
  ])('at most %i, %i found: %s', (max, found, passed) => {
    const files = Array.from({ length: found }, (_, index) => unreadable(`${index}.pdf`));
    expect(judge({ gates: { unreadable: ['error', { max }] } }, [strong], files)).toMatchObject([{ passed }]);
  });

  it('allows none unless a number is given, and names the files', () => {
    expect(judge({ gates: { unreadable: 'warn' } }, [strong], [unreadable('scan.pdf')])).toMatchObject([
      { level: 'warn', expected: 'at most 0', actual: '1: scan.pdf', passed: false },
    ]);
  });
});

describe('a run', () => {
  it('without gates has no verdicts; one that is off has none either', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ gates: { knockouts: 'off', score: ['off', { min: 3 }] } })).toEqual([]);
  });

  it('in which nothing was scored passes no gate about resumes', () => {
    const gates = { score: ['error', { min: 0 }], 'skill:django': 'error', unreadable: 'error' } as const;
    expect(judge({ gates }, [])).toMatchObject([
      { name: 'score', actual: 'nothing scored', passed: false },
      { name: 'unreadable', passed: true },
      { name: 'skill:django', actual: 'nothing scored', passed: false },
    ]);
  });
});

describe('a name that nothing has', () => {
  const check = (gates: Config['gates']) => () => checkGates({ gates }, spec, new Map([['django', true]]));

  it('is refused: a gate that passes for ever is worse than none', () => {
    expect(check({ 'requirement:r9': 'error' })).toThrow('no requirement r9; it has r1, r2, r3, r4');
    expect(check({ 'skill:pyton': 'error' })).toThrow('gates.skill:pyton');
  });

  it('is any that neither the posting nor the lexicon has', () => {
    expect(
      check({ 'requirement:r4': 'error', 'skill:python': 'warn', 'skill:django': 'warn' }),
    ).not.toThrow();
    expect(check({ 'skill:pyton': 'off', score: ['error', { min: 1 }] })).not.toThrow();
  });
});

describe('the configuration', () => {
  const said = (config: unknown): string => {
    const parsed = configSchema.safeParse(config);
    return parsed.success
      ? 'fine'
      : describeIssues(parsed.error, (path, key) => describeUnknownKey(configSchema, path, key));
  };

  it('takes every form of a gate', () => {
    const gates = {
      score: ['error', { min: 70 }],
      required: ['error', { minMet: 0.8 }],
      knockouts: ['warn'],
      'skill:python': 'warn',
      'requirement:r1': 'off',
      unreadable: ['warn', { max: 0 }],
    };
    expect(
      said({
        gates,
        presets: [
          { files: ['a/**', 'b/*'], gates },
          { files: 'c', gates: {} },
        ],
      }),
    ).toBe('fine');
  });

  it.each([
    [{ gates: { scor: ['error', { min: 70 }] } }, 'unknown key `gates.scor`, did you mean `gates.score`?'],
    [{ gates: { unreadible: 'warn' } }, 'did you mean `gates.unreadable`?'],
    [{ gates: { 'skil:python': 'warn' } }, 'unknown key `gates.skil:python`'],
    [{ gates: { 'skill:': 'warn' } }, 'unknown key `gates.skill:`'],
    [{ gates: { score: 'error' } }, 'gates.score: give off, warn or error, as in [error, {min: 70}]'],
    [{ gates: { score: ['error', { mn: 70 }] } }, 'as in [error, {min: 70}]'],
    [{ gates: { score: ['error', { min: 170 }] } }, 'as in [error, {min: 70}]'],
    [{ gates: { required: ['errr', { minMet: 1 }] } }, 'gates.required: give off, warn or error'],
    [
      { gates: { 'skill:python': ['warn', { min: 1 }] } },
      'gates.skill:python: give off, warn or error, without options',
    ],
    [{ gates: { unreadable: ['warn', { max: 0 }, 1] } }, 'as in [warn, {max: 0}]'],
    [{ gates: 'error' }, 'gates'],
    [{ presets: [{ files: 'a', gates: { scor: 'off' } }] }, 'did you mean `presets.0.gates.score`?'],
    [{ presets: [{ file: 'a', gates: {} }] }, 'did you mean `presets.0.files`?'],
  ])('%j is refused in words that help', (config, words) => {
    expect(said(config)).toContain(words);
  });
});
