// The words of a posting → the findings of a rule, as `rolefit lint` would report them.
import { postingOf } from '../../../src/audit/lint/posting.ts';
import { findingsIn } from '../../../src/audit/lint/rules.ts';
import { defaultLintLimits } from '../../../src/audit/lint.ts';
import { loadLexicon } from '../../../src/lexicon/load.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import type { Finding, LintLimits, LintRuleId } from '../../../src/model/lint.ts';
import { readText } from '../../../src/read/text.ts';
import { understandPosting } from '../../../src/understand/posting.ts';

const lexicon = loadLexicon();

/** A posting with nothing to change, around the lines of a case. */
export const posting = (lines: string, title = 'Data Engineer'): string => `${title}

Location: Utrecht, hybrid
Salary: 60,000 to 70,000 EUR a year

Requirements:
- 3+ years of experience with Python
${lines}
`;

export async function findingsOf(text: string, limits: Partial<LintLimits> = {}): Promise<Finding[]> {
  const input = { name: 'posting.txt', bytes: new TextEncoder().encode(text) };
  const document = await readText(input, defaultLimits);
  const spec = understandPosting(document, { lexicon });
  const asOf = '2026-11-24';
  return findingsIn(
    postingOf({ document, spec, lexicon, asOf, limits: { ...defaultLintLimits, ...limits } }),
  );
}

/** The quotes that a rule reports; null stands for a finding about the whole posting. */
export async function quotesOf(
  rule: LintRuleId,
  text: string,
  limits: Partial<LintLimits> = {},
): Promise<(string | null)[]> {
  const findings = await findingsOf(text, limits);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ source }) => (source === null ? null : source.quote));
}
