// Untrusted text → text that does nothing but show itself, one function a target.

// Control characters but for tab and line feed, and the characters that turn the direction of text around.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

const code = (character: string): string =>
  `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** For terminals: escape sequences and direction marks become visible, invisible characters are dropped. */
export function escapeTerminal(text: string): string {
  return text.replace(control, code).replace(direction, code).replace(invisible, '');
}

/** For one line: as for terminals, with every run of white space as one space. */
export function escapeLine(text: string): string {
  return escapeTerminal(text.replace(/\s+/g, ' ')).trim();
}

/** For Markdown text and table cells: what would be markup or HTML is shown as it stands. */
export function escapeMarkdown(text: string): string {
  return escapeLine(text).replace(/[\\`*_{}[\]()#+!|~<>&@]/g, (mark) =>
    mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`,
  );
}

/** One CSV cell (RFC 4180), with a guard so that no spreadsheet takes text for a formula. */
export function escapeCsv(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = escapeTerminal(value);
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
