// The bytes of an XML part → events with canonical names, within the limits; any DOCTYPE is refused.
import { SaxesParser } from 'saxes';
import type { Limits } from '../model/limits.ts';
import { decodeText } from './encoding.ts';
import { corruptError, errorMessage, limitError } from './failure.ts';

/** Attributes under their canonical names. */
export type Attributes = Record<string, string>;

/** What a reader does at each event. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Namespaces → the prefix by which readers know them. Files may bind any prefix to them, and the strict
 * variant of Office Open XML has namespaces of its own.
 */
const namespaces: [RegExp, string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/opendocument:xmlns:text:1\.0$/, 'text'],
  [/opendocument:xmlns:table:1\.0$/, 'table'],
  [/opendocument:xmlns:style:1\.0$/, 'style'],
  [/opendocument:xmlns:office:1\.0$/, 'office'],
  [/opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/opendocument:xmlns:xsl-fo-compatible:1\.0$/, 'fo'],
  [/\/1999\/xlink$/, 'xlink'],
];

const chunkLength = 65_536;

/**
 * Parses a part and calls the handler. Entities other than XML's own five do not exist here.
 * @throws InputError `corrupt` for XML that is not well-formed or has a DOCTYPE, `too-large` for deep nesting.
 */
export function parseXml(bytes: Uint8Array, file: string, limits: Limits, handler: XmlHandler): void {
  const source = decodeText(bytes);
  const names = new Names();
  const parser = new SaxesParser({ xmlns: false, position: false, fragment: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw corruptError(file, 'its XML declares a DOCTYPE, which documents of this kind never have');
  });
  parser.on('error', (error) => {
    throw corruptError(file, `its XML is not well-formed (${errorMessage(error)})`, error);
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (depth > limits.xmlDepth)
      throw limitError(file, `its XML nests deeper than ${limits.xmlDepth}`, 'xmlDepth');
    handler.open(names.read(tag.name, tag.attributes), names.attributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(names.canonical(tag.name));
  });
  const text = handler.text?.bind(handler);
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  for (let at = 0; at < source.length; at += chunkLength) parser.write(source.slice(at, at + chunkLength));
  parser.close();
}

/** Prefixes as the file binds them; bindings are taken as valid from where they stand to the end. */
class Names {
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();
  /** True until a prefix is bound to a namespace that is known by another: most files never do. */
  #usual = true;

  /** The canonical name of an element, after the bindings it brings along. */
  read(name: string, attributes: Attributes): string {
    for (const key in attributes) if (key.startsWith('xmlns')) this.#bind(key, attributes[key] ?? '');
    return this.canonical(name);
  }

  canonical(name: string): string {
    if (this.#usual) return name;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const bound = this.#prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    const canonical = bound === undefined ? name : `${bound}:${name.slice(colon + 1)}`;
    this.#known.set(name, canonical);
    return canonical;
  }

  attributes(attributes: Attributes): Attributes {
    if (this.#usual) return attributes;
    const canonical: Attributes = {};
    for (const key in attributes) {
      canonical[key.includes(':') ? this.canonical(key) : key] = attributes[key] ?? '';
    }
    return canonical;
  }

  #bind(key: string, uri: string): void {
    const prefix = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
    const canonical = namespaces.find(([pattern]) => pattern.test(uri))?.[1];
    if (canonical === undefined || this.#prefixes.get(prefix) === canonical) return;
    this.#prefixes.set(prefix, canonical);
    this.#usual &&= prefix === canonical;
    this.#known.clear();
  }
}
