// Plain JSON → compact text for a data block of a page, and back: a string and a set of keys are written once.

interface Packed {
  /** Keys of objects. */
  shapes: string[][];
  strings: string[];
  value: unknown;
}

/**
 * Text that may stand in a `<script type="application/json">`. Objects are `[shape, …values]`, lists `[-1, …items]`,
 * strings their place in the table in base 36. Markup, controls, direction marks and `#` are written as escapes,
 * so that no text from a file can end the block, run in a build log or turn a line around.
 */
export function pack(value: unknown): string {
  const strings = new Map<string, string>();
  const shapes = new Map<string, number>();
  const keysOf: string[][] = [];
  const place = (text: string): string => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    const index = strings.size.toString(36);
    strings.set(text, index);
    return index;
  };
  const shapeOf = (keys: string[]): number => {
    const name = keys.join('\n');
    const known = shapes.get(name);
    if (known !== undefined) return known;
    shapes.set(name, keysOf.length);
    return keysOf.push(keys) - 1;
  };
  // The text is put together here: as a tree for JSON.stringify, all of it would be built twice.
  const write = (one: unknown): string => {
    if (typeof one === 'string') return `"${place(one)}"`;
    if (typeof one !== 'object' || one === null) return JSON.stringify(one) ?? 'null';
    let text = '';
    if (Array.isArray(one)) {
      for (const item of one) text += `,${write(item)}`;
      return `[-1${text}]`;
    }
    const keys: string[] = [];
    for (const [key, inner] of Object.entries(one)) {
      if (inner === undefined) continue;
      keys.push(key);
      text += `,${write(inner)}`;
    }
    return `[${shapeOf(keys)}${text}]`;
  };
  const written = write(value);
  const table = JSON.stringify({ shapes: keysOf, strings: [...strings.keys()] }).replace(
    /[<>&#\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${table.slice(0, -1)},"value":${written}}`;
}

/** The value that `pack` was given. */
export function unpack(text: string): unknown {
  const { shapes, strings, value }: Packed = JSON.parse(text);
  const read = (one: unknown): unknown => {
    if (typeof one === 'string') return strings[Number.parseInt(one, 36)];
    if (!Array.isArray(one)) return one;
    const keys = shapes[one[0]];
    if (keys === undefined) return one.slice(1).map(read);
    const object: Record<string, unknown> = {};
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? '';
      // A key of this name would be taken for the prototype.
      if (key === '__proto__')
        Object.defineProperty(object, key, { value: read(one[index + 1]), enumerable: true });
      else object[key] = read(one[index + 1]);
    }
    return object;
  };
  return read(value);
}
