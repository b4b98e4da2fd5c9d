// A table of patterns → one regular expression, or a part of one, that matches any of them.

type Tag<Result> = (template: TemplateStringsArray, ...parts: string[]) => Result;

/**
 * Tags for long alternations. The lines of the template are the alternatives, in order, and " | " parts those that
 * share a line; blank lines and the indent do not count. Patterns are written as in a regular expression literal, for
 * plain text (see `plainOf`); `${part}` puts in a part that several patterns share.
 */
export const oneOf: Tag<RegExp> = (template, ...parts) => new RegExp(alternatives(template, parts));

/** The same for `matchAll`. */
export const eachOf: Tag<RegExp> = (template, ...parts) => new RegExp(alternatives(template, parts), 'g');

/** The same as a group to be put into other patterns. */
export const partOf: Tag<string> = (template, ...parts) => `(?:${alternatives(template, parts)})`;

function alternatives(template: TemplateStringsArray, parts: readonly string[]): string {
  return String.raw(template, ...parts)
    .split(/\n| \| /)
    .map((alternative) => alternative.trim())
    .filter((alternative) => alternative !== '')
    .join('|');
}
