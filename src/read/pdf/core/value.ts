// The values a PDF is made of, and the questions asked of them.

/** Strings are one character a byte; names and references are objects, so that they are told apart. */
export type Value = null | boolean | number | string | Name | Ref | Stream | Dict | Value[];

export interface Name {
  kind: 'name';
  name: string;
}

export interface Ref {
  kind: 'ref';
  id: number;
}

export interface Stream {
  kind: 'stream';
  dict: Dict;
  /** The bytes as stored: filters are still to be undone. */
  stored: Uint8Array;
}

export type Dict = Map<string, Value>;

export function isDict(value: Value | undefined): value is Dict {
  return value instanceof Map;
}

export function isName(value: Value | undefined): value is Name {
  return hasKind(value) && value.kind === 'name';
}

export function isRef(value: Value | undefined): value is Ref {
  return hasKind(value) && value.kind === 'ref';
}

export function isStream(value: Value | undefined): value is Stream {
  return hasKind(value) && value.kind === 'stream';
}

function hasKind(value: Value | undefined): value is Name | Ref | Stream {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

export function nameOf(value: Value | undefined): string {
  return isName(value) ? value.name : '';
}

export function numberOf(value: Value | undefined, otherwise = 0): number {
  return typeof value === 'number' ? value : otherwise;
}

/** All numbers of an array, in order; what is no number counts as 0. */
export function numbersOf(value: Value | undefined): number[] {
  return Array.isArray(value) ? value.map((item) => numberOf(item)) : [];
}
