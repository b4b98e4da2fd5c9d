// The example of docs/score.md: every figure is the program's, and every sum is right.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { score } from '../../src/index.ts';
import { weightOf } from '../../src/score/standing.ts';
import { defaultWeights } from '../../src/score/weights.ts';

const docs = new URL('../../docs/', import.meta.url);
const page = readFileSync(new URL('score.md', docs), 'utf8');
const place = (name: string): string => fileURLToPath(new URL(`example/${name}`, docs));

/** Cells of the table whose head starts with these. */
function table(...head: string[]): string[][] {
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const start = rows.findIndex((cells) => head.every((name, index) => cells[index + 1] === name));
  expect(start).toBeGreaterThan(-1);
  const end = rows.findIndex((cells, index) => index > start && cells.length < 3);
  return rows.slice(start + 2, end).map((cells) => cells.slice(1, -1));
}

/** Numbers, +, ×, / and brackets; × and / before +. */
function evaluate(sum: string): number {
  const tokens = sum.match(/[\d.]+|[+×/()]/g) ?? [];
  let at = 0;
  const value = (): number => {
    if (tokens[at] !== '(') return Number(tokens[at++]);
    at++;
    const inner = added();
    at++;
    return inner;
  };
  const multiplied = (): number => {
    let product = value();
    while (tokens[at] === '×' || tokens[at] === '/')
      product = tokens[at++] === '×' ? product * value() : product / value();
    return product;
  };
  const added = (): number => {
    let total = multiplied();
    while (tokens[at] === '+') {
      at++;
      total += multiplied();
    }
    return total;
  };
  return added();
}

const sums = [...page.matchAll(/```sum\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

it('has sums', () => {
  expect(sums.length).toBeGreaterThan(12);
});

it.each(sums)('%s', (line) => {
  const [sum = '', result = ''] = line.split(' = ');
  const decimals = result.split('.')[1]?.length ?? 0;
  expect(Math.abs(evaluate(sum) - Number(result))).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
});

it('states what the program comes to', async () => {
  const results = await score({
    resumes: [place('resume.txt')],
    job: place('posting.txt'),
    asOf: '2026-11-25',
    cache: false,
  });
  const [match] = results.matches;
  const weights = results.job.spec.requirements.map((one) => [one.id, weightOf(one, defaultWeights)]);
  expect(table('id', 'asks for', 'weight').map(([id, , weight]) => [id, Number(weight)])).toEqual(
    weights.map(([id, weight]) => [id, expect.closeTo(Number(weight), 6)]),
  );
  expect(table('id', 'credit', 'possible', 'points')).toEqual(
    match?.requirements.map(({ requirement, credit, possible, points, status }) => [
      requirement,
      credit === null ? '–' : String(credit),
      String(possible),
      String(points),
      status,
    ]),
  );
  const [low, high] = match?.interval ?? [];
  expect(page).toContain(`**Score ${match?.score}, from ${low} to ${high}, band ${match?.band}.**`);
});
