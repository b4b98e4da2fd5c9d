import { describe, expect, it } from 'vitest';
import {
  escapeCell,
  escapeLine,
  escapeTerminal,
  escapeWorkflow,
  escapeWorkflowProperty,
  escapeXml,
} from '../../src/report/escape.ts';

describe('commands to a build log', () => {
  it.each([
    ['::error::pwned', '<U+003A>:error::pwned'],
    ['text ::set-output name=a::b', 'text <U+003A>:set-output name=a::b'],
    ['a\n::add-mask::x', 'a\n<U+003A>:add-mask::x'],
    [':\u200b:error::x', '<U+003A>:error::x'],
    ['##[error]x', '<U+0023>#[error]x'],
    ['see ###[group]', 'see #<U+0023>#[group]'],
    ['##vso[task.complete]x', '<U+0023>#vso[task.complete]x'],
    ['##teamcity[x]', '<U+0023>#teamcity[x]'],
  ])('%j is shown, not run', (text, shown) => {
    expect(escapeTerminal(text)).toBe(shown);
  });

  it.each(['std::vector', 'a :: b', '## Heading', 'C# [sharp]', 'ratio 1::2'])(
    '%j stays as it is',
    (text) => {
      expect(escapeTerminal(text)).toBe(text);
    },
  );

  it('is the same when it is escaped twice', () => {
    const once = escapeLine(' ::error::a \u001b[0m ##[x] ');
    expect(escapeLine(once)).toBe(once);
  });
});

describe('XML', () => {
  it('shows markup, and what XML cannot hold', () => {
    expect(escapeXml(`<a b="c">&'`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;');
    expect(escapeXml(']]>')).toBe(']]&gt;');
    expect(escapeXml('\u0000\u0008\ufffe\uffff')).toBe(
      '&lt;U+0000&gt;&lt;U+0008&gt;&lt;U+FFFE&gt;&lt;U+FFFF&gt;',
    );
    expect(escapeXml('\ud800 \udc00 😀')).toBe('\ufffd \ufffd 😀');
  });

  it('keeps tabs and line feeds', () => {
    expect(escapeXml('a\tb\nc')).toBe('a\tb\nc');
  });
});

describe('workflow commands', () => {
  it('keep a message on its line', () => {
    expect(escapeWorkflow('a\r\n::error::b %0A c')).toBe('a <U+003A>:error::b %250A c');
  });

  it('keep a property from opening another one or the message', () => {
    expect(escapeWorkflowProperty('x,line=1::y%3A')).toBe('x%2Cline=1%3A%3Ay%253A');
  });
});

describe('cells of a spreadsheet', () => {
  it('hold what was written, not what an escape stands for', () => {
    expect(escapeCell('_x003D_1+1')).toBe('_x005F_x003D_1+1');
    expect(escapeCell('_x00_ __x0041_')).toBe('_x00_ __x005F_x0041_');
  });

  it('are cut to what a cell holds, and not inside a character', () => {
    expect(escapeCell('a'.repeat(40_000))).toHaveLength(32_767);
    const cut = escapeCell(`${'a'.repeat(32_765)}😀 and more`);
    expect(cut).toHaveLength(32_767);
    expect(cut.isWellFormed()).toBe(true);
  });
});
