// What the README says of numbers is what the program does.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scorerFor } from '../src/score/match.ts';
import { defaultWeights } from '../src/score/weights.ts';
import { group, lexicon, position, requirement, resumeOf, specOf } from './score/sample.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('works its example out as the program does', () => {
  const spec = specOf([
    requirement('r1', { skills: [group('all', 'python')] }),
    requirement('r2', { skills: [group('all', 'sql')], importance: 'preferred' }),
  ]);
  const resume = resumeOf([{ id: 'python', section: 'experience', position: 0 }, { id: 'sql' }], {
    positions: [position('Backend Engineer', '2023-12', 36)],
  });
  const match = scorerFor(spec, lexicon, defaultWeights, '2026-11-24')(resume);
  const [python, sql] = match.requirements;
  expect(readme).toContain(
    `${python?.possible.toFixed(1)} and ${sql?.possible.toFixed(1)} points are possible`,
  );
  expect(readme).toContain(`has credits ${python?.credit} and ${sql?.credit}`);
  expect(readme).toContain(
    `${python?.points.toFixed(1)} + ${sql?.points.toFixed(1)} = **${match.score.toFixed(1)}**`,
  );
});

it('states the weights and bands that hold', () => {
  const { importance, kind, strength, match, bands } = defaultWeights;
  expect(readme).toContain(
    `a required skill ${importance.required}, a preferred one ${importance.preferred}`,
  );
  expect(readme).toContain(`required years of experience ${importance.required * kind.experience}`);
  expect(readme).toContain(
    `described in a sentence ${strength.described}, named in a list up to ${strength.listed}`,
  );
  expect(readme).toContain(`counts ${match.impliedStep} for each step`);
  expect(readme).toContain(`is asked) ${match.related}.`);
  expect(readme).toContain(
    `strong from ${bands.strong}, good from ${bands.good}, partial from ${bands.partial}`,
  );
});
