// The rules of a page's own style elements → what each element's style is, as far as visibility goes.
import { readStyle, type VisibleStyle } from './style.ts';

/** Looks up what applies to an element; an inline style wins over rules. */
export interface Stylesheet {
  styleOf(name: string, attributes: Record<string, string>): VisibleStyle;
  /** True if unmarked text certainly stands on white. */
  plainPaper: boolean;
}

/** Rules of selectors like `p`, `.note` and `#top`, which is what a person writes by hand. */
type Rules = Map<string, VisibleStyle>;

const simpleSelector = /^[.#]?[a-z][\w-]*$/i;

/**
 * Reads the style elements of a source. A page with scripts is left alone: what its rules hide, a script or
 * a media query may show. Rules with combined selectors are not applied.
 */
export function readStylesheet(source: string): Stylesheet {
  const scripted = /<script\b(?![^<>]{0,200}ld\+json)/i.test(source);
  const external = /<link[^<>]{0,300}stylesheet/i.test(source);
  const sheets = Array.from(
    source.matchAll(/<style\b[^<>]{0,300}>([^<]{0,200000})/gi),
    (match) => match[1] ?? '',
  );
  const rules: Rules = new Map();
  let simple = true;
  if (!scripted) for (const sheet of sheets) simple = collectRules(sheet, rules) && simple;
  return {
    plainPaper: !external && simple && (sheets.length === 0 || !scripted),
    styleOf: (name, attributes) => combine(name, attributes, rules),
  };
}

/** False if some rule that was not understood may colour the ground. */
function collectRules(sheet: string, rules: Rules): boolean {
  let understood = true;
  let depth = 0;
  for (const rule of sheet.replace(/\/\*[^*]{0,5000}\*\//g, ' ').split('}')) {
    const parts = rule.split('{');
    const selectors = (parts.length === 2 ? parts[0] : '')?.trim() ?? '';
    const body = parts.at(-1) ?? '';
    const nested = parts.length !== 2 || depth > 0 || selectors.startsWith('@');
    depth = Math.max(depth + parts.length - 2, 0);
    for (const selector of selectors.split(',').map((one) => one.trim())) {
      if (!nested && simpleSelector.test(selector))
        rules.set(selector.toLowerCase(), layOver(rules.get(selector.toLowerCase()), readStyle(body)));
      else if (/background/i.test(body)) understood = false;
    }
  }
  return understood;
}

function combine(name: string, attributes: Record<string, string>, rules: Rules): VisibleStyle {
  let style = rules.get(name);
  if (rules.size > 0) {
    for (const word of attributes.class?.split(/\s+/, 50) ?? [])
      style = layOver(style, rules.get(`.${word.toLowerCase()}`));
    if (attributes.id !== undefined) style = layOver(style, rules.get(`#${attributes.id.toLowerCase()}`));
  }
  return layOver(style, readStyle(attributes.style));
}

function layOver(under: VisibleStyle | undefined, over: VisibleStyle | undefined): VisibleStyle {
  if (under === undefined || over === undefined) return over ?? under ?? readStyle(undefined);
  return {
    hidden: under.hidden || over.hidden,
    color: over.color ?? under.color,
    background: over.background ?? under.background,
    bold: over.bold ?? under.bold,
    display: over.display ?? under.display,
  };
}
