// A font's name, weight and flags → whether it is bold and whether its glyphs are letters, symbols or icons.
import type { Font, FontKind } from './page.ts';

// Icon fonts map glyphs to arbitrary letters ("z July 2012"), so only the name tells. A font named after a
// brand of icons that is not listed here still shows its glyphs.
const iconNames =
  /awesome|glyphicon|material.?(?:icon|symbol)|fontello|icomoon|ionicon|academicon|simple.?icon|dev.?icon|feather|typicon|foundation.?icon|linea.?icon|octicon|bootstrap.?icon|phosphor|remixicon|icon(?:s|font)?$|^icons?\b|marvosym|marvosymbol|bbding|ifsym|fontawesome|entypo|elusive/i;
const symbolNames =
  /wingding|webding|dingbat|^symbol|symbolmt|opensymbol|starsymbol|^cmsy|^lmsy|^msam|^msbm|^txsy|^pxsy|^euex|^cmex/i;
/** The first that matches counts: "ExtraLight" before "Light", "SemiBold" before "Bold". */
const weightNames: readonly [RegExp, number][] = [
  [/extra.?light|ultra.?light|thin|hairline/i, 200],
  [/semi.?bold|demi|(?:^|[-_, ])sb(?:$|[-_, it])/i, 600],
  [/extra.?bold|ultra.?bold|black|heavy|(?:^|[-_, ])(?:blk|hvy)/i, 800],
  [
    /bold|(?:^|[-_, ])(?:bd|bol|bld|b)(?:$|[-_, it]|mt)|cm(?:ss)?bx|[se][fc](?:bx|sx)|lmbx|pt[mc]b|phvb|pbkd|pplb/i,
    700,
  ],
  [/medium/i, 500],
  [/semi.?light|demi.?light|light|(?:^|[-_, ])lt(?:$|[-_, it])/i, 300],
  [/regular|book|roman|normal|italic|oblique|cmr|cmss|cmti|sfrm|lmr/i, 400],
];

const forceBold = 1 << 18;

/** Strips the subset tag ("ABCDEF+") that writers put before an embedded font's name. */
export function bareFontName(name: string): string {
  return name.replace(/^[A-Z]{6}\+/, '');
}

/**
 * Judges a font by its name first: the weight PDFium gives is guessed from stem widths and is wrong for many
 * embedded fonts, so it counts only where the name says nothing.
 */
export function describeFont(rawName: string, weight: number, flags: number): Font {
  const name = bareFontName(rawName);
  return { name, weight: weightOf(name, weight, flags), kind: kindOf(name) };
}

function weightOf(name: string, weight: number, flags: number): number {
  for (const [pattern, value] of weightNames) if (pattern.test(name)) return value;
  return (flags & forceBold) !== 0 || weight >= 700 ? 700 : 400;
}

function kindOf(name: string): FontKind {
  if (iconNames.test(name)) return 'icon';
  return symbolNames.test(name) ? 'symbol' : 'text';
}
