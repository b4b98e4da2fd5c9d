import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GateResult, Match, Results, Unreadable } from '../../src/model/results.ts';
import { renderGithub } from '../../src/report/github.ts';
import { renderGithubSummary } from '../../src/report/github-summary.ts';
import { results } from './sample.ts';

const [anna] = results.matches as [Match, Match];
const [gate] = results.gates as [GateResult];
const [scan] = results.unreadable as [Unreadable];
const many = (count: number): Results => ({
  ...results,
  matches: Array.from({ length: count }, (_, index) => ({ ...anna, rank: index + 1, file: `m${index}.pdf` })),
  unreadable: Array.from({ length: count }, (_, index) => ({ ...scan, file: `u${index}.pdf` })),
  gates: Array.from({ length: count }, (_, index) => ({ ...gate, name: `g${index}` })),
});

const annotate = (given: Results, top: number | null = null): string[] =>
  renderGithub(given, { top }).trimEnd().split('\n');

describe('annotations', () => {
  it('are errors for gates that fail, warnings for those that warn, nothing for those that pass', () => {
    const gates = [
      gate,
      { ...gate, name: 'soft', level: 'warn' as const },
      { ...gate, name: 'fine', passed: true },
    ];
    const lines = annotate({ ...results, gates, matches: [], unreadable: [] });
    expect(lines).toEqual([
      '::error title=rolefit gate failed::score: lowest 0 (expected: at least 50)',
      '::warning title=rolefit gate warned::soft: lowest 0 (expected: at least 50)',
    ]);
  });

  it('name the file that was not read, with what to do', () => {
    expect(annotate(results)).toContain(
      '::warning file=scan.pdf,title=rolefit could not read a file::scan.pdf holds no text. Export it with text.',
    );
  });

  it.each([10, 11, 200])('are ten of a level at most, of %i', (count) => {
    const lines = annotate(many(count));
    for (const level of ['error', 'warning', 'notice']) {
      const own = lines.filter((line) => line.startsWith(`::${level} `));
      expect(own.length).toBe(10);
      if (count > 10) expect(own.at(-1)).toContain(`and ${count - 9} more`);
      else expect(own.at(-1)).not.toContain('more');
    }
  });

  it('count the resumes that --top leaves out', () => {
    const notices = annotate(many(5), 2).filter((line) => line.startsWith('::notice'));
    expect(notices.length).toBe(3);
    expect(notices.at(-1)).toContain('and 3 more');
  });

  it('stay within 64 KiB and say what is cut', () => {
    const [line = ''] = annotate({ ...results, gates: [{ ...gate, actual: '€'.repeat(100_000) }] });
    const [, message = ''] = /^::error [^:]*::(.*)$/.exec(line) ?? [];
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(65_536);
    expect(message).toMatch(/… \(\d+ more characters\)$/);
  });

  it('are one command a line, whatever a file is called', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        const lines = annotate({
          ...results,
          matches: [{ ...anna, file: `${text}::error::x` }],
          unreadable: [{ ...scan, file: text, message: `\n::error::${text}` }],
        });
        expect(lines.length).toBe(3);
        for (const line of lines)
          expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,:]*,)?title=[^,:]*::/);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe('the summary', () => {
  it('opens with the verdicts', () => {
    const summary = renderGithubSummary(results, { top: null });
    expect(summary).toContain('| ❌ failed | score | at least 50 | lowest 0 |');
    expect(summary.indexOf('### Gates')).toBeLessThan(summary.indexOf('### Ranking'));
  });

  it('is below 1 MiB for any number of resumes, and counts what it leaves out', () => {
    const summary = renderGithubSummary(many(30_000), { top: null });
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    for (const part of ['### Gates', '### Ranking', '### Not read', '### Requirements of each resume'])
      expect(summary).toContain(part);
    expect(summary.match(/^And \d+ more\.$/gm)?.length).toBe(4);
    const ranked = summary.match(/^\| \d+ \| m\d/gm)?.length ?? 0;
    expect(summary).toContain(`And ${30_000 - ranked} more.`);
  });

  it('is below 1 MiB for texts of any length', () => {
    const long = 'wörd '.repeat(300_000);
    const match = {
      ...anna,
      file: long,
      requirements: anna.requirements.map((one) => ({ ...one, reason: long })),
    };
    const summary = renderGithubSummary(
      { ...results, matches: [match], unreadable: [{ ...scan, message: long }] },
      { top: null },
    );
    expect(Buffer.byteLength(summary)).toBeLessThan(100_000);
  });

  it('shows HTML and Markdown as text, also in the folded parts', () => {
    const file = '<img src=x>](http://x) ![a](b).pdf';
    const summary = renderGithubSummary({ ...results, matches: [{ ...anna, file }] }, { top: null });
    expect(summary).not.toContain('<img');
    // Inside the line of <details> Markdown is not read.
    expect(summary.replace(/^<details>.*$/gm, '')).not.toMatch(/(?<!\\)\]\(/);
    expect(summary.match(/<details>/g)?.length).toBe(1);
  });

  it('keeps to --top and counts the others', () => {
    const summary = renderGithubSummary(many(5), { top: 2 });
    expect(summary).toContain('m1.pdf');
    expect(summary).not.toContain('m2.pdf');
    expect(summary).toContain('And 3 more.');
  });
});
