import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openBudget } from '../../../../src/read/pdf/core/budget.ts';
import { undoFilters } from '../../../../src/read/pdf/core/filters.ts';
import { HandOver } from '../../../../src/read/pdf/core/hand-over.ts';
import { openLexer, readToken } from '../../../../src/read/pdf/core/lexer.ts';
import { isDict } from '../../../../src/read/pdf/core/value.ts';

function undo(dictionary: string, stored: Uint8Array | string, bytes = 10_000): string {
  const dict = readToken(openLexer(Buffer.from(dictionary)));
  if (!isDict(dict)) throw new Error('no dictionary');
  const stream = { kind: 'stream' as const, dict, stored: Buffer.from(stored as string, 'latin1') };
  return Buffer.from(undoFilters(stream, (value) => value ?? null, { ...openBudget(), bytes })).toString(
    'latin1',
  );
}

test('each filter is undone', () => {
  expect(undo('<< >>', 'plain')).toBe('plain');
  expect(undo('<< /Filter /FlateDecode >>', deflateSync('ferry'))).toBe('ferry');
  expect(undo('<< /Filter /ASCIIHexDecode >>', '66 65 72 72 79>')).toBe('ferry');
  expect(undo('<< /Filter /ASCII85Decode >>', '87cURDZ~>')).toBe('Hello');
  expect(undo('<< /Filter /RunLengthDecode >>', '\x01ab\xfec\x80')).toBe('abccc');
  // The example of the PDF reference: 45 45 45 45 45 65 45 45 45 66.
  expect(undo('<< /Filter /LZWDecode >>', '\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01')).toBe('-----A---B');
});

test('filters are undone one after the other', () => {
  const hex = deflateSync('ferry').toString('hex');
  expect(undo('<< /Filter [/AHx /Fl] >>', `${hex}>`)).toBe('ferry');
});

test('rows that were predicted from the row above are restored', () => {
  const rows = Buffer.from([0, 1, 2, 3, 2, 1, 1, 1, 1, 5, 1, 1, 3, 2, 0, 0, 4, 1, 1, 1]);
  const parameters = '<< /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 3 >> >>';
  expect([...Buffer.from(undo(parameters, deflateSync(rows)), 'latin1')]).toEqual([
    1, 2, 3, 2, 3, 4, 5, 6, 7, 4, 5, 6, 5, 6, 7,
  ]);
});

test.each([
  ['a filter of pictures', '<< /Filter /DCTDecode >>', 'x'],
  ['a filter named like a method', '<< /Filter /constructor >>', 'x'],
  ['a damaged stream', '<< /Filter /FlateDecode >>', 'nothing'],
  ['more than the budget', '<< /Filter /FlateDecode >>', deflateSync('a'.repeat(20_000)).toString('latin1')],
  ['a run beyond the budget', '<< /Filter /RL >>', '\x81a'.repeat(100)],
])('%s is handed over', (_, dictionary, stored) => expect(() => undo(dictionary, stored)).toThrow(HandOver));
