import { expect, test } from 'vitest';
import { openBudget } from '../../../../src/read/pdf/core/budget.ts';
import { readUnicodeMap } from '../../../../src/read/pdf/core/cmap.ts';
import { findEncoding } from '../../../../src/read/pdf/core/encodings.ts';
import { textOfGlyph } from '../../../../src/read/pdf/core/glyph-names.ts';
import { HandOver } from '../../../../src/read/pdf/core/hand-over.ts';
import { findStandardFont } from '../../../../src/read/pdf/core/standard-fonts.ts';

test.each([
  ['a', 'a'],
  ['eacute', 'é'],
  ['Scaron', 'Š'],
  ['germandbls', 'ß'],
  ['fi', 'fi'],
  ['quoteright', '’'],
  ['uni2022', '•'],
  ['u1F600', '😀'],
  ['g17', null],
  ['A.sc', 'A'],
  ['seven.lnum', '7'],
  ['f_f_i', 'ffi'],
  ['f_g17', null],
  ['.notdef', null],
  ['underscore', '_'],
  ['space', ' '],
])('the glyph %s is %s', (name, text) => expect(textOfGlyph(name)).toBe(text));

test('encodings differ where they should', () => {
  const codes = ['WinAnsiEncoding', 'MacRomanEncoding', 'StandardEncoding'].map((name) => findEncoding(name));
  expect(codes.map((encoding) => encoding?.[0x27])).toEqual(["'", "'", '’']);
  expect(codes.map((encoding) => encoding?.[0xb7])).toEqual(['·', '∑', '•']);
  expect(codes.map((encoding) => encoding?.[0x8e])).toEqual(['Ž', 'é', null]);
  expect(findEncoding('toString')).toBeNull();
});

test('a Unicode map gives single codes and ranges', () => {
  const map = readUnicodeMap(
    Buffer.from(
      '1 beginbfchar <0003> <0020> endbfchar ' +
        '2 beginbfrange <0010> <0012> <0041> <20> <21> [<00660069> <D83DDE00>] endbfrange',
    ),
    openBudget(),
  );
  expect([...map]).toEqual([
    [3, ' '],
    [16, 'A'],
    [17, 'B'],
    [18, 'C'],
    [32, 'fi'],
    [33, '😀'],
  ]);
});

test('ranges of a Unicode map are paid for', () => {
  const ranges = '<00000000> <FFFFFFFF> <0041> '.repeat(40);
  expect(() => readUnicodeMap(Buffer.from(`40 beginbfrange ${ranges} endbfrange`), openBudget())).toThrow(
    HandOver,
  );
});

test('standard fonts have widths by any of their names', () => {
  expect(findStandardFont('ArialMT')?.widthOf('W')).toBe(944);
  expect(findStandardFont('TimesNewRoman,Bold')?.widthOf('W')).toBe(1000);
  expect(findStandardFont('Courier')?.widthOf('i')).toBe(600);
  expect(findStandardFont('Symbol')).toBeNull();
});
