// A file that was not read → why, what to do about it, and what a person decided meanwhile, as sentences.
import type { Unreadable } from '../model/results.ts';
import { decisionText } from './status.ts';

/** Message and hint; a message that is no whole sentence yet gets its full stop. What is in them is not escaped. */
export function failureText({
  message,
  hint,
  decision,
}: Pick<Unreadable, 'message' | 'hint' | 'decision'>): string {
  const parts = hint === null ? [message] : [`${message}${/[.!?]$/.test(message) ? '' : '.'}`, hint];
  if (decision !== undefined) parts.push(`Decision: ${decisionText(decision)}`);
  return parts.join(' ');
}
