// A CSV of decisions → beside the right scores, or an error that names the row.
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { blindResults } from '../../src/report/blind.ts';
import { decidedResults } from '../../src/report/decided.ts';
import { readDecisions } from '../../src/report/decisions.ts';
import { loadReport } from '../../src/report/report.ts';
import { resultsOf } from './html.sample.ts';
import { results } from './sample.ts';

const read = (text: string) => readDecisions(text, 'reviews.csv');
const rows = (text: string) => read(text).rows;

function faultOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    if (error instanceof InputError) {
      expect(error.code).toBe('invalid-decisions');
      expect(error.hint).toMatch(/\.$/);
      return error.message;
    }
  }
  throw new Error('no error');
}

describe('a file of decisions', () => {
  it('has a decision, a reason and who decided when', () => {
    expect(
      rows('file,decision,reason,reviewer,date\na.pdf,Interview,"Good, see me",R. Ahmed,2026-11-20\n'),
    ).toEqual([
      {
        row: 2,
        file: 'a.pdf',
        sha256: '',
        decision: 'interview',
        reason: 'Good, see me',
        reviewer: 'R. Ahmed',
        date: '2026-11-20',
      },
    ]);
  });

  it('may have semicolons, a byte order mark, other columns and rows in which nothing is decided', () => {
    const text =
      '\ufeffSHA256;Note;Decision;Reason\r\nABCDEF01;x;hold;"later; perhaps"\r\n\r\nfedcba98;only a note;;\r\n';
    expect(
      rows(text).map(({ row, sha256, reason, reviewer, date }) => [row, sha256, reason, reviewer, date]),
    ).toEqual([[2, 'abcdef01', 'later; perhaps', null, null]]);
  });

  it.each([
    ['name,decision,reason\n', 'no column is called file or sha256'],
    ['', 'no column is called file or sha256'],
    ['file,decision\na,hold\n', 'no column is called reason'],
    ['file,reason\na,why\n', 'no column is called decision'],
    ['file,decision,reason\na,hold,\n', 'row 2: the reason is missing'],
    ['file,decision,reason\na,hold,x\n,hold,x\n', 'row 3: it names no resume'],
    ['file,decision,reason\na,,because\n', 'row 2: the decision is missing'],
    ['file,decision,reason\na,intervew,x\n', 'row 2: “intervew” is none of advance, interview, hold'],
    ['file,decision,reason,date\na,hold,x,24.11.2026\n', 'row 2: “24.11.2026” is no day'],
    ['file,decision,reason,date\na,hold,x,2026-02-30\n', 'row 2: “2026-02-30” is no day'],
  ])('%j: %s', (text, fault) => {
    const message = faultOf(() => read(text));
    expect(message).toMatch(/^reviews\.csv /);
    expect(message).toContain(fault);
  });

  it('shows what a terminal would obey', () => {
    expect(faultOf(() => read('file,decision,reason\na,\u001b[31m,x\n'))).toContain('“<U+001B>[31m”');
  });

  it('with many faults names the first and counts the others', () => {
    const message = faultOf(() => read(`file,decision,reason\n${'a,hold,\n'.repeat(9)}`));
    expect(message).toContain('row 6: the reason is missing; and 4 more.');
  });
});

const named = resultsOf(6, (index) => `people/p-${index}.pdf`, 'x');
const decide = (body: string, given = named) =>
  decidedResults(given, read(`file,sha256,decision,reason\n${body}`));
const decided = (given: typeof named) =>
  given.matches.flatMap(({ file, decision }) => (decision === undefined ? [] : [file]));

describe('a resume is named', () => {
  it('by its file, the last part of it, its hash, the beginning of that, or the label of a blind report', () => {
    const [one, two, three] = named.matches.map(({ sha256 }) => sha256);
    const [label = ''] = blindResults(named)
      .matches.filter(({ sha256 }) => sha256 === three)
      .map(({ file }) => file);
    const fileOf = (hash: string | undefined) =>
      named.matches.find(({ sha256 }) => sha256 === hash)?.file ?? '';
    for (const [body, hash] of [
      [`${fileOf(one)},,hold,x`, one],
      [`${fileOf(one).slice('people/'.length)},,hold,x`, one],
      [`,${two},hold,x`, two],
      [`${label},,hold,x`, three],
    ] as const)
      expect(decided(decide(body)), body).toEqual([fileOf(hash)]);
  });

  it('as a spreadsheet was given it, with the guard against formulas', () => {
    const [anna] = results.matches;
    if (anna === undefined) throw new Error('no match');
    const given = { ...results, matches: [{ ...anna, file: '=SUM(A1).pdf' }] };
    expect(decided(decide("'=SUM(A1).pdf,,hold,x", given))).toEqual(['=SUM(A1).pdf']);
  });

  it.each([
    ['nobody.pdf,,hold,x', 'row 2: no resume is called nobody.pdf'],
    [',0123456789,hold,x', 'row 2: no resume has the hash 0123456789'],
    ['p-1.pdf,,hold,x\npeople/p-1.pdf,,hold,y', 'row 3: people/p-1.pdf was decided about in row 2'],
  ])('%j is an error', (body, fault) => {
    expect(faultOf(() => decide(body))).toContain(fault);
  });

  it('by the last part of its name only where that is clear', () => {
    const [first, second] = named.matches;
    if (first === undefined || second === undefined) throw new Error('too few');
    const given = {
      ...named,
      matches: [
        { ...first, file: 'a/cv.pdf' },
        { ...second, file: 'b/cv.pdf' },
      ],
    };
    expect(faultOf(() => decide('cv.pdf,,hold,x', given))).toContain('cv.pdf may be a/cv.pdf or b/cv.pdf');
  });
});

describe('a decision', () => {
  it('changes nothing but itself, and stays where another file of decisions says nothing', () => {
    const once = decide('p-1.pdf,,hold,x');
    const twice = decide('p-2.pdf,,offer,y', once);
    expect(decided(twice).sort()).toEqual(['people/p-1.pdf', 'people/p-2.pdf']);
    const bare = twice.matches.map(({ decision: _decision, ...match }) => match);
    expect(bare).toEqual(named.matches);
  });

  it('is replaced by a later one', () => {
    const twice = decide('p-1.pdf,,offer,y', decide('p-1.pdf,,hold,x'));
    expect(twice.matches.flatMap(({ decision }) => decision?.decision ?? [])).toEqual(['offer']);
  });

  it('can be given in a ranking that was filled in', async () => {
    const csv = (await loadReport('csv'))(named, { color: false, width: 100, top: null });
    const [head = '', ...body] = String(csv).split('\r\n');
    const filled = body.map((line) =>
      line.replace(/(people\/p-3\.pdf.*),,,,$/, '$1,advance,Strong work,Me,'),
    );
    const given = decidedResults(named, read([head, ...filled].join('\r\n')));
    expect(decided(given)).toEqual(['people/p-3.pdf']);
  });

  it('does not name the file in a blind report', () => {
    const blind = blindResults(decide('p-1.pdf,,hold,see p-1.pdf'));
    expect(JSON.stringify(blind)).not.toContain('p-1.pdf');
    expect(JSON.stringify(blind)).toContain('see Resume ');
  });
});
