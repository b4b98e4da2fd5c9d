// Results → the JSON contract, as it stands.
import type { Results } from '../model/results.ts';

/** Two-space JSON with a final line feed. */
export function renderJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
