// JSON of unknown shape → what is wanted of it, without trusting any field to be there.

/** Parses JSON, forgiving what scripts in pages get wrong: comments around it, raw line ends in strings. */
export function parseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '');
  return tryParse(bare) ?? tryParse(bare.replace(/[\x00-\x1f]+/g, ' '));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A plain JSON object. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object itself, or one without fields. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The items of an array, a single value as one item, nothing for null. */
export function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** A trimmed text that is not blank; numbers count as text, the rest is null. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

/** A finite number, also where it is written as text ("120,000", "$25.50"). */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const digits = value.replace(/[^\d.]/g, '');
  const number = Number(digits);
  return digits === '' || !Number.isFinite(number) ? null : number;
}

/** Texts joined, blanks left out; null where nothing is left. */
export function joinTexts(values: unknown[], separator: string): string | null {
  const texts = values.map(textOf).filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join(separator);
}
