// Advice → JSON.
import type { Advice } from '../model/advice.ts';
import { jsonText } from '../model/json-text.ts';

/** Two-space JSON with a final line feed, in which nothing speaks to a terminal or a build log. */
export function renderAdviceJson(advice: Advice): string {
  return `${jsonText(advice, 2)}\n`;
}
