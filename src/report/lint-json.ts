// Lint report → the JSON contract, as it stands.
import type { LintReport } from '../model/lint.ts';

/** Two-space JSON with a final line feed. */
export function renderLintJson(report: LintReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
