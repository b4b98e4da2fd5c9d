// A value → JSON that shows itself and does nothing, in a terminal as in a build log; it means the same.

// C1 controls and marks that turn the direction of text, which JSON lets stand raw, and `##[` and `##name[`, which
// runners of GitHub, Azure and TeamCity obey wherever in a line they stand. `::name` works at the start of a line
// alone, where JSON has none.
const active = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|#(?=#[a-z]*\[)/gi;

/** JSON as `JSON.stringify` writes it, with characters that could act written as `\u` escapes: they stand in strings only. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    active,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
