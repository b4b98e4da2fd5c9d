// A CSV of decisions → beside the right scores, or an error that names the row.
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { matrixFormats } from '../../src/model/matrix.ts';
import { matrixSchema } from '../../src/model/matrix-schema.ts';
import { blindResults } from '../../src/report/blind.ts';
import { decidedMatrix, decidedResults } from '../../src/report/decided.ts';
import { readDecisions } from '../../src/report/decisions.ts';
import { loadMatrixReport } from '../../src/report/matrix.ts';
import { loadReport } from '../../src/report/report.ts';
import { matrixOf, resultsOf } from './html.sample.ts';
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
        posting: '',
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
const place = (body: string, given = named) =>
  decidedResults(given, read(`file,sha256,decision,reason,posting\n${body}`));
const decide = (body: string, given = named) => place(body, given).results;
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
    ['nobody.pdf,,hold,x', ['row 2: no resume is called nobody.pdf']],
    [',0123456789,hold,x', ['row 2: no resume has the hash 0123456789']],
    ['p-1.pdf,,hold,x,Florist', ['row 2: no posting is called Florist']],
    [
      'p-1.pdf,,hold,x\npeople/p-1.pdf,,hold,y',
      [
        'row 2: people/p-1.pdf is decided about in rows 2 and 3',
        'row 3: people/p-1.pdf is decided about in rows 2 and 3',
      ],
    ],
  ])('%j is left out, and the other rows are not', (body, leftOut) => {
    const placed = place(`${body}\np-2.pdf,,hold,x`);
    expect(placed.leftOut).toEqual(leftOut);
    expect(decided(placed.results)).toEqual(['people/p-2.pdf']);
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
    const { results, leftOut } = place('cv.pdf,,hold,x', given);
    expect(leftOut).toEqual(['row 2: cv.pdf may be a/cv.pdf or b/cv.pdf; write the whole name']);
    expect(decided(results)).toEqual([]);
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
    expect(given.leftOut).toEqual([]);
    expect(decided(given.results)).toEqual(['people/p-3.pdf']);
  });

  it('does not name the file in a blind report', () => {
    const blind = blindResults(decide('p-1.pdf,,hold,see p-1.pdf'));
    expect(JSON.stringify(blind)).not.toContain('p-1.pdf');
    expect(JSON.stringify(blind)).toContain('see Resume ');
  });
});

describe('beside several postings a decision', () => {
  const matrix = matrixOf(3);
  const [first, second] = matrix.candidates.map(({ file }) => file);
  const body = `${first},,interview,x,clerk\n${second},,hold,y,\n`;
  const placed = decidedMatrix(matrix, read(`file,sha256,decision,reason,posting\n${body}`));
  const words = ({ decisions }: { decisions?: ({ decision: string } | null)[] }) =>
    decisions?.map((one) => one?.decision ?? null);

  it('holds for the posting it names, and for all where it names none', () => {
    expect(placed.leftOut).toEqual([]);
    const names = matrix.jobs.map(({ job }) => job.spec.title);
    const clerk = names.indexOf('Clerk');
    expect(placed.matrix.candidates.map(words)).toEqual([
      names.map((_, index) => (index === clerk ? 'interview' : null)),
      names.map(() => 'hold'),
      undefined,
    ]);
    expect(placed.matrix.jobs.map(decided)).toEqual(
      names.map((_, index) =>
        matrix.jobs[index]?.matches.flatMap(({ file }) =>
          file === second || (file === first && index === clerk) ? [file] : [],
        ),
      ),
    );
  });

  it.each(matrixFormats)('stands beside the scores in %s', async (format) => {
    const report = await loadMatrixReport(format);
    const options = { color: false, width: 100, top: null, blind: false };
    const text = report(placed.matrix, options);
    const shown = [/interview/, /hold/, format === 'json' ? /"hold"/ : /Clerk: interview, decided: x/];
    for (const pattern of shown) expect(text).toMatch(pattern);
    const scores = (html: string) => html.match(/\d+\.\d/g);
    expect(scores(text)).toEqual(scores(report(matrix, options)));
  });

  it('can be saved, and given again', () => {
    const saved = matrixSchema.parse(JSON.parse(JSON.stringify(placed.matrix)));
    const again = decidedMatrix(saved, read(`file,decision,reason\n${first},offer,z\n`)).matrix;
    expect(again.candidates.map(words).slice(0, 2)).toEqual([
      ['offer', 'offer'],
      ['hold', 'hold'],
    ]);
  });
});
