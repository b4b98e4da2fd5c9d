// A WordprocessingML part → its lines in reading order, hidden runs apart.
import type { Limits } from '../../model/limits.ts';
import { layOutRow } from '../cells.ts';
import type { RawLine } from '../raw-line.ts';
import { type Attributes, parseXml } from '../xml.ts';
import { Fields } from './fields.ts';
import { applyParagraphProperty, applyRunProperty, layOver, type RunFormat } from './format.ts';
import { Grounds } from './grounds.ts';
import type { Numbering } from './numbering.ts';
import type { Paint } from './paint.ts';
import { Paragraph } from './paragraph.ts';
import type { Styles } from './styles.ts';
import { readSymbols, symbolText } from './symbols.ts';
import { hiddenHow } from './visibility.ts';

/** What a part needs to know of the rest of the document. */
export interface Surroundings {
  file: string;
  limits: Limits;
  styles: Styles;
  numbering: Numbering;
  /** Addresses by relationship id. */
  links: Map<string, string>;
  /** Lines of imported parts (`w:altChunk`) by relationship id. */
  chunks: Map<string, RawLine[]>;
  /** True for the body itself, false for headers, footers and notes. */
  isBody: boolean;
  /** What is painted in the document, in this part and others. */
  paint: () => Paint;
}

export interface PartReading {
  lines: RawLine[];
  /** Relationship ids in order of appearance. */
  headers: string[];
  footers: string[];
  /** Hidden text by the way it is hidden. */
  hidden: Map<string, string>;
}

/** Reads the body, a header, a footer or the notes. */
export function walkPart(bytes: Uint8Array, surroundings: Surroundings): PartReading {
  const walker = new Walker(surroundings);
  parseXml(bytes, surroundings.file, surroundings.limits, walker);
  return walker.reading;
}

/** Deleted text, old formats and what only describes. */
const skipped = new Set(
  (
    'w:del w:moveFrom w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange ' +
    'w:tblPrExChange w:tblGridChange w:numberingChange w:tabs w:rt w:sdtPr w:ffData w:delText w:delInstrText'
  ).split(' '),
);
const runText: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '-',
};

/** A place that lines are collected in: the part, a cell, a text box. */
interface Container {
  lines: RawLine[];
  gap: boolean;
}

interface Row {
  cells: RawLine[][];
  deleted: boolean;
}

