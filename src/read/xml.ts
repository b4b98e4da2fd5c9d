// The bytes of an XML part → events with canonical names, within the limits; any DOCTYPE is refused.
import type { Limits } from '../model/limits.ts';
import { decodeText } from './encoding.ts';
import { corruptError, limitError } from './failure.ts';
import { type Attributes, TagAttributes } from './xml/attributes.ts';
import { expandEntities, XmlError } from './xml/entities.ts';
import { Names } from './xml/names.ts';

export type { Attributes } from './xml/attributes.ts';

/** What a reader does at each event. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Parses a part and calls the handler. Entities other than XML's own five do not exist here.
 * @throws InputError `corrupt` for XML that is not well-formed or has a DOCTYPE, `too-large` for deep nesting.
 */
export function parseXml(bytes: Uint8Array, file: string, limits: Limits, handler: XmlHandler): void {
  try {
    new Scanner(decodeText(bytes), file, limits, handler).run();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw corruptError(file, `its XML is not well-formed (${error.message})`, error);
  }
}

const tab = 0x09;
const blank = 0x20;
const quote = 0x22;
const apostrophe = 0x27;
const slash = 0x2f;
const less = 0x3c;
const greater = 0x3e;

/**
 * Walks from `<` to `<` over the whole part in memory and cuts out only what is asked for, which takes a
 * quarter of the time of a general parser: those build all attributes of all tags, and a Word file is mostly
 * attributes nobody reads. Checked: that tags match, one root holds all, references and quotes are whole.
 * Not checked, since it changes no text: which characters names have, and attributes given twice.
 */
class Scanner {
  readonly #source: string;
  readonly #file: string;
  readonly #limits: Limits;
  readonly #handler: XmlHandler;
  readonly #names = new Names();
  readonly #attributes: TagAttributes;
  /** Names of the open elements, as written and canonical. */
  readonly #written: string[] = [];
  readonly #open: string[] = [];
  #nextBinding: number;
  #rooted = false;

  constructor(source: string, file: string, limits: Limits, handler: XmlHandler) {
    this.#source = source;
    this.#file = file;
    this.#limits = limits;
    this.#handler = handler;
    this.#attributes = new TagAttributes(this.#source, this.#names);
    this.#nextBinding = this.#source.indexOf('xmlns');
  }

  run(): void {
    const source = this.#source;
    let at = 0;
    for (let next = source.indexOf('<'); next >= 0; next = source.indexOf('<', at)) {
      if (next > at) this.#text(at, next);
      const code = source.charCodeAt(next + 1);
      if (code === slash) at = this.#closeTag(next);
      else if (code === 0x21) at = this.#declaration(next);
      else if (code === 0x3f) at = this.#past('?>', next);
      else at = this.#openTag(next);
    }
    if (this.#open.length > 0 || !this.#rooted) this.#fail('it ends too early');
    if (source.slice(at).trim() !== '') this.#fail('text stands after its root');
  }

  #text(from: number, to: number): void {
    const text = oneLineEnd(this.#source.slice(from, to));
    if (this.#open.length > 0) this.#handler.text?.(expandEntities(text));
    else if (text.trim() !== '') this.#fail('text stands outside its root');
  }

  #openTag(start: number): number {
    const source = this.#source;
    if (this.#rooted && this.#open.length === 0) this.#fail('it has two roots');
    let nameEnd = start + 1;
    while (isInName(source.charCodeAt(nameEnd))) nameEnd++;
    if (nameEnd === start + 1) this.#fail('a "<" opens nothing');
    const end = this.#tagEnd(nameEnd);
    const empty = source.charCodeAt(end - 1) === slash;
    this.#attributes.move(nameEnd, empty ? end - 1 : end);
    if (this.#nextBinding >= 0 && this.#nextBinding < end) this.#bind(end);
    this.#enter(source.slice(start + 1, nameEnd));
    if (empty) this.#leave();
    return end + 1;
  }

  #enter(written: string): void {
    this.#rooted = true;
    if (this.#open.length >= this.#limits.xmlDepth) {
      throw limitError(this.#file, `its XML nests deeper than ${this.#limits.xmlDepth}`, 'xmlDepth');
    }
    const name = this.#names.canonical(written);
    this.#written.push(written);
    this.#open.push(name);
    this.#handler.open(name, this.#attributes);
  }

  #leave(): void {
    this.#written.pop();
    const name = this.#open.pop();
    if (name !== undefined) this.#handler.close(name);
  }

  /** Where the tag's `>` is: the first one outside of quotes. */
  #tagEnd(from: number): number {
    const source = this.#source;
    for (let at = from; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === greater) return at;
      if (code === quote || code === apostrophe) {
        at = source.indexOf(code === quote ? '"' : "'", at + 1);
        if (at < 0) break;
      } else if (code === less) break;
    }
    return this.#fail('a tag does not end');
  }

  #closeTag(start: number): number {
    const source = this.#source;
    const written = this.#written.at(-1) ?? '';
    let at = start + 2 + written.length;
    const matches = written !== '' && source.startsWith(written, start + 2);
    while (source.charCodeAt(at) === blank || (source.charCodeAt(at) >= tab && source.charCodeAt(at) < 14))
      at++;
    if (!matches || source.charCodeAt(at) !== greater) this.#fail(`<${written}> is not closed`);
    this.#leave();
    return at + 1;
  }

  #declaration(start: number): number {
    const source = this.#source;
    if (source.startsWith('<!--', start)) return this.#past('-->', start + 4);
    if (source.startsWith('<![CDATA[', start) && this.#open.length > 0) {
      const end = this.#past(']]>', start);
      this.#handler.text?.(oneLineEnd(source.slice(start + 9, end - 3)));
      return end;
    }
    if (!/^<!doctype/i.test(source.slice(start, start + 9))) this.#fail('a "<!" opens nothing');
    throw corruptError(this.#file, 'its XML declares a DOCTYPE, which documents of this kind never have');
  }

  #past(mark: string, from: number): number {
    const at = this.#source.indexOf(mark, from);
    return at < 0 ? this.#fail(`a "${mark}" is missing`) : at + mark.length;
  }

  #bind(end: number): void {
    this.#attributes.bindPrefixes();
    this.#nextBinding = this.#source.indexOf('xmlns', end);
  }

  #fail(problem: string): never {
    throw new XmlError(problem);
  }
}

function isInName(code: number): boolean {
  return code > blank && code !== slash && code !== greater && code !== less;
}

/** XML knows one line end. */
function oneLineEnd(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
