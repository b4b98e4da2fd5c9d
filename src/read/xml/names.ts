// Prefixes as a file binds them → the prefixes by which readers know the namespaces.

/**
 * Namespaces → canonical prefix. Files may bind any prefix to them, and the strict variant of Office Open
 * XML has namespaces of its own.
 */
const namespaces: [RegExp, string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
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

/** Namespace addresses said before → prefix, for all files: there are a few dozen in the world. */
const prefixOf = new Map<string, string | null>();
const mostRemembered = 1000;

/** Bindings are taken as valid from where they stand to the end of the part. */
export class Names {
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();
  /** True until a prefix is bound to a namespace that is known by another: most files never do. */
  usual = true;

  /** The canonical name of an element; the same string each time, so that comparing it is cheap. */
  canonical(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const bound = this.usual ? undefined : this.#prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    const canonical = bound === undefined ? name : `${bound}:${name.slice(colon + 1)}`;
    if (this.#known.size < mostRemembered) this.#known.set(name, canonical);
    return canonical;
  }

  /** Takes in `xmlns="uri"` or `xmlns:prefix="uri"`. */
  bind(key: string, uri: string): void {
    const prefix = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
    const canonical = canonicalPrefix(uri);
    if (canonical === null || this.#prefixes.get(prefix) === canonical) return;
    this.#prefixes.set(prefix, canonical);
    this.usual &&= prefix === canonical;
    this.#known.clear();
  }
}

function canonicalPrefix(uri: string): string | null {
  const known = prefixOf.get(uri);
  if (known !== undefined) return known;
  const prefix = namespaces.find(([pattern]) => pattern.test(uri))?.[1] ?? null;
  if (prefixOf.size < mostRemembered && uri.length < 200) prefixOf.set(uri, prefix);
  return prefix;
}
