// A posting → its findings, by every rule that is not switched off.
import { sourceOf } from '../../model/document.ts';
import { type Finding, type LintRuleId, lintRules } from '../../model/lint.ts';
import { capitals, wallOfText } from './appearance.ts';
import { requiredAndPreferred, requiredAndRefused } from './contradiction.ts';
import { notUnderstood } from './coverage.ts';
import { degreeOnly } from './degree.ts';
import { impossibleYears } from './impossible-years.ts';
import { juniorDemands, juniorYears } from './junior.ts';
import { missingLocation, missingSalary } from './missing.ts';
import { oneProduct, tooManyMusts } from './musts.ts';
import { reversedRange } from './range.ts';
import type { Posting, Rule } from './rule.ts';
import { wordingRule } from './wording.ts';

const rules: Readonly<Record<LintRuleId, Rule>> = {
  'required-and-preferred': requiredAndPreferred,
  'required-and-refused': requiredAndRefused,
  'junior-years': juniorYears,
  'junior-demands': juniorDemands,
  'reversed-range': reversedRange,
  'impossible-years': impossibleYears,
  'age-proxy': wordingRule('age-proxy'),
  'origin-proxy': wordingRule('origin-proxy'),
  'disability-proxy': wordingRule('disability-proxy'),
  'gender-word': wordingRule('gender-word'),
  'home-address': wordingRule('home-address'),
  'school-prestige': wordingRule('school-prestige'),
  'culture-fit': wordingRule('culture-fit'),
  unmeasurable: wordingRule('unmeasurable'),
  'too-many-musts': tooManyMusts,
  'one-product': oneProduct,
  'degree-only': degreeOnly,
  'missing-salary': missingSalary,
  'missing-location': missingLocation,
  'not-understood': notUnderstood,
  'wall-of-text': wallOfText,
  capitals,
};

/** What is missing comes first, then everything in order of the text; a tie keeps the order of the rules. */
export function findingsIn(posting: Posting, off: readonly LintRuleId[] = []): Finding[] {
  const starts = lineStarts(posting.document.text);
  const findings: Finding[] = [];
  for (const { id, level } of lintRules) {
    if (off.includes(id)) continue;
    for (const { span, reason, advice } of rules[id](posting)) {
      const place = span === null ? null : sourceOf(posting.document, span.start, span.end);
      const source = place && { ...place, column: place.start - (starts[place.line - 1] ?? 0) + 1 };
      findings.push({ rule: id, level, source, reason, advice });
    }
  }
  return findings.sort((a, b) => (a.source?.start ?? -1) - (b.source?.start ?? -1));
}

/** Where each line begins, its indent and list marker included. */
const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
];
