// content.xml or styles.xml of an OpenDocument text → lines in reading order, hidden text apart.
import type { Limits } from '../../model/limits.ts';
import { layOutRow } from '../cells.ts';
import { Paragraph } from '../docx/paragraph.ts';
import type { RawLine } from '../raw-line.ts';
import { type Attributes, parseXml } from '../xml.ts';
import type { OdtStyles } from './styles.ts';

export interface OdtReading {
  /** The running text, or in styles.xml nothing. */
  lines: RawLine[];
  header: RawLine[];
  footer: RawLine[];
  hidden: Map<string, string>;
}

/** Reads one part; `styles` gathers styles of all parts read before it. */
export function walkOdt(bytes: Uint8Array, file: string, limits: Limits, styles: OdtStyles): OdtReading {
  const walker = new OdtWalker(styles);
  parseXml(bytes, file, limits, walker);
  return walker.reading;
}

const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:note-citation',
  'office:forms',
  'text:sequence-decls',
  'text:index-title-template',
  'text:ruby-text',
  'style:header-left',
  'style:footer-left',
  'svg:title',
  'svg:desc',
]);

/** Repeated blanks (`text:s`) beyond this many say no more than a wide gap. */
const mostBlanks = 40;

class OdtWalker {
  readonly reading: OdtReading = { lines: [], header: [], footer: [], hidden: new Map() };
  readonly #styles: OdtStyles;
  readonly #containers: RawLine[][] = [this.reading.lines];
  readonly #rows: RawLine[][][] = [];
  readonly #paragraphs: { paragraph: Paragraph; heading: number | null }[] = [];
  readonly #spans: (string | undefined)[] = [];
  #skip = 0;
  #listDepth = 0;
  #itemOpens = false;
  #gap = false;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skip > 0 || skipped.has(name)) {
      this.#skip++;
      return;
    }
    this.#styles.open(name, attributes);
    const paragraph = this.#paragraphs.at(-1)?.paragraph;
    if (name === 'text:p' || name === 'text:h') this.#openParagraph(name, attributes);
    else if (name === 'text:span') this.#spans.push(attributes.get('text:style-name'));
    else if (name === 'text:list') this.#listDepth++;
    else if (name === 'text:list-item') this.#itemOpens = true;
    else if (name === 'text:tab') this.text('\t');
    else if (name === 'text:s')
      this.text(' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 1, mostBlanks)));
    else if (name === 'text:line-break') paragraph?.break();
    else if (name === 'text:a') paragraph?.startLink(attributes.get('xlink:href') ?? '');
    else if (name === 'table:table-row') this.#rows.push([]);
    else if (isContainer(name)) this.#containers.push([]);
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    this.#styles.close(name);
    if (name === 'text:p' || name === 'text:h') this.#closeParagraph();
    else if (name === 'text:span') this.#spans.pop();
    else if (name === 'text:list') this.#listDepth--;
    else if (name === 'text:list-item') this.#itemOpens = false;
    else if (name === 'text:a') this.#paragraphs.at(-1)?.paragraph.endLink();
    else if (name === 'table:table-row') this.#add(layOutRow(this.#rows.pop() ?? []));
    else if (isContainer(name)) this.#closeContainer(name);
  }

  text(text: string): void {
    const open = this.#paragraphs.at(-1);
    if (this.#skip > 0 || open === undefined) return;
    const own = this.#styles.find(open.paragraph.format.style);
    const span = this.#spans.length === 0 ? null : this.#styles.find(this.#spans.at(-1));
    const how = span?.hidden ?? own.hidden;
    const words = text === '\t' ? text : text.replace(/[\r\n\t]+/g, ' ');
    if (how === null) open.paragraph.add(words, span?.bold ?? own.bold ?? false, span?.size ?? own.size);
    else this.reading.hidden.set(how, `${this.reading.hidden.get(how) ?? ''}${words}`);
  }

  #openParagraph(name: string, attributes: Attributes): void {
    const level = Number(attributes.get('text:outline-level') ?? 1);
    const paragraph = new Paragraph();
    paragraph.format.style = attributes.get('text:style-name');
    this.#paragraphs.push({
      paragraph,
      heading: name === 'text:h' ? Math.min(Math.max(level || 1, 1), 6) : null,
    });
  }

  #closeParagraph(): void {
    const closed = this.#paragraphs.pop();
    if (closed === undefined) return;
    const { paragraph, heading } = closed;
    paragraph.endLink();
    const bullet = this.#itemOpens && heading === null ? Math.max(this.#listDepth - 1, 0) : null;
    const lines = paragraph.lines(heading, bullet);
    const first = lines[0];
    if (first !== undefined) {
      first.gapBefore = this.#gap;
      first.continues = this.#listDepth > 0 && !this.#itemOpens && heading === null;
      this.#itemOpens = false;
    }
    this.#gap = first === undefined;
    this.#add(paragraph.above);
    this.#add(lines);
    this.#add(paragraph.below);
  }

  #closeContainer(name: string): void {
    const lines = this.#containers.length > 1 ? (this.#containers.pop() ?? []) : [];
    const paragraph = this.#paragraphs.at(-1)?.paragraph;
    if (name === 'style:header') this.reading.header.push(...lines);
    else if (name === 'style:footer') this.reading.footer.push(...lines);
    else if (name === 'table:table-cell' && this.#rows.length > 0) this.#rows.at(-1)?.push(lines);
    else if (paragraph === undefined) this.#add(lines);
    else for (const line of lines) (paragraph.blank ? paragraph.above : paragraph.below).push(line);
  }

  #add(lines: RawLine[]): void {
    const container = this.#containers.at(-1);
    for (const line of lines) container?.push(line);
  }
}

/** Elements whose lines are kept together; a note's text stands below the paragraph that refers to it. */
function isContainer(name: string): boolean {
  return (
    name === 'table:table-cell' ||
    name === 'draw:text-box' ||
    name === 'text:note-body' ||
    name === 'style:header' ||
    name === 'style:footer'
  );
}
