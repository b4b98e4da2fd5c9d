// Properties of runs and paragraphs in WordprocessingML → the few that decide what a person sees.
import type { Attributes } from '../xml.ts';
import { shadeOf } from './colors.ts';

/** What is said of a run; undefined where nothing is said and the style decides. */
export interface RunFormat {
  bold?: boolean;
  vanish?: boolean;
  /** Six hexadecimal digits, or 'auto'. */
  color?: string;
  /** Points. */
  size?: number;
  /** Shading or highlight behind the text. */
  fill?: string;
  font?: string;
  style?: string;
}

/** What is said of a paragraph. */
export interface ParagraphFormat {
  style?: string;
  numbering?: string;
  level?: number;
  /** 1..6 for outline levels 0..5. */
  heading?: number;
  /** Space above, in twentieths of a point. */
  before?: number;
  fill?: string;
  /** Points a line takes where that is fixed, whatever the letters need; 0 where it is not. */
  lineHeight?: number;
}

/** Takes in one child of `w:rPr`. */
export function applyRunProperty(format: RunFormat, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val');
  if (name === 'w:b') format.bold = isOn(value);
  else if (name === 'w:vanish') format.vanish = isOn(value);
  else if (name === 'w:color') format.color = readColor(attributes);
  else if (name === 'w:sz') format.size = halfPoints(value) ?? format.size;
  else if (name === 'w:shd') format.fill = shadeOf(attributes);
  else if (name === 'w:highlight') format.fill = value === 'none' ? 'auto' : value;
  else if (name === 'w:rFonts')
    format.font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi') ?? format.font;
  else if (name === 'w:rStyle') format.style = value;
}

/** Takes in one child of `w:pPr`, or of the `w:numPr` in it. */
export function applyParagraphProperty(format: ParagraphFormat, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val');
  if (name === 'w:pStyle') format.style = value;
  else if (name === 'w:numId') format.numbering = value;
  else if (name === 'w:ilvl') format.level = wholeNumber(value);
  else if (name === 'w:outlineLvl') format.heading = headingOf(wholeNumber(value));
  else if (name === 'w:spacing') {
    format.before = wholeNumber(attributes.get('w:before')) ?? format.before;
    const line = wholeNumber(attributes.get('w:line'));
    if (line !== undefined) format.lineHeight = attributes.get('w:lineRule') === 'exact' ? line / 20 : 0;
  } else if (name === 'w:shd') format.fill = shadeOf(attributes);
}

/** Lays `over` on `under`: what the one says wins, what it leaves open the other decides. Changes neither. */
export function layOver<Format extends object>(under: Format, over: Format): Format {
  let result: Format | null = null;
  for (const key in over) {
    if (over[key] === undefined) continue;
    result ??= { ...under };
    result[key] = over[key];
  }
  return result ?? under;
}

/** The heading level of an outline level; 9 means body text. */
export function headingOf(outline: number | undefined): number | undefined {
  return outline === undefined || outline > 8 ? undefined : Math.min(outline + 1, 6);
}

export function wholeNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/i.test(value);
}

function halfPoints(value: string | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '');
  return Number.isNaN(number) ? undefined : number / 2;
}

function readColor(attributes: Attributes): string {
  const theme = attributes.get('w:themeColor');
  const shaded = attributes.get('w:themeShade') !== undefined || attributes.get('w:themeTint') !== undefined;
  const paper = theme === 'background1' || theme === 'light1';
  return paper && !shaded ? 'FFFFFF' : (attributes.get('w:val') ?? 'auto');
}
