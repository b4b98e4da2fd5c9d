import { readdir, readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../../../src/model/limits.ts';
import { readWithCore } from '../../../../src/read/pdf/core/read-file.ts';
import { layOutPages } from '../../../../src/read/pdf/document.ts';
import { openEngine } from '../../../../src/read/pdf/engine.ts';
import { readPages } from '../../../../src/read/pdf/file.ts';
import type { PageContent } from '../../../../src/read/pdf/page.ts';
import { assemble, put, writePdf } from '../../pdf-writer.ts';

const resumes = new URL('../../../../fixtures/resumes/', import.meta.url);

function pagesOf(bytes: Uint8Array): PageContent[] {
  const { pages, reasons } = readWithCore(bytes, defaultLimits);
  if (!pages?.every((page) => page !== null)) throw new Error(reasons.join());
  return pages;
}
const textOf = (bytes: Uint8Array): string => layOutPages(pagesOf(bytes)).text;
const reasonsOf = (bytes: Uint8Array): string[] => readWithCore(bytes, defaultLimits).reasons;
const stream = (content: string, entries = ''): Buffer =>
  Buffer.from(`<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`, 'latin1');

/** A page with one font, /F1, given as an object; further objects follow from number 6 on. */
function withFont(font: string, content: string, ...more: (string | Buffer)[]): Uint8Array {
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> >>',
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
    stream(content),
    font,
    ...more,
  ]);
}

test.each((await readdir(resumes)).filter((name) => name.endsWith('.pdf')))(
  'the core reads %s as PDFium does',
  async (name) => {
    const bytes = await readFile(new URL(name, resumes));
    const oracle = readPages(await openEngine(), { name, bytes }, defaultLimits);
    const { pages } = readWithCore(bytes, defaultLimits);
    for (const [index, page] of (pages ?? []).entries()) {
      const other = oracle[index];
      if (!page || !other) continue;
      expect(layOutPages([page]).text).toBe(layOutPages([other]).text);
      const looks = ({ words }: PageContent) =>
        new Set(words.map(({ font, color }) => `${font.name} ${color}`));
      expect(looks(page)).toEqual(looks(other));
    }
    expect(pages?.filter((page) => page !== null).length).toBeGreaterThan(0);
  },
);

test('all operators that show text are read', () => {
  const content =
    'BT /F1 10 Tf 12 TL 50 700 Td (One) Tj T* (Two) Tj (Three) \' 1 0.5 (Four) " [(Fi) -20 (ve)] TJ 0 -20 TD (Six) Tj ET';
  expect(textOf(writePdf([content])).split(/\s+/)).toEqual(['One', 'Two', 'Three', 'FourFive', 'Six']);
});

test('forms are painted where they stand, with their own resources', () => {
  const bytes = assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
    stream('q 2 0 0 2 100 200 cm /X Do Q'),
    stream(
      'BT /F 10 Tf 5 5 Td (Ferry) Tj ET',
      '/Type /XObject /Subtype /Form /BBox [0 0 200 50] /Resources << /Font << /F 6 0 R >> >>',
    ),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
  expect(pagesOf(bytes)[0]?.words).toMatchObject([{ text: 'Ferry', left: 110, size: 20, baseline: 632 }]);
});

test('two-byte codes are read by their Unicode map and widths', () => {
  const font =
    '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont /Any-Bold /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>';
  const bytes = withFont(
    font,
    'BT /F1 10 Tf 50 700 Td <000100020003> Tj ET',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any-Bold /DW 500 /W [1 [400] 3 3 600] >>',
    stream('1 beginbfrange <0001> <0003> <0061> endbfrange'),
  );
  const [word] = pagesOf(bytes)[0]?.words ?? [];
  expect(word).toMatchObject({ text: 'abc', left: 50, right: 65, font: { name: 'Any-Bold', weight: 700 } });
});

test('glyphs that are drawn take the width of their font matrix', () => {
  const font =
    '<< /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 -20 60 80] /FirstChar 97 /Widths [50 60] /Encoding << /Differences [97 /a /b] >> >>';
  const [word] = pagesOf(withFont(font, 'BT /F1 10 Tf 50 700 Td (ab) Tj ET'))[0]?.words ?? [];
  expect(word).toMatchObject({ text: 'ab', left: 50, right: 61 });
});

test('objects in object streams and a cross-reference stream are found', () => {
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
  ];
  let offset = 0;
  const index = parts.map((part, at) => {
    const row = `${at + 1} ${offset}`;
    offset += part.length + 1;
    return row;
  });
  const packed = deflateSync(`${index.join(' ')} ${parts.join(' ')}`);
  const first = index.join(' ').length + 1;
  const objects = [
    Buffer.concat([
      Buffer.from(
        `4 0 obj\n<< /Type /ObjStm /N 3 /First ${first} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
      ),
      packed,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
    Buffer.concat([Buffer.from('5 0 obj\n'), stream(put('Ferry', 50, 700)), Buffer.from('\nendobj\n')]),
  ];
  const head = Buffer.from('%PDF-1.5\n');
  const offsets = [head.length, head.length + (objects[0]?.length ?? 0)];
  const start = offsets[1] === undefined ? 0 : offsets[1] + (objects[1]?.length ?? 0);
  const rows = [
    [0, 0, 0],
    [2, 4, 0],
    [2, 4, 1],
    [2, 4, 2],
    [1, offsets[0] ?? 0, 0],
    [1, offsets[1] ?? 0, 0],
    [1, start, 0],
  ];
  const table = Buffer.from(rows.flatMap(([type = 0, a = 0, b = 0]) => [type, a >> 8, a & 255, b]));
  const xref = Buffer.concat([
    Buffer.from(
      `6 0 obj\n<< /Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Length ${table.length} >>\nstream\n`,
    ),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF`),
  ]);
  expect(textOf(Buffer.concat([head, ...objects, xref]))).toBe('Ferry');
});

