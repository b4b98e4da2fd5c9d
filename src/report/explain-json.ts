// Explanation → JSON, with what parts two resumes worked out.
import type { Explanation } from '../model/explanation.ts';
import { differencesOf } from './differences.ts';

/** Two-space JSON with a final line feed. */
export function renderExplanationJson(explanation: Explanation): string {
  const { first, second, job } = explanation;
  const differences = second === null ? [] : differencesOf(first, second, job.spec);
  const told = differences.map(({ requirement, lead }) => ({ requirement: requirement.id, lead }));
  return `${JSON.stringify({ ...explanation, differences: told }, null, 2)}\n`;
}
