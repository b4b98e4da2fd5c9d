import { describe, expect, it } from 'vitest';
import { type Config, configSchema } from '../../src/model/config.ts';
import { gateRules } from '../../src/screen/presets.ts';

const rules = (config: Config) => gateRules(configSchema.parse(config));

/** The minimum score that holds for a file. */
const minimumOf = (config: Config, file: string): number[] =>
  rules(config)
    .filter(({ key, covers }) => key === 'score' && covers(file))
    .map(({ options }) => options.min ?? -1);

const score = (min: number) => ({ score: ['error', { min }] }) as const;

describe('globs', () => {
  it.each([
    ['senior/**', 'senior/anna.pdf', true],
    ['senior/**', 'resumes/senior/2026/anna.pdf', true],
    ['senior/**', '/home/x/senior/anna.pdf', true],
    ['senior/**', './senior/anna.pdf', true],
    ['senior/**', 'C:\\resumes\\senior\\anna.pdf', true],
    ['senior/**', 'seniors/anna.pdf', false],
    ['senior/**', 'junior/anna.pdf', false],
    ['senior/*', 'senior/anna.pdf', true],
    ['senior/*', 'senior/2026/anna.pdf', false],
    ['*.pdf', 'a/b/anna.pdf', true],
    ['*.pdf', 'a/b/anna.docx', false],
    ['a/**/z.pdf', 'a/z.pdf', true],
    ['a/**/z.pdf', 'a/b/c/z.pdf', true],
    ['a/**/z.pdf', 'a/b/c/y.pdf', false],
    ['anna-?.pdf', 'anna-1.pdf', true],
    ['anna-?.pdf', 'anna-12.pdf', false],
    ['(a+)+.pdf', '(a+)+.pdf', true],
    ['[ab].pdf', 'a.pdf', false],
  ])('%s covers %s: %s', (files, file, expected) => {
    const [rule] = rules({ presets: [{ files, gates: score(1) }] });
    expect(rule?.covers(file)).toBe(expected);
  });

  it('take linear time on names made to be slow', () => {
    const [rule] = rules({ presets: [{ files: `${'*a'.repeat(30)}b`, gates: score(1) }] });
    const started = performance.now();
    expect(rule?.covers('a'.repeat(20_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('presets', () => {
  const config: Config = {
    failUnder: 50,
    gates: { knockouts: 'error' },
    presets: [
      { files: 'senior/**', gates: score(80) },
      { files: ['lead/**', 'senior/lead-*'], gates: score(90) },
    ],
  };

  it('replace a gate for their files; the last one wins', () => {
    expect(minimumOf(config, 'x/anna.pdf')).toEqual([50]);
    expect(minimumOf(config, 'senior/anna.pdf')).toEqual([80]);
    expect(minimumOf(config, 'senior/lead-anna.pdf')).toEqual([90]);
    expect(minimumOf(config, 'lead/anna.pdf')).toEqual([90]);
  });

  it('leave the gates that they do not name', () => {
    for (const file of ['x.pdf', 'senior/x.pdf', 'lead/x.pdf'])
      expect(rules(config).filter(({ key, covers }) => key === 'knockouts' && covers(file)).length).toBe(1);
  });

  it('are named by their globs', () => {
    expect(rules(config).map(({ name }) => name)).toEqual([
      'score',
      'score (senior/**)',
      'score (lead/**, senior/lead-*)',
      'knockouts',
    ]);
  });

  it('can switch a gate off for a folder', () => {
    const [, second] = rules({ ...config, presets: [{ files: 'intern/**', gates: { score: 'off' } }] });
    expect(second).toMatchObject({ key: 'score', level: 'off' });
  });
});