class Walker {
  readonly reading: PartReading = { lines: [], headers: [], footers: [], hidden: new Map() };
  readonly #around: Surroundings;
  readonly #containers: Container[] = [];
  readonly #rows: Row[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: RunFormat[] = [];
  readonly #choices: boolean[] = [];
  readonly #fields = new Fields();
  readonly #grounds: Grounds;
  #joined: Paragraph | null = null;
  #skip = 0;
  #properties: 'run' | 'paragraph' | 'mark' | 'row' | 'other' | null = null;
  #inText = false;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#grounds = new Grounds(around.styles.tables, around.paint);
    this.#containers.push({ lines: this.reading.lines, gap: false });
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'w:p' && this.#around.isBody) this.#grounds.countParagraph();
    if (this.#skip > 0 || this.#isSkipped(name, attributes)) this.#skip++;
    else if (this.#properties !== null) this.#openProperty(name, attributes);
    else {
      this.#grounds.open(name, attributes);
      if (!this.#openBlock(name, attributes)) this.#openInline(name, attributes);
    }
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    if (name === 'w:rPr' && this.#properties === 'mark') this.#properties = 'paragraph';
    else if (name === 'w:rPr' || name === 'w:pPr' || name === 'w:trPr') this.#properties = null;
    else if (this.#properties === null) {
      this.#closeElement(name);
      this.#grounds.close(name);
    }
  }

  text(text: string): void {
    if (this.#skip > 0) return;
    if (this.#inText) this.#addText(text);
    else if (this.#fields.inCode) this.#fields.addCode(text);
  }

  #isSkipped(name: string, attributes: Attributes): boolean {
    if (name === 'w:del' && this.#properties !== null) {
      const paragraph = this.#paragraphs.at(-1);
      const row = this.#rows.at(-1);
      if (this.#properties === 'mark' && paragraph !== undefined) paragraph.joined = true;
      if (this.#properties === 'row' && row !== undefined) row.deleted = true;
    }
    if ((name === 'mc:Choice' || name === 'mc:Fallback') && this.#choices.length > 0) {
      if (this.#choices.pop() === true) return this.#choices.push(true) > 0;
      this.#choices.push(true);
    }
    const note = name === 'w:footnote' || name === 'w:endnote';
    return skipped.has(name) || (note && /separator/i.test(attributes.get('w:type') ?? ''));
  }

  #openProperty(name: string, attributes: Attributes): void {
    const run = this.#runs.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    if (this.#properties === 'run' && run !== undefined) applyRunProperty(run, name, attributes);
    if (this.#properties !== 'paragraph' || paragraph === undefined) return;
    if (name === 'w:rPr') this.#properties = 'mark';
    else if (name === 'w:headerReference') this.reading.headers.push(attributes.get('r:id') ?? '');
    else if (name === 'w:footerReference') this.reading.footers.push(attributes.get('r:id') ?? '');
    else applyParagraphProperty(paragraph.format, name, attributes);
  }

  /** Elements that hold paragraphs, or stand between them. */
  #openBlock(name: string, attributes: Attributes): boolean {
    if (name === 'w:p' || name === 'a:p') this.#openParagraph();
    else if (name === 'w:pPr') this.#properties = 'paragraph';
    else if (name === 'w:trPr') this.#properties = 'row';
    else if (name === 'w:tr') this.#rows.push({ cells: [], deleted: false });
    else if (name === 'w:tc' || name === 'w:txbxContent') this.#containers.push({ lines: [], gap: false });
    else if (name === 'w:headerReference') this.reading.headers.push(attributes.get('r:id') ?? '');
    else if (name === 'w:footerReference') this.reading.footers.push(attributes.get('r:id') ?? '');
    else if (name === 'w:altChunk')
      this.#addLines(this.#around.chunks.get(attributes.get('r:id') ?? '') ?? []);
    else return false;
    return true;
  }

  #openInline(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    if (name === 'w:r' || name === 'a:r' || name === 'm:r') this.#runs.push({});
    else if (name === 'w:rPr') this.#properties = this.#runs.length > 0 ? 'run' : 'other';
    else if (name === 'w:t' || name === 'a:t' || name === 'm:t') this.#inText = true;
    else if (name === 'mc:AlternateContent') this.#choices.push(false);
    else if (name === 'w:fldChar') this.#fields.mark(attributes.get('w:fldCharType'), paragraph);
    else if (name === 'w:instrText') this.#fields.openCode();
    else if (name === 'w:hyperlink') this.#openLink(attributes.get('r:id'));
    else if (name === 'w:br' || name === 'w:cr' || name === 'a:br') this.#break();
    else if (name === 'w:sym') this.#addText(symbolText(attributes.get('w:char'), attributes.get('w:font')));
    else this.#addText(runText[name] ?? '');
  }

  #closeElement(name: string): void {
    if (name === 'w:p' || name === 'a:p') this.#closeParagraph();
    else if (name === 'w:r' || name === 'a:r' || name === 'm:r') this.#runs.pop();
    else if (name === 'w:t' || name === 'a:t' || name === 'm:t') this.#inText = false;
    else if (name === 'w:instrText') this.#fields.closeCode();
    else if (name === 'w:hyperlink') this.#paragraphs.at(-1)?.endLink();
    else if (name === 'w:tc') this.#closeCell();
    else if (name === 'w:tr') this.#closeRow();
    else if (name === 'w:txbxContent') this.#closeTextBox();
    else if (name === 'mc:AlternateContent') this.#choices.pop();
  }

  #openParagraph(): void {
    const paragraph = new Paragraph();
    if (this.#joined !== null) paragraph.goOn(this.#joined);
    this.#joined = null;
    this.#paragraphs.push(paragraph);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    paragraph.endLink();
    if (paragraph.joined) {
      this.#joined = paragraph;
      return;
    }
    const format = layOver(this.#around.styles.paragraph(paragraph.format.style), paragraph.format);
    const { numbering, heading = null, level = 0 } = format;
    const listed = numbering !== undefined && numbering !== '0' && this.#around.numbering(numbering, level);
    const lines = paragraph.lines(heading, listed && heading === null ? level : null);
    const first = lines[0];
    const container = this.#containers.at(-1);
    if (container === undefined) return;
    if (first !== undefined) first.gapBefore = container.gap || (format.before ?? 0) >= wideSpace;
    container.gap = first === undefined && paragraph.above.length === 0;
    this.#addLines(paragraph.above);
    this.#addLines(lines);
    this.#addLines(paragraph.below);
  }

  #addText(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (text === '' || paragraph === undefined || this.#fields.inCode) return;
    const direct = this.#runs.at(-1) ?? {};
    const format = layOver(this.#around.styles.run(paragraph.format.style, direct.style), direct);
    const shown = readSymbols(text, format.font);
    const style = this.#around.styles.paragraph(paragraph.format.style);
    const { fill = style.fill, lineHeight = style.lineHeight } = paragraph.format;
    const how = hiddenHow(format, { fill, lineHeight }, () => this.#grounds.behind());
    if (how === null) paragraph.add(shown, format.bold ?? false, format.size ?? null);
    else this.reading.hidden.set(how, `${this.reading.hidden.get(how) ?? ''}${shown}`);
  }

  #break(): void {
    if (!this.#fields.inCode) this.#paragraphs.at(-1)?.break();
  }

  #openLink(id: string | undefined): void {
    const target = this.#around.links.get(id ?? '');
    if (target !== undefined) this.#paragraphs.at(-1)?.startLink(target);
  }

  #closeContainer(): RawLine[] {
    return this.#containers.length > 1 ? (this.#containers.pop()?.lines ?? []) : [];
  }

  #closeCell(): void {
    const lines = this.#closeContainer();
    const row = this.#rows.at(-1);
    if (row === undefined) this.#addLines(lines);
    else row.cells.push(lines);
  }

  #closeRow(): void {
    const row = this.#rows.pop();
    if (row !== undefined && !row.deleted) this.#addLines(layOutRow(row.cells));
  }

  /** A box stands above its anchor paragraph if that has no words yet, else below it. */
  #closeTextBox(): void {
    const lines = this.#closeContainer();
    const paragraph = this.#paragraphs.at(-1);
    const place = paragraph === undefined ? null : paragraph.blank ? paragraph.above : paragraph.below;
    for (const line of lines) place?.push(line);
    if (place === null) this.#addLines(lines);
  }

  #addLines(lines: RawLine[]): void {
    const container = this.#containers.at(-1);
    for (const line of lines) container?.lines.push(line);
  }
}

/** Space above a paragraph that looks like a blank line, in twentieths of a point. */
const wideSpace = 120;
