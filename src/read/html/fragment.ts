// HTML out of a field of some other file → its lines; one layer of escaping too many comes off.
import type { RawLine } from '../raw-line.ts';
import { selectContent } from './main-content.ts';
import { parsePage } from './page.ts';

/** The lines of an HTML fragment that stands in a field of some other file. */
export function htmlLines(fragment: string): RawLine[] {
  return selectContent(parsePage(unescapeOnce(fragment))).lines.map(({ line }) => line);
}

const realTag = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|span)\b/gi;
const escapedTag = /&(?:amp;)?lt;\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|span)\b/gi;

/** Job boards publish HTML escaped once too often: when most tags are escaped, one layer comes off.
 * A line end written out (`\n`) between tags goes as well. */
export function unescapeOnce(source: string): string {
  return unescapeTags(source.replace(/>\s{0,20}(?:\\[nrt]\s{0,20}){1,20}(?=<)/g, '>'));
}

function unescapeTags(source: string): string {
  const escaped = source.match(escapedTag)?.length ?? 0;
  const real = source.match(realTag)?.length ?? 0;
  if (escaped < 2 || escaped < real * 3) return source;
  return source
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#0?39;/g, "'")
    .replaceAll('&amp;', '&');
}
