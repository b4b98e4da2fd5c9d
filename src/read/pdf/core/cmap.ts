// A ToUnicode map of a font → character codes and the text of each.
import { type Budget, spend } from './budget.ts';
import { HandOver } from './hand-over.ts';
import { openLexer, readToken } from './lexer.ts';
import type { Value } from './value.ts';

const maxRange = 65_536;

/** Ranges that are no maps of strings to strings are passed over. */
export function readUnicodeMap(bytes: Uint8Array, budget: Budget): Map<number, string> {
  const map = new Map<number, string>();
  const lexer = openLexer(bytes);
  let values: Value[] = [];
  for (;;) {
    const value = readToken(lexer);
    if (value !== undefined) {
      values.push(value);
      if (values.length > maxRange) throw new HandOver('unicode map');
      continue;
    }
    if (lexer.keyword === '') return map;
    if (lexer.keyword === 'usecmap') throw new HandOver('unicode map');
    spend(budget, 'operators');
    if (lexer.keyword === 'endbfchar') addCharacters(map, values);
    else if (lexer.keyword === 'endbfrange') addRanges(map, values, budget);
    values = [];
  }
}

function addCharacters(map: Map<number, string>, values: readonly Value[]): void {
  for (let index = 0; index + 1 < values.length; index += 2) {
    const [code, text] = [values[index], values[index + 1]];
    if (typeof code === 'string' && typeof text === 'string') map.set(codeOf(code), textOf(text));
  }
}

function addRanges(map: Map<number, string>, values: readonly Value[], budget: Budget): void {
  for (let index = 0; index + 2 < values.length; index += 3) {
    const [from, to, texts] = [values[index], values[index + 1], values[index + 2]];
    if (typeof from !== 'string' || typeof to !== 'string') continue;
    const first = codeOf(from);
    const count = Math.min(codeOf(to) - first + 1, maxRange);
    spend(budget, 'operators', Math.max(0, count));
    for (let step = 0; step < count; step += 1) {
      const text = Array.isArray(texts) ? texts[step] : texts;
      if (typeof text !== 'string') continue;
      map.set(first + step, Array.isArray(texts) ? textOf(text) : textOf(text, step));
    }
  }
}

function codeOf(bytes: string): number {
  let code = 0;
  for (let index = 0; index < bytes.length; index += 1) code = code * 256 + bytes.charCodeAt(index);
  return code;
}

/** UTF-16 in bytes; the last unit goes up by `step` along a range. */
function textOf(bytes: string, step = 0): string {
  if (bytes.length === 1) return String.fromCharCode(bytes.charCodeAt(0) + step);
  let text = '';
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const unit = bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1);
    text += String.fromCharCode(index + 3 < bytes.length ? unit : unit + step);
  }
  return text;
}
