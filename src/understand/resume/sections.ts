// A resume's lines → its sections in reading order: the block before the first heading, then one per heading.
import type { SectionKind } from '../../model/profile.ts';
import { commonEdge, isIndented } from './edges.ts';
import { capitalShare, isCapitals, wordsOf } from './lines.ts';
import { isBlank, lineText, perLine, type Reading } from './reading.ts';
import { alsoItems, headingKey, headingKinds, headWords } from './section-names.ts';
import { countTitleWords } from './title-words.ts';

/** Lines `from`..`to` (indices, end exclusive) without the heading itself, which is `headingLines` long before them. */
export interface Section {
  kind: SectionKind;
  /** As written; null for what stands before the first heading. */
  title: string | null;
  start: number;
  end: number;
  from: number;
  to: number;
}

interface Heading {
  kind: SectionKind;
  title: string;
  first: number;
  last: number;
}

const styleOf = perLine((reading, index): string => {
  const line = reading.lines[index];
  const capitals = isCapitals(lineText(reading, index)) ? 'C' : '';
  return `${line?.heading ?? ''}/${line?.size?.toFixed(0) ?? ''}/${line?.bold ? 'b' : ''}/${capitals}`;
});

/** A line as a key of the table of headings. */
const lineKey = perLine((reading, index): string => headingKey(lineText(reading, index)));

