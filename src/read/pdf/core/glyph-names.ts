// The name of a glyph ("eacute", "f_i", "uni2022") → its character, by rules and a table of what no rule gives.

const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circumflex: '\u0302',
  tilde: '\u0303',
  macron: '\u0304',
  breve: '\u0306',
  dotaccent: '\u0307',
  dieresis: '\u0308',
  ring: '\u030a',
  hungarumlaut: '\u030b',
  caron: '\u030c',
  cedilla: '\u0327',
  ogonek: '\u0328',
  commaaccent: '\u0327',
};

const table = `
space   nbspace \u00a0 nonbreakingspace \u00a0 exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle '
parenleft ( parenright ) asterisk * plus + comma , hyphen - minus \u2212 period . slash / zero 0 one 1 two 2 three 3 four 4
five 5 six 6 seven 7 eight 8 nine 9 colon : semicolon ; less < equal = greater > question ? at @ bracketleft [
backslash \\ bracketright ] asciicircum ^ underscore _ grave \` braceleft { bar | braceright } asciitilde ~
exclamdown ¡ cent ¢ sterling £ currency ¤ yen ¥ brokenbar ¦ section § dieresis ¨ copyright © ordfeminine ª
guillemotleft « logicalnot ¬ sfthyphen \u00ad softhyphen \u00ad registered ® macron ¯ degree ° plusminus ± twosuperior ² threesuperior ³
onesuperior ¹ acute ´ mu µ paragraph ¶ periodcentered · cedilla ¸ ordmasculine º guillemotright » onequarter ¼
onehalf ½ threequarters ¾ questiondown ¿ AE Æ ae æ Eth Ð eth ð multiply × Oslash Ø oslash ø Thorn Þ thorn þ germandbls ß
divide ÷ dotlessi ı Lslash Ł lslash ł OE Œ oe œ Dcroat Đ dcroat đ Hbar Ħ hbar ħ Eng Ŋ eng ŋ florin ƒ circumflex ˆ
caron ˇ breve ˘ dotaccent ˙ ring ˚ ogonek ˛ tilde ˜ hungarumlaut ˝ endash – emdash — quoteleft ‘ quoteright ’
quotesinglbase ‚ quotedblleft “ quotedblright ” quotedblbase „ dagger † daggerdbl ‡ bullet • ellipsis … perthousand ‰
guilsinglleft ‹ guilsinglright › fraction ⁄ Euro € euro € trademark ™ fi fi fl fl ff ff ffi ffi ffl ffl
arrowright → arrowleft ← arrowup ↑ arrowdown ↓ circle ○ lozenge ◊ checkmark ✓ infinity ∞ notequal ≠ lessequal ≤
greaterequal ≥ approxequal ≈ summation ∑ product ∏ radical √ partialdiff ∂ Delta ∆ Omega Ω pi π integral ∫
asteriskmath ∗ openbullet ◦ filledbox ■ H22073 □ H18543 ▪ triagrt ► figuredash ‒ quotereversed ‛ numero №
`;
const named = new Map<string, string>();
{
  const parts = table.trim().split(/[ \n]+/);
  named.set('space', ' ');
  for (let index = 1; index + 1 < parts.length; index += 2)
    named.set(parts[index] ?? '', parts[index + 1] ?? '');
}

/** Longer names are made up. */
const maxName = 100;
const accented = new RegExp(`^([A-Za-z])(${Object.keys(accents).join('|')})$`);

/**
 * By Adobe's rules: what follows a full stop names a variant ("a.sc"), parts of a ligature are joined by "_".
 * Null for a name that says nothing, such as "g12": only the font's own program knows the glyph.
 */
export function textOfGlyph(name: string): string | null {
  const known = named.get(name);
  if (known !== undefined) return known;
  const stop = name.indexOf('.');
  const bare = stop > 0 ? name.slice(0, stop) : name;
  if (!bare.includes('_') || bare === '_') return textOfPart(bare);
  const parts = bare.slice(0, maxName).split('_').map(textOfPart);
  return parts.includes(null) ? null : parts.join('');
}

function textOfPart(name: string): string | null {
  const known = named.get(name);
  if (known !== undefined) return known;
  if (/^[A-Za-z]$/.test(name)) return name;
  const [, letter, accent] = accented.exec(name) ?? [];
  if (letter && accent) return (letter + (accents[accent] ?? '')).normalize('NFC');
  const [, sixteen] = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,6}))$/.exec(name)?.filter(Boolean) ?? [];
  if (sixteen) {
    const code = Number.parseInt(sixteen, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : null;
  }
  return null;
}
