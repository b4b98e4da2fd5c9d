// HTML source → its lines, each with the block it stands in; scripts of linked data; hidden text apart.
import { Parser } from 'htmlparser2';
import { layOutRow } from '../cells.ts';
import { type RawLine, type RawLink, rawLine } from '../raw-line.ts';
import { type Block, closeBlock, openBlock } from './block.ts';
import { elementKind, isSpaced, isTyped } from './element.ts';
import { inherit, type OpenElement } from './open-element.ts';
import { isPart, needsSpace, type Seam } from './seam.ts';
import { joinSign } from './signs.ts';
import { readStylesheet, type Stylesheet } from './stylesheet.ts';

/** A line and where it stands. */
export interface PageLine {
  line: RawLine;
  block: Block;
}

export interface Page {
  lines: PageLine[];
  root: Block;
  blocks: Block[];
  /** Contents of `<script type="application/ld+json">`. */
  linkedData: string[];
  hidden: string[];
  /** It nests deeper than any page in earnest, and was not read to its end. */
  tooDeep: boolean;
}

/** White space without the zero-width mark that `\s` counts among it. */
const blanks = /[ \t-\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

/** Elements that may be open at once; forgotten end tags pile up as well. */
export const deepestElement = 5000;

/** An item of more lines is something else. */
const longestItem = 4;

/** Parses a page or a fragment of one. Linear; nesting is bounded by memory alone, never by the stack. */
export function parsePage(source: string): Page {
  const builder = new PageBuilder(readStylesheet(source), isTyped(source));
  const parser = new Parser({
    onopentag: (name, attributes) => builder.open(name, attributes),
    onclosetag: (name) => builder.close(name),
    ontext: (text) => builder.text(text),
  });
  for (let at = 0; at < source.length && !builder.tooDeep; at += 65_536)
    parser.write(source.slice(at, at + 65_536));
  if (!builder.tooDeep) parser.end();
  return builder.finish();
}

class PageBuilder {
  readonly #root = openBlock('body', {}, null);
  readonly #blocks: Block[] = [this.#root];
  readonly #lines: PageLine[] = [];
  readonly #linkedData: string[] = [];
  readonly #hidden: string[] = [];
  readonly #stack: OpenElement[] = [];
  readonly #stylesheet: Stylesheet;
  #current: OpenElement;
  #text = '';
  #boldLetters = 0;
  #letters = 0;
  #links: RawLink[] = [];
  #openLink: RawLink | null = null;
  #gap = false;
  /** The element that ended last, with no text since; and what it takes to part what follows. */
  #ended = '';
  #seam: Seam | null = null;
  #broken = 0;
  #script: string[] | null = null;

  constructor(stylesheet: Stylesheet, preformatted: boolean) {
    this.#stylesheet = stylesheet;
    this.#current = {
      name: '',
      block: this.#root,
      opensBlock: false,
      apart: false,
      spreads: false,
      bold: false,
      heading: null,
      preformatted,
      fate: 'shown',
      color: null,
      background: stylesheet.plainPaper ? '#ffffff' : null,
      list: 0,
      item: null,
      row: null,
    };
  }

  get tooDeep(): boolean {
    return this.#stack.length > deepestElement;
  }

  open(name: string, attributes: Record<string, string>): void {
    const kind = elementKind(name);
    if (name === 'br') this.#break();
    if (kind === 'input') this.#current.block.inputs++;
    if (kind === 'void' || kind === 'input') return; // nothing inside
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.#script = [];
    const parent = this.#current;
    const style = this.#stylesheet.styleOf(name, attributes);
    const block = kind === 'block' || (kind === 'inline' && style.display === 'block');
    if (block) this.#flush();
    const element = inherit(parent, name, attributes, style, block);
    this.#stack.push(parent);
    this.#current = element;
    if (block) this.#openBlock(element, attributes);
    else
      this.#separate(
        element.apart ? 'always' : isPart(name) && this.#ended === name ? 'where words end' : null,
      );
    if (name === 'a') this.#startLink(attributes.href);
  }

  close(name: string): void {
    const element = this.#current;
    if (element.name !== name) return; // void elements, and `br`
    if (this.#script !== null && name === 'script') {
      this.#linkedData.push(this.#script.join(''));
      this.#script = null;
    }
    if (name === 'a') this.#endLink();
    this.#ended = name;
    if (element.apart) this.#separate('always');
    if (element.opensBlock) {
      this.#flush();
      if (name === 'tr') this.#closeRow(element);
      this.#gap ||= isSpaced(element.name, element.item !== null);
      closeBlock(element.block);
    }
    const parent = this.#stack.pop();
    if (parent !== undefined) this.#current = parent;
  }

  text(text: string): void {
    if (this.#script !== null) {
      this.#script.push(text);
      return;
    }
    const { fate, preformatted } = this.#current;
    if (fate === 'hidden') this.#hidden.push(text);
    if (fate !== 'shown') return;
    const parts = preformatted ? text.split(/\r?\n/) : [text];
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.#break();
      this.#append(part);
    }
  }

  finish(): Page {
    const { tooDeep } = this;
    this.#flush();
    while (this.#stack.length > 0) this.close(this.#current.name);
    return {
      lines: this.#lines,
      root: this.#root,
      blocks: this.#blocks,
      linkedData: this.#linkedData,
      hidden: this.#hidden,
      tooDeep,
    };
  }

  #openBlock(element: OpenElement, attributes: Record<string, string>): void {
    const { name } = element;
    element.block = openBlock(name, attributes, element.block);
    this.#blocks.push(element.block);
    this.#gap ||= isSpaced(element.name, element.item !== null);
    if (name === 'ul' || name === 'ol' || name === 'menu') element.list++;
    if (name === 'li') element.item = { depth: Math.max(element.list - 1, 0), lines: 0, section: false };
    if (name === 'tr') element.row = { first: this.#lines.length, cells: [] };
    if (name === 'td' || name === 'th') element.row?.cells.push(this.#lines.length);
    if (name === 'table') element.row = null;
  }

  #startLink(target: string | undefined): void {
    if (target === undefined || this.#current.fate !== 'shown') return;
    this.#current.block.links++;
    this.#openLink = { target: target.trim(), start: this.#text.length, end: -1 };
  }

  #endLink(): void {
    if (this.#openLink === null) return;
    const { target, start } = this.#openLink;
    const end = this.#text.trimEnd().length;
    this.#current.block.linkText += Math.max(end - start, 0);
    if (end > start && /^(?:https?:|mailto:|tel:|\/\/)/i.test(target))
      this.#links.push({ target, start, end });
    this.#openLink = null;
  }

  /** What is to stand between the text so far and the next, if nothing does. */
  #separate(seam: Seam | null): void {
    if (this.#current.fate === 'shown' && seam !== null) this.#seam = seam;
  }

  #append(text: string): void {
    let clean = text.replace(blanks, ' ');
    this.#ended = '';
    if (this.#seam !== null && clean !== '') {
      if (needsSpace(this.#text, clean, this.#seam)) this.#text += ' ';
      this.#seam = null;
    }
    if (this.#text.endsWith('&') && !this.#current.preformatted) {
      const [before, after] = joinSign(this.#text, clean);
      this.#text = before;
      clean = after;
    }
    if (clean.startsWith(' ') && (this.#text === '' || this.#text.endsWith(' '))) clean = clean.slice(1);
    this.#text += clean;
    const letters = clean.replaceAll(' ', '').length;
    this.#letters += letters;
    if (this.#current.bold) this.#boldLetters += letters;
    this.#current.block.text += letters;
  }

  #break(): void {
    if (this.#current.fate !== 'shown') return;
    this.#flush();
    this.#broken++;
    if (this.#broken > 1) this.#gap = true;
  }

  /** Ends the line; a link that is still open goes on in the next. */
  #flush(): void {
    const link = this.#openLink;
    if (link !== null) this.#endLink();
    const text = this.#text.trimEnd();
    if (text !== '') this.#pushLine(text);
    this.#text = '';
    this.#seam = null;
    this.#letters = 0;
    this.#boldLetters = 0;
    this.#links = [];
    if (link !== null) this.#openLink = { target: link.target, start: 0, end: -1 };
  }

  #pushLine(text: string): void {
    const { item, heading, block } = this.#current;
    const opensItem = item !== null && item.lines === 0;
    const bold = this.#letters > 0 && this.#boldLetters === this.#letters;
    const line = rawLine(text, {
      heading,
      bullet: opensItem && heading === null ? item.depth : null,
      continues:
        heading === null && (item !== null ? !opensItem && !item.section : this.#continuesBreak(text)),
      gapBefore: this.#gap,
      bold,
      links: this.#links,
    });
    if (item !== null) {
      item.lines++;
      item.section ||= heading !== null || item.lines > longestItem || (bold && item.lines > 1);
    }
    this.#lines.push({ line, block });
    this.#gap = false;
    this.#broken = 0;
  }

  /** A single `<br>` inside a sentence wraps it; between statements it separates them. */
  #continuesBreak(text: string): boolean {
    if (this.#broken !== 1 || this.#gap) return false;
    const before = this.#lines.at(-1)?.line.text ?? '';
    return before.length >= 40 && /^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(before);
  }

  #closeRow(element: OpenElement): void {
    const { row, block } = element;
    if (row === null || row.cells.length < 2) return;
    const cells = row.cells.map((first, index) => this.#lines.slice(first, row.cells[index + 1]));
    const laidOut = layOutRow(cells.map((cell) => cell.map((line) => line.line)));
    if (laidOut.length !== 1) return;
    this.#lines.length = row.first;
    this.#lines.push(...laidOut.map((line) => ({ line, block })));
  }
}