test('letters printed as outlines under clear text are in sight', () => {
  const outline = (x: number): string =>
    `${x} 700 m ${`${x} 707 l ${x + 20} 707 l ${x + 20} 700 l `.repeat(12)} f\n`;
  const resources = '/ExtGState << /G1 << /ca 0 >> /G2 << /ca 1 >> >>';
  const clear = (text: string, y: number): string => `/G1 gs ${put(text, 50, y)} /G2 gs `;
  const page = pagesOf(
    writePdf([`${outline(50)} ${clear('Oda', 700)} ${put('Ferries', 50, 600)}`], { resources }),
  )[0];
  expect(page?.words).toMatchObject([
    { text: 'Oda', mode: 2 },
    { text: 'Ferries', mode: 0 },
  ]);
  expect(page?.hidden).toEqual([]);
  const elsewhere = (y: number): Uint8Array =>
    writePdf([`${outline(50)} ${clear('Oda', y)} ${put('Ferries', 50, 600)}`], { resources });
  expect(reasonsOf(elsewhere(695))).toEqual(['suspect: transparent']);
  expect(pagesOf(elsewhere(500))[0]?.hidden).toMatchObject([{ reason: 'transparent' }]);
});

test('a title in another font close behind a year is a word of its own', () => {
  const close = (text: string): string => `BT /F1 10 Tf 50 700 Td (May 2017) Tj /F2 10 Tf (${text}) Tj ET`;
  expect(textOf(writePdf([close('Pilot')]))).toBe('May 2017 Pilot');
  expect(textOf(writePdf([close('th')]))).toBe('May 2017th');
});

test('bold type that is simulated by painting twice counts once', () => {
  expect(textOf(writePdf([put('Ferry', 50, 700) + put('Ferry', 50.3, 700)]))).toBe('Ferry');
  expect(textOf(writePdf([put('l', 50, 700) + put('l', 51.9, 700) + put('a', 54.1, 700)]))).toBe('lla');
});

test('tiny text and text off the page is set apart without PDFium', () => {
  const page = pagesOf(
    writePdf([put('Ferry', 50, 700) + put('secret', 50, 600, 0.8) + put('more', 50, -40)]),
  )[0];
  expect(page?.hidden.map(({ word, reason }) => [word.text, reason])).toEqual([
    ['secret', 'tiny'],
    ['more', 'off-page'],
  ]);
});

const text = put('Ferry', 50, 700);
const missing =
  '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont /Any /DescendantFonts [6 0 R] >>';
test.each([
  [
    'a suspect that has to be painted',
    writePdf([`${text} 1 g ${put('secret', 50, 600)}`]),
    'suspect: same-colour',
  ],
  ['letters as a clip', writePdf([`7 Tr ${text}`]), 'text as a clip'],
  ['a file without words', writePdf(['0 0 9 9 re f']), 'no words, none shown'],
  ['a page of blanks', writePdf([text, put('   ', 50, 700)]), 'no words'],
  ['a font that is missing', writePdf(['BT /F9 10 Tf (x) Tj ET']), 'font'],
  [
    'codes that only a program knows',
    withFont(missing, text, '<< /BaseFont /Any >>'),
    'font without unicode map',
  ],
  [
    'another set of codes',
    withFont(missing.replace('Identity-H', 'UniGB-UCS2-H'), text, '<< /BaseFont /Any >>'),
    'font encoding',
  ],
  ['no PDF', Buffer.from('Ferry'), 'header'],
  [
    'forms in themselves',
    writePdf(['/X Do'], { resources: '/XObject << /X << >> >>' }),
    'no words, none shown',
  ],
])('%s is left to PDFium', (_, bytes, reason) => expect(reasonsOf(bytes)).toEqual([reason]));

test('a page that shows no text beside one with words needs no PDFium', () => {
  const pages = pagesOf(writePdf([text, '0 0 9 9 re f']));
  expect(pages.map(({ number, words }) => [number, words.length])).toEqual([
    [1, 1],
    [2, 0],
  ]);
});

test('damage is handed over, never thrown', () => {
  const whole = Buffer.from(writePdf([`q ${text} Q [(a) -300 (b)] TJ /F1 9 Tf 0.5 g 0 0 50 50 re f`]));
  let chance = 7;
  const next = (limit: number): number => {
    chance = (Math.imul(chance, 1_103_515_245) + 12_345) >>> 0;
    return (chance >>> 8) % limit;
  };
  const answers = new Set<string>();
  for (let run = 0; run < 2000; run += 1) {
    const bytes = Buffer.from(whole);
    for (let change = 0; change < 1 + next(12); change += 1)
      bytes[next(bytes.length)] =
        next(3) === 0 ? next(256) : ('0123456789 <>[]()/R'.charCodeAt(next(19)) as number);
    const { pages, reasons } = readWithCore(bytes, defaultLimits);
    answers.add(pages === null ? 'file' : pages.includes(null) ? 'page' : 'read');
    if (pages === null || pages.includes(null)) expect(reasons.length).toBeGreaterThan(0);
  }
  expect(answers.size).toBe(3);
});