/** The style that most characters of the document are set in. */
function bodyStyle(reading: Reading): string {
  const counts = new Map<string, number>();
  for (let index = 0; index < reading.lines.length; index++) {
    if (reading.lines[index]?.heading !== null) continue;
    const style = styleOf(reading, index);
    counts.set(style, (counts.get(style) ?? 0) + lineText(reading, index).length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** A heading as people say it: without bullets, colons and letter spacing. */
function bare(text: string): string {
  const trimmed = text.trim().replace(/^[\s\p{P}\p{S}]+|[\s:\p{Pd}_.]+$/gu, '');
  const parts = wordsOf(trimmed);
  const spaced = parts.length > 2 && parts.filter((part) => part.length <= 2).length > parts.length / 2;
  return spaced ? parts.join('') : trimmed;
}

/** A line and the next that are one known heading only together: "EXECUTIVE" over "SUMMARY". */
function twoLineHeading(reading: Reading, index: number): Heading | null {
  const [text, next] = [lineText(reading, index), lineText(reading, index + 1)];
  const short = wordsOf(text).length <= 3 && wordsOf(next).length <= 2 && text.length + next.length < 50;
  if (!short || isCapitals(text) !== isCapitals(next) || reading.lines[index + 1]?.bullet !== null)
    return null;
  const kind = headingKinds.get(headingKey(text + next));
  const alone = lineKey(reading, index);
  if (!kind || (headingKinds.has(alone) && !alsoItems.has(alone))) return null;
  return { kind, title: `${bare(text)} ${bare(next)}`, first: index, last: index + 1 };
}

/** "Ausbildung / Education": a heading in two languages. */
function kindOfHalf(text: string): SectionKind | undefined {
  const halves = text.split(/\s[/|·]\s/);
  return halves.length === 2
    ? halves.map((half) => headingKinds.get(headingKey(half))).find(Boolean)
    : undefined;
}

/** Two columns that a reader has put on one line ("PROJECTS⇥EXPERIENCE"): both are read as the one that dates stand in. */
function kindOfColumns(text: string): SectionKind | undefined {
  if (!text.includes('\t')) return undefined;
  const kinds = text.split('\t').map((cell) => headingKinds.get(headingKey(cell)));
  if (kinds.length !== 2 || kinds.includes(undefined)) return undefined;
  return kinds.includes('experience') ? 'experience' : kinds[1];
}

/** A line that is a known heading by its words alone. */
function namedHeading(reading: Reading, index: number): Heading | null {
  const text = lineText(reading, index);
  const line = reading.lines[index];
  if (!line || text.length > 60 || isBlank(reading, index) || /[,;.]\s*$/.test(text)) return null;
  const columns = kindOfColumns(text);
  if (columns) return { kind: columns, title: bare(text), first: index, last: index };
  if (text.includes('\t')) return null;
  const together = line.continues ? null : twoLineHeading(reading, index);
  const kind = headingKinds.get(lineKey(reading, index)) ?? kindOfHalf(text);
  if (together || !kind) return together;
  if (line.continues && (alsoItems.has(lineKey(reading, index)) || !/^\s*\p{Lu}/u.test(text))) return null;
  if (line.bullet !== null && line.heading === null && !line.bold) return null;
  return { kind, title: bare(text), first: index, last: index };
}

/** A line set like the known headings, whose words are not in the table. */
function styledHeading(
  reading: Reading,
  index: number,
  styles: ReadonlySet<string>,
  edge: number | null,
): Heading | null {
  const line = reading.lines[index];
  const text = lineText(reading, index).trim();
  if (!line || !styles.has(styleOf(reading, index)) || line.bullet !== null || line.continues) return null;
  if (edge !== null && line.x !== null && Math.abs(line.x - edge) > 3) return null;
  if (text.length < 3 || text.length > 48 || wordsOf(text).length > 6 || /[.,;@|\t]/.test(text)) return null;
  if (/\d/.test(text) || capitalShare(text) < 0.7) return null;
  const words = text.toLowerCase();
  const known = headWords.find(([, pattern]) => pattern.test(words))?.[0];
  if (known === undefined && countTitleWords(text) > 0) return null;
  const kind = known ?? 'other';
  return { kind, title: bare(text), first: index, last: index };
}

/** A label that comes back in entry after entry ("Accomplishments") heads no section. */
function dropLabels(named: readonly (Heading | null)[]): (Heading | null)[] {
  const counts = new Map<string, number>();
  for (const heading of named)
    if (heading) counts.set(headingKey(heading.title), (counts.get(headingKey(heading.title)) ?? 0) + 1);
  const label = ({ kind, title }: Heading): boolean =>
    (kind === 'awards' || kind === 'projects' || kind === 'publications' || kind === 'other') &&
    (counts.get(headingKey(title)) ?? 0) >= 3;
  return named.map((heading) => (heading && label(heading) ? null : heading));
}

function findHeadings(reading: Reading): Heading[] {
  const named = dropLabels(reading.lines.map((_, index) => namedHeading(reading, index)));
  const body = bodyStyle(reading);
  const certain = named.filter(
    (heading): heading is Heading => heading !== null && !alsoItems.has(headingKey(heading.title)),
  );
  const styles = headingStyles(
    certain.map((heading) => styleOf(reading, heading.first)),
    body,
  );
  const stylish = distinctStyles(reading, styles, certain.length);
  const edge = commonEdge(certain.map((heading) => reading.lines[heading.first]?.x ?? null));
  const headings: Heading[] = [];
  for (let index = 0; index < reading.lines.length; index++) {
    let heading = named[index] ?? null;
    if (heading && (!standsOut(reading, index, styles) || indentedFrom(reading, index, edge))) heading = null;
    heading ??= styledHeading(reading, index, stylish, edge);
    if (!heading) continue;
    headings.push(heading);
    index = heading.last;
  }
  return headings;
}

/** Styles other than the body's that known headings repeat; none when most known headings are set like the body. */
function headingStyles(styles: readonly string[], body: string): Set<string> {
  const own = styles.filter((style) => style !== body);
  if (own.length < styles.length / 2) return new Set();
  return new Set(own.filter((style, at) => own.length === 1 || own.indexOf(style) !== at));
}

/** Styles that say heading: used by two known headings or more, and not also by a crowd of other lines. */
function distinctStyles(reading: Reading, styles: ReadonlySet<string>, known: number): Set<string> {
  const counts = new Map<string, number>();
  for (let index = 0; index < reading.lines.length; index++) {
    const style = styleOf(reading, index);
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return new Set([...styles].filter((style) => known >= 2 && (counts.get(style) ?? 0) <= known * 1.5));
}

function indentedFrom(reading: Reading, index: number, edge: number | null): boolean {
  const x = reading.lines[index]?.x ?? null;
  const label =
    headingKinds.get(lineKey(reading, index)) === 'skills' && /:\s*$/.test(lineText(reading, index));
  return !label && edge !== null && x !== null && isIndented(x, edge);
}

/** Kinds whose names are no labels inside of entries. */
const main: ReadonlySet<SectionKind> = new Set(['experience', 'education', 'skills', 'summary']);

/** Whether a line with a heading's words is set like one; doubtful words need more than sure ones. */
function standsOut(reading: Reading, index: number, styles: ReadonlySet<string>): boolean {
  const line = reading.lines[index];
  const text = lineText(reading, index).trim();
  if (!line) return false;
  if (line.heading !== null || styles.has(styleOf(reading, index))) return true;
  const doubtful = alsoItems.has(headingKey(text));
  const gap = line.gapBefore || index === 0;
  if (styles.size === 0) return !doubtful || gap || text.endsWith(':');
  return !doubtful && gap && (!text.endsWith(':') || main.has(headingKinds.get(headingKey(text)) ?? 'other'));
}

/** Splits a resume into sections; the first has no title when text stands before the first heading. */
export function findSections(reading: Reading): Section[] {
  const headings = findHeadings(reading);
  const sections: Section[] = [];
  const firstLine = headings[0]?.first ?? reading.lines.length;
  if (firstLine > 0)
    sections.push({ kind: 'summary', title: null, start: 0, end: 0, from: 0, to: firstLine });
  for (const [at, heading] of headings.entries()) {
    const first = reading.lines[heading.first];
    const last = reading.lines[heading.last];
    if (!first || !last) continue;
    const to = headings[at + 1]?.first ?? reading.lines.length;
    sections.push({
      kind: heading.kind,
      title: heading.title,
      start: first.start,
      end: last.end,
      from: heading.last + 1,
      to,
    });
  }
  return sections;
}
