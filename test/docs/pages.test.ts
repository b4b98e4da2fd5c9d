// Figures and examples on the other pages of docs are those of the program and of the bench.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkOwnSkills } from '../../src/lexicon/check.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { configSchema } from '../../src/model/config.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import { skillSchema } from '../../src/model/skill.ts';

const page = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const rows = (text: string): string[][] =>
  text.split('\n').flatMap((line) =>
    line.startsWith('| ')
      ? [
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ]
      : [],
  );

it('states the limits that hold', () => {
  const stated = rows(page('docs/security.md')).filter(([name = '']) => name in defaultLimits);
  expect(Object.fromEntries(stated.map(([name, value]) => [name, Number(value)]))).toEqual(defaultLimits);
});

it('has the figures of the bench in the model card', () => {
  const measured = new Map(rows(page('bench/README.md')).map(([name, , shared]) => [name, shared]));
  const stated = rows(page('docs/model-card.md')).filter(
    ([name = '', , more]) => more === undefined && measured.has(name),
  );
  expect(stated.length).toBeGreaterThan(11);
  for (const [name = '', figure] of stated)
    if (name !== 'measure') expect(figure, name).toBe(measured.get(name));
});

it('shows skills that the lexicon would take', () => {
  const blocks = [...page('docs/extending.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) =>
    parse(yaml),
  );
  expect(blocks.length).toBe(2);
  const skills = blocks.flatMap((block) =>
    Object.entries(configSchema.parse('skills' in block ? block : { skills: block }).skills ?? {}),
  );
  const own = skills.map(([id, skill]) => skillSchema.parse({ id, category: 'own', ...skill }));
  expect(checkOwnSkills(own, loadLexicon())).toEqual([]);
});
