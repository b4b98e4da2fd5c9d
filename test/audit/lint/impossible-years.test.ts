import { describe, expect, it } from 'vitest';
import { releases } from '../../../src/audit/lint/release-table.ts';
import { loadLexicon } from '../../../src/lexicon/load.ts';
import { posting, quotesOf } from './find.ts';

describe('impossible-years', () => {
  it.each([
    ['15+ years of experience with Swift', ['15+ years']],
    ['At least fifteen years of hands-on Kubernetes experience', ['fifteen years']],
    ['Swift: 15 years', ['15 years']],
    ['15 years of Java and Kubernetes', ['15 years']],
    ['20 years of Java, 2 years of Kubernetes', []],
    ['12 years of experience with Swift', []],
    ['15 years of Java or Kotlin', []],
    ['15 years of backend development, including Kubernetes', []],
    ['15 years in logistics', []],
  ])('%s', async (line, quotes) => {
    expect(await quotesOf('impossible-years', posting(`- ${line}`))).toEqual(quotes);
  });
});

describe('the table of releases', () => {
  const { skills } = loadLexicon();

  it('names skills of the lexicon, each with a year and a fact', () => {
    expect(Object.keys(releases).length).toBeGreaterThan(150);
    for (const [id, [year, fact]] of Object.entries(releases)) {
      expect(skills.has(id), id).toBe(true);
      expect(year, id).toBeGreaterThan(1994);
      expect(year, id).toBeLessThan(2026);
      expect(fact.length, id).toBeGreaterThan(3);
    }
  });
});
