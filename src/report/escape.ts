// Untrusted text → text that does nothing but show itself, one function a target.

// Control characters but for tab and line feed, and the characters that turn the direction of text around.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

// What build logs take for a command: `::name` at the start of a word (GitHub), `##[` or `##name[` (Azure, TeamCity).
const logCommand = /(?<!\S)::(?=[a-z])|##(?=[a-z]*\[)/gi;
// What XML 1.0 has no way to write; lone surrogates are replaced before.
const illegal = /[\ufffe\uffff]/g;

const code = (character: string): string =>
  `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;

/**
 * For terminals and build logs: escape sequences, direction marks and log commands become visible, invisible
 * characters are dropped.
 */
export function escapeTerminal(text: string): string {
  return text
    .replace(control, code)
    .replace(direction, code)
    .replace(invisible, '')
    .replace(logCommand, (mark) => code(mark) + mark.slice(1));
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

/** For text and attributes of XML 1.0: markup and characters that XML cannot hold are shown, tabs and line feeds stay. */
export function escapeXml(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The message of a GitHub workflow command: one line, with the escapes that a runner decodes. */
export function escapeWorkflow(text: string): string {
  return escapeLine(text).replaceAll('%', '%25');
}

/** A property of a GitHub workflow command (`file=`, `title=`). */
export function escapeWorkflowProperty(text: string): string {
  return escapeWorkflow(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** UTF-16 units that one cell of a spreadsheet holds. */
const cellRoom = 32_767;

/** A text cell of a spreadsheet: cut to what a cell holds, with `_x0041_`, which would be decoded, kept as it is. */
export function escapeCell(text: string): string {
  const shown = wellFormed(text);
  const cut = shown.length <= cellRoom ? shown : `${shown.slice(0, cellRoom - 1).toWellFormed()}…`;
  return cut.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

const wellFormed = (text: string): string => escapeTerminal(text).toWellFormed().replace(illegal, code);
