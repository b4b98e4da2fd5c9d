// The runs of one paragraph → its lines, split at line breaks, with boldness, size and links.
import { type RawLine, type RawLink, rawLine } from '../raw-line.ts';
import { tabWideGaps } from '../text.ts';
import type { ParagraphFormat } from './format.ts';

interface Part {
  text: string;
  letters: number;
  boldLetters: number;
  size: number | null;
  links: RawLink[];
}

/** Past so many links in a line their places are not worth the walk. */
const mostLinks = 50;

/** A paragraph while it is read. */
export class Paragraph {
  format: ParagraphFormat = {};
  /** Its mark is deleted under tracked changes: the next paragraph goes on with it. */
  joined = false;
  /** Lines of text boxes that are anchored in it. */
  readonly above: RawLine[] = [];
  readonly below: RawLine[] = [];
  #parts: Part[] = [newPart()];
  #link: { target: string; start: number } | null = null;

  get blank(): boolean {
    return this.#parts.every((part) => part.letters === 0);
  }

  add(text: string, bold: boolean, size: number | null): void {
    const part = this.#last();
    const letters = text.replace(/\s/g, '').length;
    part.text += text;
    part.letters += letters;
    if (bold) part.boldLetters += letters;
    if (letters > 0 && size !== null) part.size = Math.max(part.size ?? 0, size);
  }

  break(): void {
    const target = this.#link?.target;
    this.endLink();
    this.#parts.push(newPart());
    if (target !== undefined) this.startLink(target);
  }

  startLink(target: string): void {
    this.#link = { target, start: this.#last().text.length };
  }

  endLink(): void {
    const part = this.#last();
    if (this.#link !== null) part.links.push({ ...this.#link, end: part.text.length });
    this.#link = null;
  }

  /** Goes on with a paragraph whose mark was deleted. */
  goOn(before: Paragraph): void {
    this.#parts = before.#parts;
    this.above.push(...before.above, ...before.below);
  }

  /** `bullet` is the depth of the item this paragraph is, null where it is none. */
  lines(heading: number | null, bullet: number | null): RawLine[] {
    const filled = this.#parts.filter((part) => part.letters > 0);
    return filled.map((part, index) => {
      const opens = index === 0;
      const before = filled[index - 1]?.text ?? '';
      const wraps = before.length >= 40 && /^\s*\p{Ll}/u.test(part.text) && !/[.!?:;]\s*$/.test(before);
      return rawLine(tabWideGaps(part.text), {
        heading,
        bullet: opens ? bullet : null,
        continues: !opens && (bullet !== null || wraps),
        bold: part.boldLetters === part.letters,
        size: part.size,
        links: part.links.length > mostLinks ? [] : part.links.map((link) => moveLink(link, part.text)),
      });
    });
  }

  #last(): Part {
    return this.#parts.at(-1) ?? newPart();
  }
}

function newPart(): Part {
  return { text: '', letters: 0, boldLetters: 0, size: null, links: [] };
}

/** Where a link lies once wide gaps before it are tabs. */
function moveLink(link: RawLink, text: string): RawLink {
  const place = (at: number): number => tabWideGaps(`${text.slice(0, at)}|`).length - 1;
  return { target: link.target, start: place(link.start), end: place(link.end) };
}
