// The parts of a document → whether drawings large enough to carry text are painted in it, and behind its text.
import type { Limits } from '../../model/limits.ts';
import { type Attributes, parseXml } from '../xml.ts';
import { Shapes } from './shapes.ts';

export interface Paint {
  /** A drawing in a colour lies somewhere: a box that one sees through may stand on it. */
  anywhere: boolean;
  /** Whether one may lie behind the running text of a paragraph of the body, counted from 1; 0 for other parts. */
  behind(paragraph: number): boolean;
}

/** A part, and whether it lies behind the running text as headers and footers do. */
export interface PaintedPart {
  bytes: Uint8Array;
  margin: boolean;
}

/** Sides in EMU, 360,000 a centimetre: a photo or a speck of colour is no ground for white text. */
const leastWidth = 1_620_000;
const leastHeight = 216_000;

/** The lowest line of text, in points: a drawing has room for no more lines than its height holds. */
const leastLine = 9;
/** Lines a drawing may stand away from the paragraph it is anchored in. */
const slack = 3;
/** Letters on a line, to count the lines of a paragraph. */
const lineLetters = 90;
/** Drawings of more points in height than this run down most of a page. */
const tall = 480;
const pointsAnEmu = 1 / 12_700;

/** A drawing in a colour behind the text. */
interface Area {
  /** The line its anchor stands in; null for those of headers and footers, which lie on each page. */
  line: number | null;
  height: number;
}

/**
 * Looks through the body, headers and footers. Where a drawing lies on the page is not worked out, so white
 * text counts as visible wherever a large one might be behind it: no accusation without being sure. A drawing in
 * the body reaches as far from its anchor as its height has room for lines, one in a header as far down each page.
 */
export function readPaint(parts: readonly PaintedPart[], file: string, limits: Limits): Paint {
  const found: Found = { anywhere: false, areas: [], lines: [0], pages: [0] };
  for (const { bytes, margin } of parts) parseXml(bytes, file, limits, new PaintFinder(found, margin));
  const { anywhere, areas, lines, pages } = found;
  return {
    anywhere,
    behind(paragraph) {
      const line = lines[paragraph];
      if (line === undefined || paragraph === 0) return areas.length > 0;
      const page = pages.findLast((start) => start <= line) ?? 0;
      return areas.some((area) => {
        const reach = area.height / leastLine + slack;
        return area.height > tall || Math.abs(line - (area.line ?? page)) <= reach;
      });
    },
  };
}

interface Found {
  anywhere: boolean;
  areas: Area[];
  /** The line in which each paragraph of the body starts, and those in which a page does. */
  lines: number[];
  pages: number[];
}

class PaintFinder {
  readonly #found: Found;
  /** Headers and footers lie behind the running text as a whole. */
  readonly #margin: boolean;
  readonly #shapes = new Shapes();
  #behind = false;
  #large = true;
  #height = Number.POSITIVE_INFINITY;
  #line = 0;
  #letters = 0;

  constructor(found: Found, margin: boolean) {
    this.#found = found;
    this.#margin = margin;
  }

  open(name: string, attributes: Attributes): void {
    this.#shapes.open(name, attributes);
    if (name === 'w:p') this.#startParagraph();
    else if (name === 'w:lastRenderedPageBreak' || (name === 'w:br' && attributes.get('w:type') === 'page'))
      this.#startPage();
    else if (name === 'wp:anchor') this.#behind = attributes.get('behindDoc') === '1';
    else if (name === 'wp:inline') this.#behind = false;
    else if (name === 'wp:extent') {
      this.#large = isLarge(attributes);
      this.#height = Number(attributes.get('cy')) * pointsAnEmu;
    } else if (name === 'w:pict') [this.#large, this.#height] = [true, Number.POSITIVE_INFINITY];
    else if (name.startsWith('v:') && attributes.get('style') !== undefined) {
      const style = attributes.get('style') ?? '';
      this.#behind = /z-index:\s*-/.test(style);
      const points = /(?:^|;)height:([\d.]{1,8})pt/.exec(style)?.[1];
      if (points !== undefined) this.#height = Number(points);
    }
    if (/^(?:pic:pic|v:)/.test(name)) this.#note();
  }

  close(name: string): void {
    if (name === 'wps:wsp') this.#note();
    this.#shapes.close(name);
  }

  text(text: string): void {
    this.#letters += text.length;
  }

  #startParagraph(): void {
    if (this.#margin) return;
    this.#line += 1 + Math.floor(this.#letters / lineLetters);
    this.#letters = 0;
    this.#found.lines.push(this.#line);
  }

  #startPage(): void {
    if (!this.#margin) this.#found.pages.push(this.#line + Math.floor(this.#letters / lineLetters));
  }

  #note(): void {
    const { fill } = this.#shapes;
    if (!this.#large || fill === undefined || fill === 'none' || fill === 'FFFFFF') return;
    this.#found.anywhere = true;
    if (!this.#behind && !this.#margin) return;
    const height = Number.isNaN(this.#height) ? Number.POSITIVE_INFINITY : this.#height;
    this.#found.areas.push({ line: this.#margin ? null : this.#line, height });
  }
}

function isLarge(attributes: Attributes): boolean {
  const [width, height] = [Number(attributes.get('cx')), Number(attributes.get('cy'))];
  return !(width < leastWidth || height < leastHeight);
}
