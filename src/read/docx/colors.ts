// Colours as Word and its drawings write them → six hexadecimal digits, and how well one shows on another.
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

const contrasts = new Map<string, number>();

/** Contrast of two colours of six digits, 1 (the same) to 21, as WCAG 2 defines it. */
export function contrastOf(one: string, other: string): number {
  const key = one + other;
  const known = contrasts.get(key);
  if (known !== undefined) return known;
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  const contrast = (light + 0.05) / (dark + 0.05);
  if (contrasts.size < 10_000) contrasts.set(key, contrast);
  return contrast;
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
