// Plain text and an offset → the sentence around it.

const reach = 300;

/** At most `reach` characters to each side, so that a text without full stops costs no more than its share. */
export function sentenceAt(plain: string, offset: number): string {
  const before = plain.slice(Math.max(0, offset - reach), offset);
  const after = plain.slice(offset, offset + reach);
  const from = Math.max(...['. ', '! ', '? ', '; '].map((stop) => before.lastIndexOf(stop) + 1));
  const to = after.search(/[.!?;](?: |$)/);
  return before.slice(from) + (to < 0 ? after : after.slice(0, to));
}
