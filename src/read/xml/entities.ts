// Text with XML references → the text they stand for. There are XML's own five and character numbers, no others.

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is wrong with some XML, to follow "its XML is not well-formed". */
export class XmlError extends Error {}

/** @throws XmlError for a reference that XML does not know, and for an ampersand by itself. */
export function expandEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(?:([#\w]{1,10});)?/g, expand) : text;
}

function expand(reference: string, name: string | undefined): string {
  const known = name === undefined ? undefined : named[name];
  if (known !== undefined) return known;
  const digits = /^#(?:(\d{1,7})|x([\da-f]{1,6}))$/i.exec(name ?? '');
  const code =
    digits === null ? Number.NaN : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] ? 10 : 16);
  if (!isCharacter(code)) throw new XmlError(`"${reference}" stands for no character`);
  return String.fromCodePoint(code);
}

function isCharacter(code: number): boolean {
  return (
    (code >= 0x20 && code < 0xd800) ||
    (code > 0xdfff && code <= 0x10ffff) ||
    code === 9 ||
    code === 10 ||
    code === 13
  );
}
