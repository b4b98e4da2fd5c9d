// The attributes of a start tag, read only when somebody asks: of most tags in a Word file nobody does.
import { expandEntities } from './entities.ts';
import type { Names } from './names.ts';

/** Attributes under their canonical names. Good only until the event is over. */
export interface Attributes {
  get(name: string): string | undefined;
}

const equals = 0x3d;
const quote = 0x22;

/** A window on the source that moves from tag to tag. */
export class TagAttributes implements Attributes {
  readonly #source: string;
  readonly #names: Names;
  #start = 0;
  #end = 0;

  constructor(source: string, names: Names) {
    this.#source = source;
    this.#names = names;
  }

  /** `start` is where the tag's name ends, `end` where its `>` or `/>` stands. */
  move(start: number, end: number): void {
    this.#start = start;
    this.#end = end;
  }

  get(name: string): string | undefined {
    let value: string | undefined;
    this.#each((key, from, to) => {
      if (key !== name && (this.#names.usual || this.#names.canonical(key) !== name)) return false;
      value = expandEntities(this.#source.slice(from, to));
      return true;
    });
    return value;
  }

  /** Tells the names which prefixes this tag binds. */
  bindPrefixes(): void {
    this.#each((key, from, to) => {
      if (key.startsWith('xmlns')) this.#names.bind(key, expandEntities(this.#source.slice(from, to)));
      return false;
    });
  }

  /** Calls `visit` with each name and where its value lies, until that says true. */
  #each(visit: (key: string, from: number, to: number) => boolean): void {
    let at = this.#start;
    while (at < this.#end) {
      while (at < this.#end && this.#source.charCodeAt(at) <= 0x20) at++;
      const nameStart = at;
      while (at < this.#end && isNamePart(this.#source.charCodeAt(at))) at++;
      const nameEnd = at;
      while (at < this.#end && this.#source.charCodeAt(at) !== equals) at++;
      at++;
      while (at < this.#end && this.#source.charCodeAt(at) <= 0x20) at++;
      if (at >= this.#end) return;
      const close = this.#source.indexOf(this.#source.charCodeAt(at) === quote ? '"' : "'", at + 1);
      if (close < 0 || close >= this.#end) return;
      if (visit(this.#source.slice(nameStart, nameEnd), at + 1, close)) return;
      at = close + 1;
    }
  }
}

function isNamePart(code: number): boolean {
  return code > 0x20 && code !== equals;
}
