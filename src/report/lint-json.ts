// Lint report → the JSON contract, as it stands.
import { jsonText } from '../model/json-text.ts';
import type { LintReport } from '../model/lint.ts';

/** Two-space JSON with a final line feed. */
export function renderLintJson(report: LintReport): string {
  return `${jsonText(report, 2)}\n`;
}
