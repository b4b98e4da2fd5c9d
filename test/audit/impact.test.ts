import { describe, expect, it } from 'vitest';
import { auditImpact } from '../../src/audit/impact.ts';
import type { Selection } from '../../src/model/impact.ts';
import { percent, ratioText } from '../../src/report/impact-text.ts';
import { results as sample } from '../report/sample.ts';

interface Someone {
  score: number;
  groups: string;
}

const [someMatch] = sample.matches;
if (someMatch === undefined) throw new Error('The sample has no match');

function run(people: readonly Someone[], selection: Selection | null = null) {
  const ranked = [...people].sort((a, b) => b.score - a.score);
  const matches = ranked.map(({ score }, index) => ({
    ...someMatch,
    file: `in/${index}.pdf`,
    sha256: `hash-${index}`,
    score,
    rank: index + 1,
    duplicateOf: null,
  })) as typeof sample.matches;
  const rows = ranked.map(({ groups }, index) => `${index}.pdf,${groups}`);
  const text = ['file,sex,ethnicity', ...rows].join('\n');
  return auditImpact({
    results: { ...sample, matches, unreadable: [] },
    groups: { text, file: 'groups.csv' },
    selection,
  });
}

/** `count` people of whom the first `above` have the high score. */
const people = (counts: [groups: string, above: number, below: number][]): Someone[] =>
  counts.flatMap(([groups, above, below]) => [
    ...Array.from({ length: above }, () => ({ score: 80, groups })),
    ...Array.from({ length: below }, () => ({ score: 20, groups })),
  ]);

/** The example of 6 RCNY § 5-301: the people of each sex and ethnicity, as counts above and not above the median. */
function ruleExample(): Someone[] {
  const spread = (counts: [string, number][]): string[] =>
    counts.flatMap(([name, count]) => Array.from({ length: count }, () => name));
  const above = spread([
    ['Hispanic', 18],
    ['White', 15],
    ['Black', 16],
    ['Asian', 10],
    ['', 25],
  ]);
  const below = spread([
    ['Hispanic', 10],
    ['White', 25],
    ['Black', 16],
    ['Asian', 14],
    ['', 19],
  ]);
  return [
    ...above.map((race, index) => ({ score: 80, groups: `${index < 50 ? 'male' : 'female'},${race}` })),
    ...below.map((race, index) => ({ score: 20, groups: `${index < 42 ? 'male' : 'female'},${race}` })),
  ];
}

