// Characters that are newer than the oldest Node.js that rolefit runs on.
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/model/limits.ts';
import { readDocument } from '../../src/read/document.ts';
import { newestKnown, replaceNewer } from '../../src/read/newer-characters.ts';

describe('characters that only newer versions of Unicode have', () => {
  it('are replaced, in the plane of letters and beyond it', () => {
    expect(replaceNewer('a\u{20c1}b\u{16ea0}c\u{323b0}')).toBe('a\ufffdb\ufffdc\ufffd');
  });

  it('are no others: letters, marks, signs and emoji that all versions have stay', () => {
    const text = 'Zoë Łukasz 李明 प्रिया ﷺ €₿ 🧑‍💻 e\u0301 ꟊ 𐍈 \ufffd';
    expect(replaceNewer(text)).toBe(text);
  });

  it('are replaced before offsets are taken', async () => {
    const bytes = new TextEncoder().encode('Cook\n\n- Knife\u{16ea0} skills, stocks\n');
    const { text } = await readDocument({ name: 'a.txt', bytes }, defaultLimits);
    expect(text).toContain('Knife\ufffd skills, stocks');
  });

  it('are those up to the Unicode version of this Node.js: a newer one needs its characters in the table', () => {
    expect(Number(process.versions.unicode)).toBeLessThanOrEqual(Number(newestKnown));
  });
});
