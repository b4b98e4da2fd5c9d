// Plain JSON → compact text for a data block of a page, and back: a string and a set of keys are written once.

interface Packed {
  /** Keys of objects, as indices into `strings`. */
  shapes: number[][];
  strings: string[];
  value: unknown;
}

/**
 * Text that may stand in a `<script type="application/json">`. Objects are `[shape, …values]`, lists `[-1, …items]`,
 * strings their place in the table in base 36. Markup, controls, direction marks and `#` are written as escapes,
 * so that no text from a file can end the block, run in a build log or turn a line around.
 */
export function pack(value: unknown): string {
  const strings = new Map<string, number>();
  const shapes = new Map<string, { index: number; keys: number[] }>();
  const place = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const shape = (keys: readonly string[]): number => {
    const name = keys.join('\n');
    const known = shapes.get(name) ?? { index: shapes.size, keys: keys.map(place) };
    shapes.set(name, known);
    return known.index;
  };
  const write = (one: unknown): unknown => {
    if (typeof one === 'string') return place(one).toString(36);
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return [-1, ...one.map(write)];
    const entries = Object.entries(one).filter(([, inner]) => inner !== undefined);
    return [shape(entries.map(([key]) => key)), ...entries.map(([, inner]) => write(inner))];
  };
  const written = write(value);
  const packed: Packed = {
    shapes: [...shapes.values()].map(({ keys }) => keys),
    strings: [...strings.keys()],
    value: written,
  };
  return JSON.stringify(packed).replace(
    /[<>&#\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The value that `pack` was given. */
export function unpack(text: string): unknown {
  const { shapes, strings, value }: Packed = JSON.parse(text);
  const keys = shapes.map((shape) => shape.map((index) => strings[index] ?? ''));
  const read = (one: unknown): unknown => {
    if (typeof one === 'string') return strings[Number.parseInt(one, 36)];
    if (!Array.isArray(one)) return one;
    const [head, ...rest] = one;
    const inner = rest.map(read);
    return head === -1 ? inner : Object.fromEntries(inner.map((item, index) => [keys[head]?.[index], item]));
  };
  return read(value);
}
