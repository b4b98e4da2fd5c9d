// The name of a base encoding → the character of each of its 256 codes, null where it has none.

type Encoding = readonly (string | null)[];

/** What StandardEncoding keeps beyond ASCII, from code 0xA1 on; NUL where it has nothing. */
const standardUpper =
  "¡¢£⁄¥ƒ§¤'“«‹›\ufb01\ufb02\0–†‡·\0¶•‚„”»…‰\0¿\0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ—\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß";

function decode(label: string): Encoding {
  const text = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return [...text].map((character, code) => (code < 32 || isControl(character) ? null : character));
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x7f && code < 0xa0;
}

function standard(): Encoding {
  const codes: (string | null)[] = Array.from({ length: 256 }, (_, code) =>
    code >= 32 && code < 127 ? String.fromCharCode(code) : null,
  );
  codes[0x27] = '’';
  codes[0x60] = '‘';
  for (const [index, character] of [...standardUpper].entries())
    if (character !== '\0') codes[0xa1 + index] = character;
  return codes;
}

/** Codes WinAnsiEncoding leaves open show a bullet there. */
function winAnsi(): Encoding {
  return decode('windows-1252').map((character, code) => character ?? (code > 126 ? '•' : null));
}

const builders: Record<string, () => Encoding> = {
  WinAnsiEncoding: winAnsi,
  MacRomanEncoding: () => decode('macintosh'),
  StandardEncoding: standard,
};
const built = new Map<string, Encoding>();

/** Null for a name that is not one of the three. */
export function findEncoding(name: string): Encoding | null {
  const builder = Object.hasOwn(builders, name) ? builders[name] : undefined;
  if (!builder) return null;
  let encoding = built.get(name);
  if (!encoding) {
    encoding = builder();
    built.set(name, encoding);
  }
  return encoding;
}
