import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match, Results } from '../../src/model/results.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { type Element, junitProblems, parseXml } from './junit-rules.ts';
import { results } from './sample.ts';

const render = (given: Results = results): Element => parseXml(renderJunit(given));
const [anna] = results.matches as [Match, Match];

/** The name of the one element in each case of a suite. */
const outcomes = ({ children }: Element): string[] =>
  children.map((one) => one.children.map(({ name }) => name).join(' '));

const withStatus = (status: Match['requirements'][number]['status']): Results => ({
  ...results,
  matches: [{ ...anna, requirements: anna.requirements.map((one) => ({ ...one, status })) }],
  unreadable: [],
  gates: [],
});

describe('the rules of Jenkins', () => {
  it('are kept', () => {
    expect(junitProblems(render())).toEqual([]);
    expect(junitProblems(render({ ...results, matches: [], unreadable: [], gates: [] }))).toEqual([]);
  });

  it.each([
    ['<testsuites><case/></testsuites>', 'no element is called case'],
    ['<testsuite name="a" tests="1" failures="0"/>', 'testsuite lacks errors'],
    ['<testcase name="a" line="1"/>', 'testcase has no attribute line'],
    ['<testcase name="a"><failure/><skipped/></testcase>', 'skipped is out of place in testcase'],
    ['<testcase name="a">text</testcase>', 'text in testcase'],
  ])('would be seen to be broken: %s', (xml, problem) => {
    expect(junitProblems(parseXml(xml))).toContain(problem);
  });

  it('are kept whatever the files and their texts are called', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        const match = {
          ...anna,
          file: `f ${text}`,
          requirements: [{ ...anna.requirements[1], reason: text }],
        };
        const root = render({ ...results, matches: [match as Match] });
        expect(junitProblems(root)).toEqual([]);
        expect(root.children[0]?.attributes.name).toMatch(/^f/);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe('a case', () => {
  it('has one suite a resume, one case a requirement and one for its status', () => {
    const { children } = render();
    expect(children.map(({ attributes }) => attributes.name)).toEqual([
      'anna.pdf',
      '=cmd|<b><U+001B>[31mred<U+202E>,x.pdf',
      'scan.pdf',
      'gates',
    ]);
    expect(children[0]?.children.map(({ attributes }) => attributes.name)).toEqual([
      'r1 Python',
      'r2 SQL',
      'r3 A sense of humour',
      'status',
    ]);
  });

  it('of a resume that a person has to look at is skipped, with the reasons and the decision', () => {
    const status = render().children[1]?.children.at(-1);
    expect(status?.attributes.name).toBe('status');
    expect(status?.children[0]?.name).toBe('skipped');
    expect(status?.children[0]?.text).toMatch(
      /^needs-review: The file holds text.*\nDecision: hold, decided by/,
    );
  });

  // The first two requirements of the sample are required, the third is preferred.
  it.each([
    ['met', ['system-out', 'system-out', 'system-out', 'system-out']],
    ['partial', ['failure', 'failure', 'system-out', 'system-out']],
    ['missing', ['failure', 'failure', 'system-out', 'system-out']],
    ['unknown', ['skipped', 'skipped', 'skipped', 'system-out']],
  ] as const)('that is %s', (status, expected) => {
    const [suite] = render(withStatus(status)).children;
    expect(suite && outcomes(suite)).toEqual(expected);
  });

  it('says why, with points, quote and advice', () => {
    const [suite] = render().children;
    const [met, missing] = suite?.children ?? [];
    expect(met?.children[0]?.text).toContain('“Python” page 1, line 12');
    expect(missing?.children[0]).toMatchObject({
      attributes: { type: 'missing', message: 'No mention of SQL.' },
      text: expect.stringContaining('0.0 of 40.0 points'),
    });
  });

  it('of a file that was not read is an error with its code', () => {
    const suite = render().children.find(({ attributes }) => attributes.name === 'scan.pdf');
    expect(suite?.children[0]?.children[0]).toMatchObject({ name: 'error', attributes: { type: 'no-text' } });
  });

  it.each([
    ['error', false, 'failure'],
    ['warn', false, 'system-out'],
    ['error', true, 'system-out'],
  ] as const)('of a gate of level %s, passed: %s', (level, passed, expected) => {
    const gates = results.gates.map((gate) => ({ ...gate, level, passed }));
    const suite = render({ ...results, gates }).children.at(-1);
    expect(suite && outcomes(suite)).toEqual([expected]);
    expect(suite?.children[0]?.children[0]?.text).toContain('lowest 0 (expected: at least 50)');
  });
});

it('counts what is in it', () => {
  const root = render();
  const all = (name: string, { children }: Element): number =>
    children.reduce((sum, child) => sum + (child.name === name ? 1 : 0) + all(name, child), 0);
  for (const element of [root, ...root.children]) {
    expect(element.attributes).toMatchObject({
      tests: String(all('testcase', element)),
      failures: String(all('failure', element)),
      errors: String(all('error', element)),
    });
  }
  expect(root.attributes).toMatchObject({ tests: '10', failures: '4', errors: '1' });
});
