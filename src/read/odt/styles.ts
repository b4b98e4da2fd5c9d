// Styles of an OpenDocument part → the few properties that decide what a person sees.
import type { Attributes } from '../xml.ts';

/** What a style says; null where it leaves the matter to its parent. */
export interface OdtStyle {
  parent: string | null;
  bold: boolean | null;
  size: number | null;
  hidden: string | null;
}

const nothing: OdtStyle = { parent: null, bold: null, size: null, hidden: null };

/** Collects styles while a part is read, and looks them up with what they inherit. */
export class OdtStyles {
  readonly #styles = new Map<string, OdtStyle>();
  #current: OdtStyle | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') {
      this.#current = { ...nothing, parent: attributes.get('style:parent-style-name') ?? null };
      this.#styles.set(attributes.get('style:name') ?? '', this.#current);
    } else if (name === 'style:text-properties' && this.#current !== null) {
      const weight = attributes.get('fo:font-weight');
      if (weight !== undefined) this.#current.bold = weight === 'bold' || Number(weight) >= 600;
      const size = /^([\d.]{1,8})pt$/.exec(attributes.get('fo:font-size') ?? '')?.[1];
      if (size !== undefined) this.#current.size = Number(size);
      this.#current.hidden = hiddenBy(attributes, this.#current.size) ?? this.#current.hidden;
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.#current = null;
  }

  /** The style with its ancestors' properties filled in. */
  find(name: string | undefined): OdtStyle {
    const found = { ...nothing };
    const seen = new Set<string>();
    let next: string | null = name ?? null;
    while (next !== null && !seen.has(next)) {
      seen.add(next);
      const style = this.#styles.get(next);
      found.bold ??= style?.bold ?? null;
      found.size ??= style?.size ?? null;
      found.hidden ??= style?.hidden ?? null;
      next = style?.parent ?? null;
    }
    return found;
  }
}

function hiddenBy(attributes: Attributes, size: number | null): string | null {
  if (attributes.get('text:display') === 'none') return 'by the character setting "hidden"';
  if (size !== null && size <= 1) return `by a font size of ${size} pt`;
  const paper = /^#f[\da-f]f[\da-f]f[\da-f]$/i;
  const white = paper.test(attributes.get('fo:color') ?? '');
  return white && paper.test(attributes.get('fo:background-color') ?? '')
    ? 'by white letters on white'
    : null;
}
