// What lint found in three postings, one of them hostile and one unreadable, for the lint reports.
import type { Finding, LintReport } from '../../src/model/lint.ts';

const finding = (change: Partial<Finding>): Finding => ({
  rule: 'unmeasurable',
  level: 'warning',
  source: { line: 3, column: 5, page: null, start: 40, end: 50, quote: 'work ethic' },
  reason: 'Nobody can check it.',
  advice: 'Name what shows it.',
  ...change,
});

/** A right-to-left override, a terminal escape, and the start of another workflow command. */
export const hostile = '100% \u202eevil\u001b[31m\n::error::owned';

export const report: LintReport = {
  schema: 'rolefit.lint/1',
  asOf: '2026-11-24',
  engine: { version: '0.0.0', lexicon: 'l' },
  postings: [
    {
      file: 'jobs/a b,c:d.txt',
      sha256: 'a'.repeat(64),
      format: 'text',
      findings: [
        finding({ rule: 'missing-salary', source: null }),
        finding({}),
        finding({
          rule: 'age-proxy',
          level: 'error',
          source: { line: 7, column: 1, page: null, start: 90, end: 90 + hostile.length, quote: hostile },
        }),
      ],
    },
    {
      file: 'b.html',
      sha256: 'b'.repeat(64),
      format: 'html',
      findings: [finding({ rule: 'capitals', level: 'note' })],
    },
    { file: 'c.md', sha256: 'c'.repeat(64), format: 'markdown', findings: [] },
  ],
  unreadable: [
    { file: '/tmp/d.pdf', sha256: null, code: 'empty', message: 'd.pdf is empty.', hint: 'Save it again.' },
  ],
};
