// Impact report → the JSON contract, as it stands.
import type { ImpactReport } from '../model/impact.ts';

/** Two-space JSON with a final line feed. */
export function renderImpactJson(report: ImpactReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
