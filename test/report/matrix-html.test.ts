import { describe, expect, it } from 'vitest';
import { renderMatrixHtml } from '../../src/report/matrix-html.ts';
import { parseRuns, parseSaved } from '../../src/report/saved.ts';
import { attacks, hostileResults, matrixOf } from './html.sample.ts';

const rowsIn = (html: string): string[] => /<tbody>(.*?)<\/tbody>/s.exec(html)?.[1]?.split('</tr>') ?? [];

describe('a matrix as a page', () => {
  it('has a row a candidate, with a score and its band beside every posting', () => {
    const html = renderMatrixHtml(matrixOf(4), { blind: false });
    const rows = rowsIn(html).filter(Boolean);
    expect(rows.length).toBe(4);
    for (const row of rows) expect(row.match(/class="cell-score band-/g)?.length).toBe(2);
    expect(rows[3]).toMatch(/<td class="cell-score band-\w+">[^<]+.*best: Clerk/);
    expect(html).toContain('scan.pdf holds no text.');
    expect(html.match(/verdict-failed/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('is blind unless names are asked for, with one label a candidate', () => {
    const html = renderMatrixHtml(matrixOf(4), {});
    expect(html).not.toContain('person-');
    expect(html.match(/<th scope="row" class="name">Resume \w{6}/g)?.length).toBe(4);
    expect(html).toMatch(/same as Resume \w{6}/);
  });

  it('runs nothing: no script, and a policy that lets in its own style alone', () => {
    const html = renderMatrixHtml(matrixOf(2), {});
    expect(html).not.toContain('<script');
    expect(html).toMatch(
      /content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/,
    );
  });

  it('shows hostile text and nothing else of it', () => {
    const html = renderMatrixHtml(matrixOf(attacks.length, hostileResults()), { blind: false });
    expect(html).not.toMatch(/<script|<img|<svg onload|<style>\*|\u202e|\u001b/);
    expect(html.match(/<style>/g)?.length).toBe(1);
  });

  it('says how many more there are', () => {
    const html = renderMatrixHtml(matrixOf(4), { top: 3 });
    expect(rowsIn(html).filter(Boolean).length).toBe(3);
    expect(html).toContain('And 1 more.');
  });
});

describe('saved runs', () => {
  it('are one of results, and one a posting of a matrix', () => {
    const matrix = matrixOf(2);
    expect(parseRuns(JSON.stringify(matrix.jobs[0]), 'a.json')).toEqual([matrix.jobs[0]]);
    expect(parseRuns(JSON.stringify(matrix), 'm.json').map(({ job }) => job.spec.title)).toEqual([
      matrix.jobs[0]?.job.spec.title,
      'Clerk',
    ]);
  });

  it('keep all of a matrix', () => {
    const matrix = matrixOf(3);
    expect(parseSaved(JSON.stringify(matrix), 'm.json')).toEqual(matrix);
  });

  it.each(['{', '{"schema":"rolefit.matrix/1","jobs":[{}]}', '{"schema":"rolefit.matrix/1"}', '[]'])(
    'are refused where they are none: %s',
    (text) => expect(() => parseRuns(text, 'x.json')).toThrow('holds no saved results'),
  );
});
