// One line of Markdown → the words a person sees in it and the links under them.
import type { RawLink } from '../raw-line.ts';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&mdash;': '—',
  '&ndash;': '–',
  '&bull;': '•',
};

/** Bounded parts keep a line of brackets from costing more than its length. */
const token = new RegExp(
  [
    /\\([\\`*_{}[\]()#+\-.!|<>~&])/, // 1 escaped character
    /!\[([^\]]{0,300})\]\([^()\s]{0,1000}(?:\s+"[^"]{0,200}")?\)/, // 2 image
    /\[([^[\]]{1,500})\]\(<?([^()\s<>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,200})?)>?(?:\s+["'][^"']{0,200}["'])?\)/, // 3, 4
    /\[([^[\]]{1,300})\]\[([^[\]]{0,100})\]/, // 5, 6 reference link
    /<((?:https?:\/\/|mailto:)[^<>\s]{1,1000}|[^<>\s@]{1,100}@[^<>\s@]{1,200})>/, // 7 autolink
    /<\/?(?:a|b|big|br|center|code|details|div|em|font|h[1-6]|hr|i|img|kbd|li|ol|p|small|span|strong|su[bpm]|summary|table|tbody|t[dhr]|u|ul)(?:\s[^<>]{0,500})?\/?>|<!--[^<>]{0,500}-->/, // a tag, but not List<String>
    /`{1,3}([^`]{1,500})`{1,3}/, // 8 code
    /(&(?:amp|lt|gt|quot|nbsp|mdash|ndash|bull);)/, // 9
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'g',
);

/** The visible text of a line, with links at their place in it. `references` holds `[name]: target` lines. */
export function readInline(
  line: string,
  references: Map<string, string>,
): { text: string; links: RawLink[] } {
  const links: RawLink[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(token)) {
    text += plainWords(line.slice(at, match.index), text);
    at = match.index + match[0].length;
    const [, escaped, image, label, target, name, reference, address, code, entity] = match;
    const link =
      target ??
      address ??
      (name === undefined ? undefined : references.get((reference || name).toLowerCase()));
    const words =
      escaped ?? image ?? code ?? entities[entity ?? ''] ?? plainWords(label ?? name ?? address ?? '', '');
    if (link !== undefined && words !== '') {
      links.push({ target: link, start: text.length, end: text.length + words.length });
    }
    text += words;
  }
  return { text: text + plainWords(line.slice(at), text), links };
}

const opening = /(?<=^|[\s([{"'“‘—–/|:,•-])_{1,3}(?=\S)/g;
const openingInside = /(?<=[\s([{"'“‘—–/|:,•-])_{1,3}(?=\S)/g;

/**
 * Takes emphasis marks off: pairs of `*`, `_`, `~~` that touch a word inside. Underscores inside a word
 * ("snake_case") and stars between numbers stay.
 */
function plainWords(text: string, before: string): string {
  const start = /\w$/.test(before) ? openingInside : opening;
  return text
    .replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g, dropStars)
    .replace(/~~/g, '')
    .replace(start, '')
    .replace(/(?<=\S)_{1,3}(?=$|[\s)\]}"'”’.,;:!?—–/|-])/g, '');
}

function dropStars(stars: string, at: number, whole: string): string {
  const before = whole[at - 1] ?? ' ';
  const after = whole[at + stars.length] ?? ' ';
  return stars.length === 1 && /\d/.test(before) && /\d/.test(after) ? stars : '';
}
