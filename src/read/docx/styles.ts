// styles.xml → formats of paragraph and character styles with all they inherit.
import type { Limits } from '../../model/limits.ts';
import { type Attributes, parseXml } from '../xml.ts';
import {
  applyParagraphProperty,
  applyRunProperty,
  layOver,
  type ParagraphFormat,
  type RunFormat,
} from './format.ts';
import { TableStyles } from './table-styles.ts';

interface Style {
  name: string;
  basedOn: string | null;
  run: RunFormat;
  paragraph: ParagraphFormat;
}

/** Looks formats up by style id; unknown ids say nothing. */
export interface Styles {
  paragraph(id: string | undefined): ParagraphFormat;
  /** What holds for a run that says nothing itself: defaults, paragraph style, character style. */
  run(paragraph: string | undefined, character: string | undefined): RunFormat;
  tables: TableStyles;
}

export const noStyles: Styles = { run: () => ({}), paragraph: () => ({}), tables: new TableStyles() };

/** Style names are the same in all languages of Word, ids are not. */
const headingName = /^heading ([1-9])$/i;

/** Reads the style sheet of a document. */
export function readStyles(bytes: Uint8Array, file: string, limits: Limits): Styles {
  const sheet = new StyleSheet();
  parseXml(bytes, file, limits, sheet);
  const runs = new Map<string, RunFormat>();
  const paragraphs = new Map<string, ParagraphFormat>();
  const ofStyle = (id: string | undefined): RunFormat => inherit(id, sheet, runs, (style) => style.run, {});
  const together = new Map<string, RunFormat>();
  return {
    tables: sheet.tables,
    run(paragraph, character) {
      const key = `${paragraph ?? ''}\n${character ?? ''}`;
      const known = together.get(key);
      if (known !== undefined) return known;
      const inherited = layOver(sheet.defaults, ofStyle(paragraph));
      const format = character === undefined ? inherited : layOver(inherited, ofStyle(character));
      together.set(key, format);
      return format;
    },
    paragraph: (id) => inherit(id, sheet, paragraphs, (style) => style.paragraph, {}),
  };
}

/** Folds a style's ancestors from the root down; a circle ends where it closes. */
function inherit<Format extends object>(
  id: string | undefined,
  sheet: StyleSheet,
  known: Map<string, Format>,
  part: (style: Style) => Format,
  nothing: Format,
): Format {
  const found = known.get(id ?? sheet.normal ?? '');
  if (found !== undefined) return found;
  const chain = new Set<Style>();
  let style = sheet.styles.get(id ?? sheet.normal ?? '');
  while (style !== undefined && !chain.has(style)) {
    chain.add(style);
    style = style.basedOn === null ? undefined : sheet.styles.get(style.basedOn);
  }
  const [own, ...ancestors] = chain;
  if (own === undefined) return nothing;
  let format = part(own);
  for (const ancestor of ancestors) format = layOver(part(ancestor), format);
  known.set(id ?? sheet.normal ?? '', format);
  return format;
}

class StyleSheet {
  readonly styles = new Map<string, Style>();
  readonly defaults: RunFormat = {};
  readonly tables = new TableStyles();
  normal: string | null = null;
  #style: Style | null = null;
  #target: 'run' | 'paragraph' | 'defaults' | null = null;
  /** Table styles hold formats for parts of a table, which are not the style's own. */
  #conditional = 0;

  open(name: string, attributes: Attributes): void {
    if (this.#target === null) this.tables.open(name, attributes);
    if (name === 'w:style') this.#openStyle(attributes);
    else if (name === 'w:tblStylePr') this.#conditional++;
    else if (name === 'w:rPrDefault') this.#target = 'defaults';
    else if (name === 'w:rPr' && this.#target === null) this.#target = 'run';
    else if (name === 'w:pPr') this.#target = 'paragraph';
    else if (this.#conditional === 0) this.#apply(name, attributes);
  }

  close(name: string): void {
    this.tables.close(name);
    if (name === 'w:tblStylePr') this.#conditional--;
    else if (name === 'w:rPrDefault' || name === 'w:pPr') this.#target = null;
    else if (name === 'w:rPr' && this.#target === 'run') this.#target = null;
    else if (name === 'w:style') this.#style = null;
  }

  #openStyle(attributes: Attributes): void {
    const id = attributes.get('w:styleId');
    this.#style = { name: '', basedOn: null, run: {}, paragraph: {} };
    if (id === undefined) return; // nothing can refer to it
    this.styles.set(id, this.#style);
    if (attributes.get('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('w:default') ?? ''))
      this.normal = id;
  }

  #apply(name: string, attributes: Attributes): void {
    const style = this.#style;
    if (this.#target === 'defaults') applyRunProperty(this.defaults, name, attributes);
    if (style === null) return;
    if (this.#target === 'run') applyRunProperty(style.run, name, attributes);
    else if (this.#target === 'paragraph') applyParagraphProperty(style.paragraph, name, attributes);
    else if (name === 'w:basedOn') style.basedOn = attributes.get('w:val') ?? null;
    else if (name === 'w:name') {
      style.name = attributes.get('w:val') ?? '';
      const level = headingName.exec(style.name)?.[1] ?? (/^title$/i.test(style.name) ? '1' : undefined);
      if (level !== undefined) style.paragraph.heading = Math.min(Number(level), 6);
    }
  }
}
