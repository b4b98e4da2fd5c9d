import { describe, expect, it } from 'vitest';
import { applyChanges, wordsAt } from '../../../src/audit/invariance/change.ts';
import { shrink } from '../../../src/audit/invariance/shrink.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import { readDocument } from '../../../src/read/document.ts';

const read = (text: string) =>
  readDocument({ name: 'r.txt', bytes: new TextEncoder().encode(text) }, defaultLimits);
const text = 'Ines Maurer\n\nSkills\n- Python\n- SQL\n';

describe('applyChanges', () => {
  it('gives the same document without changes', async () => {
    const document = await read(text);
    expect(applyChanges(document, [])).toEqual(document);
  });

  it('makes what a reader makes of the changed file', async () => {
    const document = await read(text);
    const changed = applyChanges(document, [
      { at: document.lines.length - 2, remove: 1, put: [{ text: 'Rust', like: document.lines.length - 2 }] },
    ]);
    const again = await read(text.replace('Python', 'Rust'));
    expect([changed.text, changed.lines]).toEqual([again.text, again.lines]);
  });

  it('keeps the words of every other line under its offsets', async () => {
    const document = await read(text);
    const changed = applyChanges(document, [{ at: 1, remove: 0, put: [{ text: 'Born 1971', like: 0 }] }]);
    const words = changed.lines.map((_, index) => wordsAt(changed, index));
    expect(words.filter((line) => line !== '')).toEqual([
      'Ines Maurer',
      'Born 1971',
      'Skills',
      'Python',
      'SQL',
    ]);
  });
});

describe('shrink', () => {
  const changes = Array.from({ length: 9 }, (_, at) => ({ at, remove: 1, put: [] }));
  const places = (some: readonly { at: number }[]) => some.map(({ at }) => at);

  it('finds the one change that matters', () => {
    expect(places(shrink(changes, (some) => places(some).includes(6)))).toEqual([6]);
  });

  it('finds two that need each other', () => {
    const both = (some: readonly { at: number }[]) => [2, 7].every((at) => places(some).includes(at));
    expect(places(shrink(changes, both))).toEqual([2, 7]);
  });
});
