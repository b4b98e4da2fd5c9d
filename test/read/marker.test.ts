import { describe, expect, it } from 'vitest';
import { readMarker } from '../../src/read/marker.ts';

function wordsAfter(line: string): string {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  return line.slice(readMarker(line, indent)?.end ?? indent);
}

describe('readMarker', () => {
  it.each([
    ['• Python', 'Python'],
    ['•Python', 'Python'],
    ['  - Go and Rust', 'Go and Rust'],
    ['-Developed an API', 'Developed an API'],
    ['–\tLed a team', 'Led a team'],
    ['* Kubernetes', 'Kubernetes'],
    ['+ Terraform', 'Terraform'],
    ['o Led the migration', 'Led the migration'],
    ['·       Drawings', 'Drawings'],
    ['\uF0B7 Symbol bullet', 'Symbol bullet'],
    ['§ Wingdings bullet', 'Wingdings bullet'],
    ['-> arrow', 'arrow'],
    ['✔️ check', 'check'],
    ['-- twice', 'twice'],
    ['[x] done', 'done'],
    ['🚀 About us', 'About us'],
    ['-3+ years of audits', '3+ years of audits'],
    ['**Ward work', 'Ward work'],
  ])('takes the marker off %j', (line, words) => {
    expect(wordsAfter(line)).toBe(words);
  });

  it.each([
    'C- level presentations',
    'C++ and C#',
    '-5 degrees at night',
    '– 2021',
    '3.5 years of audits',
    'o foi um projeto',
    '+49 30 1234',
    '**Bold words** here',
    '.NET developer',
    '#1 in sales',
    'B.Sc. in Physics',
    'U.S. citizen',
    '401(k) match',
  ])('keeps all of %j', (line) => {
    expect(wordsAfter(line)).toBe(line);
  });

  it('calls a pictograph an icon, not a bullet', () => {
    expect(readMarker('🚀 About us', 0)?.kind).toBe('icon');
    expect(readMarker('✅ Python', 0)?.kind).toBe('bullet');
  });
});
