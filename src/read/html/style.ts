// An inline style → whether a person can see text under it, and whether it stands apart from text beside it.

/** How an element stands among others: on lines of its own, or with room around it; `row` holds such elements. */
export type Display = 'block' | 'apart' | 'row';

/** What of CSS decides about visibility and about the ends of words; null where the style is silent. */
export interface VisibleStyle {
  hidden: boolean;
  color: string | null;
  background: string | null;
  bold: boolean | null;
  display: Display | null;
}

const silent: VisibleStyle = { hidden: false, color: null, background: null, bold: null, display: null };
const namedColors: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  snow: '#fffafa',
  ivory: '#fffff0',
};
const unseen: Record<string, RegExp> = {
  display: /^none$/,
  visibility: /^(?:hidden|collapse)$/,
  opacity: /^0?\.?0+$/,
  'font-size': /^(?:0|0?\.\d+(?:px|pt)|[01](?:\.\d+)?(?:px|pt)|0(?:em|rem|%))$/,
  'text-indent': /^-\d{3,}/,
  clip: /^rect\((?:0(?:px)?|1px)[ ,]/,
};

/** Reads the few properties that matter here. */
export function readStyle(style: string | undefined): VisibleStyle {
  if (style === undefined || style === '') return silent;
  const moving = /trans(?:form|ition)/i.test(style); // faded in by a script when it scrolls into view
  const result = { ...silent };
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim();
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    result.display = displayOf(property, value) ?? result.display;
    if (unseen[property]?.test(value)) result.hidden ||= !(moving && property === 'opacity');
    else if (property === 'color') result.color = normalizeColor(value);
    else if (property === 'background' || property === 'background-color')
      result.background = normalizeColor(value);
    else if (property === 'font-weight')
      result.bold = value === 'bold' || value === 'bolder' || Number(value) >= 600;
  }
  return result;
}

function displayOf(property: string, value: string): Display | null {
  if (property === 'display') {
    if (/^(?:inline-)?(?:flex|grid)\b/.test(value)) return 'row';
    if (/^(?:block|list-item|table|table-row)$/.test(value)) return 'block';
    return /^(?:inline-block|table-cell)$/.test(value) ? 'apart' : null;
  }
  if (property === 'float') return value === 'none' ? null : 'apart';
  const room = /^(?:margin|padding)(?:-(?:left|right|inline))?/.test(property) && /[1-9]/.test(value);
  return room ? 'apart' : null;
}

/** `#rrggbb` of a colour, or the value itself where it is something else (a gradient, a variable). */
export function normalizeColor(value: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgba?\((\d{1,3})[ ,]+(\d{1,3})[ ,]+(\d{1,3})[ ,/\d.%]{0,20}\)$/.exec(value);
  if (rgb !== null)
    return `#${rgb
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  return namedColors[value] ?? value;
}
