// The name of an HTML element → how it lays out its text.

/** 'block' starts and ends lines, 'dropped' has no text a person reads, 'void' has no content. */
export type ElementKind = 'block' | 'inline' | 'dropped' | 'input' | 'void';

const words = (list: string): string[] => list.split(' ');

const kinds = new Map<string, ElementKind>([
  ...words(
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
      'form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol option p pre section summary table tbody ' +
      'td tfoot th thead tr ul caption',
  ).map((name): [string, ElementKind] => [name, 'block']),
  ...words(
    'script style template noscript svg select button textarea iframe canvas object audio video map head math datalist ' +
      'title noframes',
  ).map((name): [string, ElementKind] => [name, 'dropped']),
  ...words('area base br col embed img link meta param source track wbr basefont frame').map(
    (name): [string, ElementKind] => [name, 'void'],
  ),
  ['input', 'input'],
]);

/** The kind of an element; unknown ones are inline, as in browsers. */
export function elementKind(name: string): ElementKind {
  return kinds.get(name) ?? 'inline';
}

/** 1..6 for h1..h6 and for role="heading" with its level, else null. */
export function headingLevel(name: string, attributes: Record<string, string>): number | null {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (attributes.role !== 'heading') return null;
  const level = Number(attributes['aria-level'] ?? 2);
  return Number.isInteger(level) ? Math.min(Math.max(level, 1), 6) : 2;
}

const spaced = new Set(
  'p ul ol table hr blockquote section article header footer pre dl main aside body'.split(' '),
);

/** Blocks with a margin above and below; paragraphs and lists inside an item have none worth the name. */
export function isSpaced(name: string, inItem: boolean): boolean {
  const headed = /^h[1-6]$/.test(name);
  return headed || (inItem ? name === 'hr' || name === 'table' : spaced.has(name));
}

/**
 * Some boards put plain text into HTML: blank lines stand between its words where tags should. Then its line
 * ends count. A few blank lines among many tags are how an editor indented the source.
 */
export function isTyped(source: string): boolean {
  const blankLines = source.match(/[^<>\s][ \t]{0,20}\r?\n[ \t]{0,20}\r?\n\s{0,20}[^<>\s]/g)?.length ?? 0;
  const blocks = source.match(/<(?:p|li|div|br|tr)\b/gi)?.length ?? 0;
  return blankLines >= 2 && blankLines * 2 > blocks;
}