describe('auditImpact', () => {
  it('gives the figures of the example in the rules to Local Law 144', () => {
    const { tables, sample: counted } = run(ruleExample());
    expect(counted).toMatchObject({ scored: 168, median: 50 });
    const shown = tables
      .slice(0, 2)
      .map(({ groups }) =>
        groups.map(({ values, count, scoring }) => [
          values[0],
          count,
          percent(scoring.rate),
          ratioText(scoring.ratio),
        ]),
      );
    expect(shown[0]).toEqual([
      ['female', 76, '44.7 %', '0.82'],
      ['male', 92, '54.3 %', '1.00'],
    ]);
    // The rule prints 64.2 % for 18 of 28, which is 64.29 %: it cuts there what it rounds elsewhere.
    expect(shown[1]).toEqual([
      ['Asian', 24, '41.7 %', '0.65'],
      ['Black', 32, '50.0 %', '0.78'],
      ['Hispanic', 28, '64.3 %', '1.00'],
      ['White', 40, '37.5 %', '0.58'],
    ]);
    expect(tables[1]).toMatchObject({ known: 124, unknown: 44 });
  });

  it('tells the intersection of two attributes', () => {
    const { tables } = run(ruleExample());
    expect(tables.map(({ attributes }) => attributes)).toEqual([
      ['sex'],
      ['ethnicity'],
      ['sex', 'ethnicity'],
    ]);
    const both = tables[2];
    expect(both?.known).toBe(124);
    expect(both?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(124);
    expect(both?.groups[0]?.values).toEqual(['female', 'Asian']);
  });

  it('flags what lies below four fifths, and says how likely chance is', () => {
    const { tables } = run(
      people([
        ['a,x', 60, 40],
        ['b,x', 30, 70],
      ]),
    );
    const [a, b] = tables[0]?.groups ?? [];
    expect(a?.scoring).toMatchObject({ ratio: 1, belowFourFifths: false, p: null, ratioInterval: null });
    expect(b?.scoring).toMatchObject({ ratio: 0.5, belowFourFifths: true });
    expect(b?.scoring.p).toBeCloseTo(0.0000327, 6);
    expect(b?.scoring.ratioInterval?.[0]).toBeCloseTo(0.356, 3);
    expect(b?.scoring.ratioInterval?.[1]).toBeCloseTo(0.702, 3);
  });

  it('draws no ratio from a group under 2 %, also where its rate is the highest', () => {
    const { tables } = run(
      people([
        ['a,x', 50, 50],
        ['b,x', 49, 51],
        ['c,x', 2, 0],
      ]),
    );
    const [a, , c] = tables[0]?.groups ?? [];
    expect(a?.scoring.ratio).toBe(1);
    expect(c).toMatchObject({ leftOut: true, small: true, count: 2 });
    expect(c?.scoring).toMatchObject({ rate: 1, ratio: null, belowFourFifths: null, p: null });
  });

  it('counts as chosen who reaches the cutoff, or the first places', () => {
    const some = people([
      ['a,x', 3, 1],
      ['b,x', 1, 3],
    ]);
    const chosen = (selection: Selection) =>
      run(some, selection).tables[0]?.groups.map((group) => group.selection?.chosen);
    expect(chosen({ by: 'cutoff', value: 80 })).toEqual([3, 1]);
    expect(chosen({ by: 'cutoff', value: 80.1 })).toEqual([0, 0]);
    expect(chosen({ by: 'top', value: 2 })).toEqual([2, 0]);
    expect(run(some).tables[0]?.groups[0]?.selection).toBeNull();
  });

  it('draws no ratio where nobody is chosen', () => {
    const { tables } = run(people([['a,x', 2, 2]]), { by: 'cutoff', value: 99 });
    expect(tables[0]?.groups[0]?.selection).toMatchObject({ chosen: 0, rate: 0, ratio: null, p: null });
  });

  it('counts a person once and names rows that belong to nobody', () => {
    const matches = ['one.pdf', 'copy.pdf', 'two.pdf'].map((file, index) => ({
      ...someMatch,
      file,
      sha256: `hash-${index}`,
      duplicateOf: file === 'copy.pdf' ? 'one.pdf' : null,
    })) as typeof sample.matches;
    const report = auditImpact({
      results: { ...sample, matches },
      groups: { text: 'sha256,sex\nhash-0,f\nhash-2,prefer not to say\nhash-9,m\n', file: 'groups.csv' },
    });
    expect(report.sample).toMatchObject({ scored: 2, duplicates: 1, unreadable: sample.unreadable.length });
    expect(report.tables[0]).toMatchObject({ known: 1, unknown: 1 });
    expect(report.unmatched).toEqual(['hash-9']);
    expect(report.statement).toContain('not an independent audit');
  });

  it.each([
    ['a first column of another name', 'name,sex\na,f', 'first column'],
    ['no attribute', 'file\na.pdf', 'no attribute'],
    ['the same file twice', 'file,sex\na.pdf,f\na.pdf,m', 'twice'],
    [
      'a column of names',
      `file,name\n${Array.from({ length: 80 }, (_, i) => `${i}.pdf,p${i}`).join('\n')}`,
      'no groups',
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => auditImpact({ results: sample, groups: { text, file: 'groups.csv' } })).toThrow(message);
  });

  it('refuses a groups file of other resumes', () => {
    const groups = { text: 'file,sex\nnobody.pdf,f', file: 'groups.csv' };
    expect(() => auditImpact({ results: sample, groups })).toThrow('No resume of the results stands in');
  });
});
