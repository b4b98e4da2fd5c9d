// Results → the JSON contract, as it stands.
import { jsonText } from '../model/json-text.ts';
import type { Results } from '../model/results.ts';

/** Two-space JSON with a final line feed. */
export function renderJson(results: Results): string {
  return `${jsonText(results, 2)}\n`;
}
