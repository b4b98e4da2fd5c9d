import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model/profile.ts';
import { findDuplicates } from '../../src/screen/duplicates.ts';
import { sketchOf } from '../../src/screen/sketch.ts';
import { resumeText } from './resume-texts.ts';

const passagesOf = (text: string): Passage[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((quote) => ({
      quote,
      line: 1,
      page: null,
      start: 0,
      end: 0,
      section: 'experience',
      position: null,
    }));
const duplicates = (...texts: string[]): number[] => [
  ...findDuplicates(texts.map((text) => sketchOf(passagesOf(text)))),
];
const bullets = (...lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');

describe('the same person twice', () => {
  const text = resumeText(1);

  it.each([
    ['word for word', text],
    ['in other lines, as another format breaks them', text.replaceAll(/(\w+) (\w+) (\w+) /g, '$1 $2\n$3 ')],
    ['in capitals, with other bullets and dashes', text.toUpperCase().replaceAll('- ', '• ')],
    [
      'with one more bullet',
      text.replace('\n\nSkills', '\n- Kept the books of two smaller branches\n\nSkills'),
    ],
    [
      'with a skill more and another end date',
      text.replace('Present', 'June 2026').replace('Skills\n\n', 'Skills\n\nTerraform, '),
    ],
  ])('%s', (_, other) => {
    expect(duplicates(text, other)).toEqual([-1, 0]);
  });

  it('three times: both point to the first, never to each other', () => {
    expect(duplicates(resumeText(5), text, text, `${text}\nReferences on request`)).toEqual([-1, -1, 1, 1]);
  });
});

describe('near misses are two people', () => {
  const template = (name: string, ...own: string[]): string =>
    `Experience\n\nCare Assistant, Osterby Residential Home\nMarch 2019 - Present\n${bullets(...own)}\n\nSkills\n\nMoving and handling, Medication, Safeguarding\n\n${name}`;

  it('with template, trade and employer in common', () => {
    const one = template(
      'Certificate in Health and Social Care, Tarnmoor College, 2018',
      'Washed, dressed and fed nine residents on the ground floor every morning',
      'Wrote the handover notes for the night staff and rang the families',
      'Trained three new colleagues on the hoist and on the call system',
      'Ran the Thursday singing hour with the residents from the upper floor',
    );
    const two = template(
      'Diploma in Nursing Studies, Ninewell Institute, 2017',
      'Took blood pressure and weight twice a week and told the doctor of changes',
      'Ordered linen, gloves and dressings, and kept the cupboard in order',
      'Went along to hospital visits and explained the letters afterwards',
      'Stood in for the shift leader during two winters without an accident',
    );
    expect(duplicates(one, two)).toEqual([-1, -1]);
  });

  it('with the same opening paragraph, copied from an example', () => {
    const opening =
      'A reliable and friendly worker who likes to learn, works well in a team and keeps a cool head.';
    expect(duplicates(`${opening}\n${resumeText(2)}`, `${opening}\n${resumeText(3)}`)).toEqual([-1, -1]);
  });

  it('with one of two positions in common', () => {
    const [head = '', first = '', second = ''] = resumeText(4).split(/\n\n(?=.+ Ltd\n)/);
    const [, other = '', another = ''] = resumeText(6).split(/\n\n(?=.+ Ltd\n)/);
    expect(duplicates([head, first, second].join('\n'), [head, first, other, another].join('\n'))).toEqual([
      -1, -1,
    ]);
  });

  it('among two thousand invented people', () => {
    const texts = Array.from({ length: 2_000 }, (_, seed) => resumeText(seed));
    expect(duplicates(...texts).filter((first) => first >= 0)).toEqual([]);
  });

  it('where the text is too short to tell', () => {
    expect(sketchOf(passagesOf('Python, SQL and Excel. Available at once.'))).toBe('');
    expect(duplicates('Python and SQL', 'Python and SQL')).toEqual([-1, -1]);
  });
});

describe('the work', () => {
  it('stays linear where everything is the same, and where nothing is', () => {
    const time = (sketches: string[]): number => {
      const start = performance.now();
      findDuplicates(sketches);
      return performance.now() - start;
    };
    const different = Array.from({ length: 3_000 }, (_, seed) => sketchOf(passagesOf(resumeText(seed))));
    const same = Array.from({ length: 60_000 }, () => different[0] ?? '');
    const many = Array.from({ length: 20 }, () => different).flat();
    expect(time(same)).toBeLessThan(3_000);
    expect(time(many)).toBeLessThan(3_000);
  });

  it('finds nothing in nothing', () => {
    expect(duplicates()).toEqual([]);
  });
});
