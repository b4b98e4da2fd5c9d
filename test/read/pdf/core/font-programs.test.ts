import { expect, test } from 'vitest';
import { defaultLimits } from '../../../../src/model/limits.ts';
import { readCffEncoding } from '../../../../src/read/pdf/core/cff.ts';
import { readWithCore } from '../../../../src/read/pdf/core/read-file.ts';
import { textsOfBitmaps } from '../../../../src/read/pdf/core/tex-bitmaps.ts';
import { readType1Encoding } from '../../../../src/read/pdf/core/type1.ts';
import { assemble } from '../../pdf-writer.ts';

const head = '%!PS-AdobeFont-1.0: Quillan\n/FontName /Quillan def\n';

test('the encoding in a Type 1 program is read by its names', () => {
  const program = `${head}/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 12 /fi put\ndup 65 /B.sc put\nreadonly def\ncurrentfile eexec`;
  const texts = readType1Encoding(Buffer.from(program));
  expect([texts?.[12], texts?.[65], texts?.[66]]).toEqual(['fi', 'B', null]);
});

test('a Type 1 program may name the standard encoding, or none', () => {
  expect(readType1Encoding(Buffer.from(`${head}/Encoding StandardEncoding def`))?.[0x27]).toBe('’');
  expect(readType1Encoding(Buffer.from(head))).toBeNull();
});

/** An index of the format: how many, the size of offsets, the offsets, the data. */
function index(...items: Buffer[]): Buffer {
  if (items.length === 0) return Buffer.from([0, 0]);
  let offset = 1;
  const offsets = [offset, ...items.map((item) => (offset += item.length))];
  return Buffer.concat([Buffer.from([0, items.length, 1, ...offsets]), ...items]);
}

/** Glyphs 1 and 2 are "A" (a name all know) and "o_k"; `encoding` gives their codes. */
function compact(encoding: number[]): Buffer {
  const number = (value: number): number[] => [29, 0, 0, value >> 8, value & 255];
  const tables = (charset: number, codes: number, glyphs: number): Buffer =>
    Buffer.concat([
      Buffer.from([1, 0, 4, 1]),
      index(Buffer.from('Quillan')),
      index(Buffer.from([...number(charset), 15, ...number(codes), 16, ...number(glyphs), 17])),
      index(Buffer.from('o_k')),
      index(),
    ]);
  const charset = Buffer.from([0, 0, 34, 391 >> 8, 391 & 255]);
  const at = tables(0, 0, 0).length;
  const codesAt = at + charset.length;
  const glyphs = index(Buffer.from([14]), Buffer.from([14]), Buffer.from([14]));
  return Buffer.concat([
    tables(at, codesAt, codesAt + encoding.length),
    charset,
    Buffer.from(encoding),
    glyphs,
  ]);
}

test.each([
  ['single codes', [0, 2, 10, 70]],
  ['ranges', [1, 2, 10, 0, 70, 0]],
])('the encoding in a compact program is read from %s', (_, encoding) => {
  const texts = readCffEncoding(compact(encoding));
  expect([texts?.[10], texts?.[70], texts?.[71]]).toEqual(['A', 'ok', null]);
});

test('a compact program that breaks off says nothing', () => {
  const whole = compact([0, 2, 10, 70]);
  for (let length = 0; length < whole.length - 4; length += 1)
    expect(readCffEncoding(whole.subarray(0, length))).toBeNull();
});

test('bitmaps of TeX are told by their codes', () => {
  const spell = (...codes: number[]): string => codes.map((code) => textsOfBitmaps(codes).get(code)).join('');
  expect(spell(77, 97, 121, 21, 28, 39, 233)).toBe('May–\ufb01’é');
  expect(spell(77, 97, 121, 12, 123)).toBe('May\ufb01–');
  expect(spell(136)).toBe('•');
  expect(spell(15)).toBe('•');
  expect(spell(50, 48, 49, 57, 21)).toBe('2019–');
});

test('a font of bitmaps named by their codes is read, one named otherwise is left alone', () => {
  const page = (names: string): Uint8Array => {
    const glyph = '<< /Length 2 >>\nstream\n\n\nendstream';
    const content = 'BT /F1 10 Tf 50 700 Td <4d617915> Tj ET';
    return assemble([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> >>',
      '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      `<< /Type /Font /Subtype /Type3 /FontMatrix [0.012 0 0 0.012 0 0] /FontBBox [0 -20 60 60] /FirstChar 21 /LastChar 121
        /Widths [${'40 '.repeat(101)}] /CharProcs << /a21 6 0 R >> /Encoding << /Differences [${names}] >> >>`,
      glyph,
    ]);
  };
  const read = (names: string) => readWithCore(page(names), defaultLimits);
  expect(read('21 /a21 77 /a77 97 /a97 121 /a121').pages?.[0]?.words.map(({ text }) => text)).toEqual([
    'May–',
  ]);
  expect(read('21 /a1 77 /a2 97 /a3 121 /a4').reasons).toEqual(['glyph without text']);
});
