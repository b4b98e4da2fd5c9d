// The vocabulary of parsing a page: an element while it is open, and what it passes on to what is in it.
import type { Block } from './block.ts';
import { elementKind, headingLevel } from './element.ts';
import type { VisibleStyle } from './style.ts';

/** An open element with what its content inherits. */
export interface OpenElement {
  name: string;
  block: Block;
  opensBlock: boolean;
  /** It has room around it, or all that is directly in it has. */
  apart: boolean;
  spreads: boolean;
  bold: boolean;
  heading: number | null;
  preformatted: boolean;
  /** Dropped text is not content; hidden text is noted as well. */
  fate: 'shown' | 'dropped' | 'hidden';
  color: string | null;
  background: string | null;
  list: number;
  item: Item | null;
  row: Row | null;
}

export interface Item {
  depth: number;
  lines: number;
  /** It holds a heading, or so much that it is a section of its own (or was never closed). */
  section: boolean;
}

export interface Row {
  first: number;
  cells: number[];
}

/** An element as it is opened inside another. */
export function inherit(
  parent: OpenElement,
  name: string,
  attributes: Record<string, string>,
  style: VisibleStyle,
  block: boolean,
): OpenElement {
  const background = style.background ?? parent.background;
  const color = style.color ?? parent.color;
  const page = name === 'body' || name === 'html';
  const unseen =
    !page && (style.hidden || 'hidden' in attributes || (color !== null && color === background));
  const iconic = !block && attributes['aria-hidden'] === 'true';
  const dropped =
    iconic || (elementKind(name) === 'dropped' && !(name === 'button' && parent.heading !== null));
  const fate = parent.fate !== 'shown' ? parent.fate : dropped ? 'dropped' : unseen ? 'hidden' : 'shown';
  return {
    ...parent,
    name,
    fate,
    color,
    background,
    opensBlock: block,
    apart: !block && (parent.spreads || style.display === 'apart'),
    spreads: style.display === 'row',
    bold: style.bold ?? (parent.bold || name === 'b' || name === 'strong' || name === 'th'),
    heading: headingLevel(name, attributes) ?? parent.heading,
    preformatted:
      parent.preformatted || name === 'pre' || /white-space:\s{0,5}pre/.test(attributes.style ?? ''),
  };
}
