// The parts of a document → whether drawings large enough to carry text are painted in it, and behind its text.
import type { Limits } from '../../model/limits.ts';
import { type Attributes, parseXml } from '../xml.ts';
import { Shapes } from './shapes.ts';

export interface Paint {
  /** A drawing in a colour lies somewhere: a box that one sees through may stand on it. */
  anywhere: boolean;
  /** One lies behind the running text. */
  behind: boolean;
}

/** A part, and whether it lies behind the running text as headers and footers do. */
export interface PaintedPart {
  bytes: Uint8Array;
  margin: boolean;
}

/** Sides in EMU, 360,000 a centimetre: a photo or a speck of colour is no ground for white text. */
const leastWidth = 1_620_000;
const leastHeight = 216_000;

/**
 * Looks through the body, headers and footers. Where a drawing lies on the page is not worked out, so white
 * text counts as visible wherever a large one might be behind it: no accusation without being sure.
 */
export function readPaint(parts: readonly PaintedPart[], file: string, limits: Limits): Paint {
  const paint: Paint = { anywhere: false, behind: false };
  for (const { bytes, margin } of parts) parseXml(bytes, file, limits, new PaintFinder(paint, margin));
  return paint;
}

class PaintFinder {
  readonly #paint: Paint;
  /** Headers and footers lie behind the running text as a whole. */
  readonly #margin: boolean;
  readonly #shapes = new Shapes();
  #behind = false;
  #large = true;

  constructor(paint: Paint, margin: boolean) {
    this.#paint = paint;
    this.#margin = margin;
  }

  open(name: string, attributes: Attributes): void {
    this.#shapes.open(name, attributes);
    if (name === 'wp:anchor') this.#behind = attributes.get('behindDoc') === '1';
    else if (name === 'wp:inline') this.#behind = false;
    else if (name === 'wp:extent') this.#large = isLarge(attributes);
    else if (name === 'w:pict') this.#large = true;
    else if (name.startsWith('v:') && attributes.get('style') !== undefined)
      this.#behind = /z-index:\s*-/.test(attributes.get('style') ?? '');
    if (/^(?:pic:pic|v:)/.test(name)) this.#note();
  }

  close(name: string): void {
    if (name === 'wps:wsp') this.#note();
    this.#shapes.close(name);
  }

  #note(): void {
    const { fill } = this.#shapes;
    if (!this.#large || fill === undefined || fill === 'none' || fill === 'FFFFFF') return;
    this.#paint.anywhere = true;
    this.#paint.behind ||= this.#behind || this.#margin;
  }
}

function isLarge(attributes: Attributes): boolean {
  const [width, height] = [Number(attributes.get('cx')), Number(attributes.get('cy'))];
  return !(width < leastWidth || height < leastHeight);
}
