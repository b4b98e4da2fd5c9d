import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/model/limits.ts';
import { type Attributes, parseXml } from '../../src/read/xml.ts';
import { openZip } from '../../src/read/zip.ts';

/** Every event as a line; attributes that `asked` names come with their values. */
function events(xml: string | Uint8Array, asked: string[] = []): string[] {
  const found: string[] = [];
  parseXml(Buffer.from(xml as string), 'a.xml', defaultLimits, {
    open: (name: string, attributes: Attributes) =>
      found.push(`<${name}${asked.map((key) => ` ${key}=${attributes.get(key) ?? ''}`).join('')}`),
    close: (name: string) => found.push(`>${name}`),
    text: (text: string) => found.push(text),
  });
  return joined(found);
}

/** The same by a general parser. */
function oracle(xml: string, asked: string[] = []): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    found.push(`<${name}${asked.map((key) => ` ${key}=${attributes[key] ?? ''}`).join('')}`);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    found.push(`>${name}`);
  });
  for (const event of ['text', 'cdata'] as const) parser.on(event, (text) => depth > 0 && found.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return joined(found);
}

/** Pieces of text next to each other are one. */
function joined(found: string[]): string[] {
  const all: string[] = [];
  let open = '';
  for (const event of found) {
    if (!/^[<>]/.test(event)) {
      open += event;
      continue;
    }
    if (open !== '') all.push(`"${open}"`);
    open = '';
    all.push(event);
  }
  return all;
}

const outcome = (read: () => string[]): string[] | string => {
  try {
    return read();
  } catch {
    return 'not well-formed';
  }
};

describe('parseXml', () => {
  const folder = resolve(import.meta.dirname, '../../fixtures/resumes');
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  const asked = ['w:val', 'r:id', 'Target', 'w:ascii', 'w:type'];

  it.each(files)('sees the same in all parts of %s as a general parser', (name) => {
    const zip = openZip({ name, bytes: readFileSync(resolve(folder, name)) }, defaultLimits);
    const parts = zip.names().filter((part) => /\.(?:xml|rels)$/.test(part));
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) {
      const xml = Buffer.from(zip.read(part) ?? []).toString();
      expect(events(xml, asked)).toEqual(oracle(xml, asked));
    }
  });

  it('sees the same in XML put together at random, and refuses the same', () => {
    const piece = fc.constantFrom(
      ...[
        '<a>',
        '</a>',
        '<b c="1">',
        '</b >',
        '<b/>',
        '<b c="x>y" d=\'&lt;"\' />',
        'text',
        ' \r\n',
        '&amp;&#65;&#x42;',
      ],
      ...[
        '<![CDATA[<a>&]]>',
        '<!-- <a> -->',
        '<?p <a> ?>',
        '&',
        '&nope;',
        '<',
        '</',
        '<!x>',
        '&#0;',
        '<b c="',
        '<b c="&no;"/>',
      ],
    );
    const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          pieces,
          pieces.map((inner) => `<r>${inner}</r>`),
        ),
        (xml) => {
          expect(outcome(() => events(xml, ['c', 'd']))).toEqual(outcome(() => oracle(xml, ['c', 'd'])));
        },
      ),
      { numRuns: 3000, seed: 5 },
    );
  });

  it('knows namespaces by their address, whatever their prefix', () => {
    const main = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const xml = `<document xmlns="${main}" xmlns:q="${main}" xmlns:x="${office}"><q:p q:val="1" x:id="2"/></document>`;
    expect(events(xml, ['w:val', 'r:id'])).toEqual([
      '<w:document w:val= r:id=',
      '<w:p w:val=1 r:id=2',
      '>w:p',
      '>w:document',
    ]);
  });

  it.each([
    ['<!DOCTYPE a><a/>', 'corrupt', 'DOCTYPE'],
    ['<a><b></a></b>', 'corrupt', 'not closed'],
    ['<a/><b/>', 'corrupt', 'two roots'],
    ['', 'corrupt', 'too early'],
    ['<a'.repeat(3), 'corrupt', 'does not end'],
    [`${'<a>'.repeat(400)}${'</a>'.repeat(400)}`, 'too-large', 'deeper'],
  ])('refuses %s', (xml, code, words) => {
    expect(() => events(xml)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    );
  });

  it('takes time in proportion to the length', () => {
    const wide = `<a ${'b="1" '.repeat(200_000)}>${'<c xmlns:d="e"/>&amp;'.repeat(100_000)}</a>`;
    const start = performance.now();
    events(wide, ['z']);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
