import fc from 'fast-check';
import { expect, test } from 'vitest';
import { specSchema } from '../../../src/model/spec.ts';
import { documentOf, specOf } from './posting-text.ts';

const piece = fc.constantFrom(
  '# Requirements',
  '# Nice to have',
  '- 5+ years of Python or Go (preferred)',
  "- Bachelor's degree, or equivalent; SQL (e.g. PostgreSQL)",
  'You must have Docker and Kubernetes, ideally with AWS.',
  'Location: Oslo',
  '',
);

test('every requirement quotes its place in the text, in order, with ids from r1', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (lines) => {
      const source = lines.join('\n');
      const { text } = documentOf(source);
      const spec = specOf(source);
      expect(specSchema.safeParse(spec).success).toBe(true);
      for (const [index, { id, source: at, text: quoted, weight, gate }] of spec.requirements.entries()) {
        expect([id, weight, gate]).toEqual([`r${index + 1}`, 1, false]);
        expect([at.quote, text.slice(at.start, at.end)]).toEqual([quoted, quoted]);
      }
    }),
  );
});

test('the same text gives the same spec', () => {
  const source = '# Requirements\n- Python or Go\n- 3 years of SQL';
  expect(JSON.stringify(specOf(source))).toBe(JSON.stringify(specOf(source)));
});

// Lines that make backtracking or repeated scans show: each takes well under a second when the work is linear.
test.each([
  ['words', 'experience with python and rust, '],
  ['parentheses', 'sql ('],
  ['spaces', ' '],
  ['years', '5 to 6 years of experience in go, '],
  ['degrees', "bachelor's degree or master's degree in x, "],
  ['money', '$100,000 - $200,000 '],
  ['semicolons', 'sql; '],
  ['marks', '\u2022 SQL '],
])('a line of 100,000 characters is read in linear time: %s', (_, unit) => {
  const line = unit.repeat(Math.ceil(100_000 / unit.length));
  const start = performance.now();
  specOf(`# Requirements\n- x ${line}`);
  expect(performance.now() - start).toBeLessThan(4000);
});
