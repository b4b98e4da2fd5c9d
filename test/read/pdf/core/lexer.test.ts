import { expect, test } from 'vitest';
import { HandOver } from '../../../../src/read/pdf/core/hand-over.ts';
import { openLexer, readToken } from '../../../../src/read/pdf/core/lexer.ts';

const lexerOf = (text: string, references = false) => openLexer(Buffer.from(text, 'latin1'), 0, references);
const read = (text: string, references = false) => readToken(lexerOf(text, references));

test.each([
  ['12', 12],
  ['-.5', -0.5],
  ['+3.25', 3.25],
  ['true', true],
  ['null', null],
  ['(a(b)c\\)\\101\\n\\\nd)', 'a(b)c)A\nd'],
  ['<48 69 4>', 'Hi@'],
  ['<0048>', '\0H'],
  ['/A#42C', { kind: 'name', name: 'ABC' }],
  ['% remark\n7', 7],
])('%s is one value', (text, value) => expect(read(text)).toEqual(value));

test('arrays and dictionaries nest', () => {
  expect(read('<< /A [1 (b) << /C 2 >>] >>')).toEqual(new Map([['A', [1, 'b', new Map([['C', 2]])]]]));
});

test('references are values in files, numbers in content streams', () => {
  expect(read('[12 0 R 3 4]', true)).toEqual([{ kind: 'ref', id: 12 }, 3, 4]);
  const lexer = lexerOf('12 0 R');
  expect([readToken(lexer), readToken(lexer), readToken(lexer), lexer.keyword]).toEqual([
    12,
    0,
    undefined,
    'R',
  ]);
});

test('keywords come apart from values', () => {
  const lexer = lexerOf("(x)'BT/F1");
  expect(readToken(lexer)).toBe('x');
  expect([readToken(lexer), lexer.keyword]).toEqual([undefined, "'BT"]);
  expect(readToken(lexer)).toEqual({ kind: 'name', name: 'F1' });
  expect([readToken(lexer), lexer.keyword]).toEqual([undefined, '']);
});

test.each(['(open', '<41', '[1 2', '<< /A 1', '<< 1 2 >>', '12abc', '['.repeat(1000)])(
  '%s is handed over',
  (text) => expect(() => read(text)).toThrow(HandOver),
);
