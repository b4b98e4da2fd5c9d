// Colours as Word and its drawings write them → six hexadecimal digits, and how far two of them differ.
import type { Attributes } from '../xml.ts';

const named: Record<string, string> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '00FF00',
  blue: '0000FF',
  yellow: 'FFFF00',
  cyan: '00FFFF',
  magenta: 'FF00FF',
  darkBlue: '00008B',
  darkCyan: '008B8B',
  darkGreen: '006400',
  darkMagenta: '800080',
  darkRed: '8B0000',
  darkYellow: '808000',
  darkGray: 'A9A9A9',
  lightGray: 'D3D3D3',
};

/** Six digits for a name, `#abc`, `#aabbcc` or `AABBCC`; null for all else ("auto" among it). */
export function hexOf(color: string | undefined): string | null {
  const known = named[color ?? ''];
  if (known !== undefined) return known;
  const digits = /^#?([\da-f]{3}|[\da-f]{6})(?:\s.{0,20})?$/i.exec(color ?? '')?.[1];
  if (digits === undefined) return null;
  return (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toUpperCase();
}

/** What a `w:shd` puts behind the text: its fill, or the colour of its pattern where that covers the fill. */
export function shadeOf(attributes: Attributes): string {
  const fill = attributes.get('w:fill') ?? 'auto';
  const pattern = attributes.get('w:val') ?? 'clear';
  if (pattern === 'clear' || pattern === 'nil') return fill;
  const color = attributes.get('w:color') ?? 'auto';
  if (color === 'auto') return pattern === 'solid' ? '000000' : '808080';
  return color;
}

/** The largest difference of a channel of two colours of six digits, 0..255. */
export function differenceOf(one: string, other: string): number {
  let largest = 0;
  for (const at of [0, 2, 4]) {
    const channels = [one, other].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    largest = Math.max(largest, Math.abs((channels[0] ?? 0) - (channels[1] ?? 0)));
  }
  return largest;
}
