import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/model/json-text.ts';

/** What runners look for: Azure's and GitHub's old form anywhere in a line, GitHub's own at its start. */
const commands = /##[a-z]*\[|^\s*::/im;
const piece = fc.oneof(
  fc.constantFrom('##', '#', '[', '::', 'add-mask', 'vso', '\\', '"', '\n', '\u202e', '\u009b31m'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

describe('JSON text', () => {
  it.each(['##[add-mask]x', '##vso[task.setvariable]x', '###teamcity[x]', '::stop-commands::x', '\\##[x]'])(
    'holds no command of a build log: %s',
    (text) => {
      for (const indent of [0, 2]) {
        const json = jsonText([text, { [text]: `\n${text}` }], indent);
        expect(json).not.toMatch(commands);
        expect(JSON.parse(json)).toEqual([text, { [text]: `\n${text}` }]);
      }
    },
  );

  it('shows escape sequences and turned text as escapes', () => {
    expect(jsonText('a\u009b31mb\u202ec\u001b')).toBe('"a\\u009b31mb\\u202ec\\u001b"');
  });

  it('leaves all else as JSON writes it', () => {
    const value = { text: 'C# ## heading — “quote” 日本', list: [1, null, true] };
    expect(jsonText(value, 2)).toBe(JSON.stringify(value, null, 2));
  });

  it('means the same, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const json = jsonText({ [text]: [text] }, 2);
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
        expect(json).not.toMatch(commands);
      }),
    );
  });
});
