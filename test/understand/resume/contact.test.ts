import { describe, expect, it } from 'vitest';
import { findReachSpans } from '../../../src/understand/resume/contact.ts';

const found = (text: string): string[] =>
  findReachSpans(text).map(({ start, end }) => text.slice(start, end).trim());

describe('findReachSpans', () => {
  it.each([
    ['a mail address', 'Leeds | a.b@example.com', ['a.b@example.com']],
    ['a local number alone between separators', 'Telford | 555-0152 | own car', ['555-0152']],
    ['a local number alone on its line', 'Telford\n555 0152\nSkills', ['555 0152']],
    ['no range of years', 'Acme | 2019-2021 | Leeds', []],
    ['no number inside a sentence', 'closed 120-4500 tickets', []],
    ['a street called like a tool', '12 Java Street, Marlow', ['12 Java Street']],
    ['a street behind a flat', 'Flat 2, 9 Swift Court\nSkills', ['9 Swift Court']],
    ['no count of things', 'Rolled out 12 Java Street maps', []],
    ['no year before a name', 'Winner 2019 Best Park in the county', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
