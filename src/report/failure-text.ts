// A file that was not read → why, and what to do about it, as sentences.
import type { Unreadable } from '../model/results.ts';

/** Message and hint; a message that is no whole sentence yet gets its full stop. What is in them is not escaped. */
export function failureText({ message, hint }: Pick<Unreadable, 'message' | 'hint'>): string {
  if (hint === null) return message;
  return `${message}${/[.!?]$/.test(message) ? '' : '.'} ${hint}`;
}
