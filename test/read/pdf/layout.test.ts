import { expect, test } from 'vitest';
import { countSwitches, cutIntoGroups, findColumn } from '../../../src/read/pdf/columns.ts';
import { describeFont } from '../../../src/read/pdf/fonts.ts';
import { showBox, turnBox, unturnBox } from '../../../src/read/pdf/frame.ts';
import { guessLigatures, isSpace, textOfCode } from '../../../src/read/pdf/glyphs.ts';
import { findInversions, orderSegments } from '../../../src/read/pdf/order.ts';
import type { Word } from '../../../src/read/pdf/page.ts';
import { formSegments, type Segment, splitAtColumns } from '../../../src/read/pdf/segments.ts';
import { splitSideHeadings } from '../../../src/read/pdf/side-headings.ts';
import { spaceWords } from '../../../src/read/pdf/spacing.ts';

/** A word of 5 points a letter at size 10. */
function word(text: string, left: number, baseline = 100, more: Partial<Word> = {}): Word {
  const font = { name: 'Any', weight: 400, kind: 'text' as const };
  const box = { left, right: left + 5 * text.length, top: baseline - 8, bottom: baseline + 2 };
  const paint = { color: 0, alpha: 255, mode: 0, object: 1, turn: 0, first: 0, last: 0 };
  return { text, ...box, baseline, size: 10, font, tracking: Number.NaN, spaced: false, ...paint, ...more };
}

const segment = (text: string, left: number, baseline: number): Segment => {
  const [formed] = formSegments([word(text, left, baseline)]);
  if (!formed) throw new Error('no segment');
  return formed;
};
const texts = (segments: readonly Segment[]): string[] =>
  segments.map(({ words }) => words.map(({ text }) => text).join(' '));

test('what stands between words follows from the gap', () => {
  const words = [word('Ku', 0), word('bernetes', 10.5), word('and', 53), word('2019', 200)];
  expect(spaceWords(words)).toEqual({ text: 'Kubernetes and\t2019', starts: [0, 2, 11, 15] });
});

test('a stretched line has no tabs', () => {
  const words = ['set', 'wide', 'to', 'fill', 'it'].map((text, index) => word(text, 45 * index));
  expect(spaceWords(words).text).toBe('set wide to fill it');
});

test('single letters at even distance are a word', () => {
  const letters = [...'SKILLS'].map((letter, index) => word(letter, 8 * index, 100, { spaced: index > 0 }));
  expect(
    spaceWords([...letters, ...[...'SET'].map((letter, index) => word(letter, 56 + 8 * index))]).text,
  ).toBe('SKILLS SET');
});

test('pieces of a letter-spaced word are put together', () => {
  const words = [
    word('S', 0),
    word('KI', 6.9, 100, { tracking: 1.2 }),
    word('LLS', 18.8, 100, { tracking: 1.2 }),
  ];
  expect(spaceWords(words).text).toBe('SKILLS');
});

test('a marker stays with the words it marks', () => {
  expect(texts(formSegments([word('•', 0), word('Sails', 30), word('2019', 200)]))).toEqual([
    '• Sails',
    '2019',
  ]);
});

test('shadows are not read twice', () => {
  expect(texts(formSegments([word('Oda', 0), word('Oda', 0.4)]))).toEqual(['Oda']);
});

test('raised figures belong to their line', () => {
  expect(formSegments([word('1', 0), word('st', 5, 96, { size: 6 }), word('prize', 20)])).toHaveLength(1);
});

test('a stream that jumps back over its own text is counted', () => {
  const rows = [300, 100, 200, 50].map((baseline) => segment('text', 50, baseline));
  expect(findInversions(rows, 600)).toEqual([{ from: 1, to: 4 }]);
  expect(findInversions([segment('left', 50, 300), segment('right', 400, 100)], 600)).toEqual([]);
});

test('a chaotic page is cut into columns', () => {
  const left = [100, 115, 130, 145].map((baseline) => segment(`left${baseline}`, 50, baseline));
  const right = [106, 121, 136, 151].map((baseline) => segment(`right${baseline}`, 300, baseline));
  const chaos = [3, 1, 2, 0]
    .flatMap((index) => [right[index], left[index]])
    .filter((one) => one !== undefined);
  const head = segment('Name', 200, 50);
  expect(texts(orderSegments([...chaos, head], 600).flat())).toEqual(texts([head, ...left, ...right]));
});

test('rows of a table are no columns, nor are labels far apart', () => {
  const cells = [100, 115, 130, 145, 160].flatMap((baseline) => [
    segment('key', 50, baseline),
    segment('value', 300, baseline),
  ]);
  expect(findColumn(cells)).toBeNull();
  const labels = [100, 200, 300, 400].map((baseline) => segment('label', 50, baseline - 5));
  const lines = Array.from({ length: 25 }, (_, row) => segment('a line of text', 300, 100 + 14 * row));
  expect(findColumn([...labels, ...lines])).toBeNull();
});

const levels = [100, 115, 130, 145, 160];
const column = (text: string, left: number): Segment[] =>
  levels.map((baseline) => segment(`${text} of a column ${baseline}`, left, baseline));

test('columns that share their baselines are told from a table by the order they are written in', () => {
  const [left, right] = [column('first', 50), column('second', 300)];
  expect(findColumn([...right, ...left])).toMatchObject({ edge: 300 });
  expect(findColumn(left.flatMap((one, index) => [one, right[index] ?? one]))).toBeNull();
});

test('dates and numbers beside lines are no column, even when written after them', () => {
  const lines = column('line', 300);
  const dates = levels.map((baseline, year) => segment(`May 201${year} – 2019`, 50, baseline));
  expect(findColumn([...lines, ...dates])).toBeNull();
  const numbers = levels.map((baseline, index) => segment(`7${index}`, 50, baseline));
  expect(findColumn([...lines, ...numbers])).toBeNull();
});

test('a few dates beside entries are no column, whatever stands above them', () => {
  const entry = (top: number): Segment[] => [
    segment('May 2019', 50, top),
    segment('Harbour pilot of the ferries', 200, top),
    segment('• a line of the entry', 216, top + 14),
    segment('• another line of it', 216, top + 28),
  ];
  const head = [20, 34, 60].map((baseline) => segment('Oda Berth', 50, baseline));
  expect(findColumn([...head, ...entry(100), ...entry(150), ...entry(200)])).toBeNull();
});

test('columns are found under full lines', () => {
  const full = [40, 52, 64, 76].map((baseline) =>
    segment('a line that is as long as the page is wide and crosses all of it', 50, baseline),
  );
  const [left, right] = [column('first', 50), column('second', 300)];
  const chaos = [...right, ...full, ...left];
  expect(texts(cutIntoGroups(chaos).flat())).toEqual(texts([...full, ...left, ...right]));
});

test('what is written last above the rest is read first, row by row', () => {
  const rows = levels.map((baseline) => segment('a line of the page', 50, baseline));
  const head = [segment('Oda', 50, 20), segment('Berth', 120, 20), segment('Harbour pilot', 50, 40)];
  expect(texts(orderSegments([...rows, ...head], 600).flat())).toEqual(texts([...head, ...rows]));
});

test('a header that is written last does not come between a line and its date', () => {
  const entry = [segment('Ferries', 50, 100), segment('2019 – 2021', 300, 100), segment('Pilot', 50, 115)];
  const header = segment('Confidential', 300, 20);
  expect(texts(orderSegments([...entry, header], 600).flat())).toEqual(texts([header, ...entry]));
});

test('dates that are written before all entries go to their entries', () => {
  const dates = ['May 2019 – 2021', '2015 – 2018'].map((text, index) => segment(text, 400, 100 + 60 * index));
  const entry = (title: string, top: number): Segment[] => [
    segment(title, 50, top),
    segment('a line of the entry', 50, top + 15),
  ];
  const [first, second] = [entry('Pilot', 100), entry('Deckhand', 160)];
  expect(texts(orderSegments([...dates, ...first, ...second], 600).flat())).toEqual([
    'Pilot',
    'May 2019 – 2021',
    'a line of the entry',
    'Deckhand',
    '2015 – 2018',
    'a line of the entry',
  ]);
  const alone = [...dates, ...first, ...entry('Deckhand', 171)];
  expect(texts(orderSegments(alone, 600).flat())).toEqual(texts(alone));
});

test('letter-spaced lines are not split where a column starts under one of their words', () => {
  const letters = [...'HARBOURPILOT'].map((letter, index) => word(letter, 9 * index + (index > 6 ? 6 : 0)));
  const under = levels.map((baseline) => segment('below', 69, baseline));
  const [heading, ...others] = formSegments(letters);
  expect(others).toEqual([]);
  expect(splitAtColumns([heading as Segment, ...under])).toHaveLength(1 + under.length);
});

test('changes of side are counted', () => {
  const sides = [50, 300, 50, 300].map((left, index) => segment('text', left, 100 + index));
  expect(countSwitches(sides, 300)).toBe(3);
});

test('cutting takes a bounded time on many segments', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    segment('x', (index * 37) % 500, (index * 91) % 800),
  );
  const started = performance.now();
  expect(cutIntoGroups(many).flat()).toHaveLength(many.length);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('side headings get a line of their own, dates do not', () => {
  const row = (label: string, baseline: number): Segment[][] => [
    [segment(label, 20, baseline), segment('Employer', 120, baseline)],
    ...[1, 2, 3].map((step) => [segment('text', 120, baseline + 14 * step)]),
  ];
  const rows = [...row('Experience', 100), ...row('2019', 200), ...row('Education', 300)];
  const split = splitSideHeadings(rows).map((segments) => texts(segments).join('|'));
  expect(split.filter((text) => text.includes('E') || text.includes('2019'))).toEqual([
    'Experience',
    'Employer',
    '2019|Employer',
    'Education',
    'Employer',
  ]);
});

test.each([
  ['ABCDEF+Lato-Bold', 700, 'text'],
  ['IBMPlexSans-SemiBold', 600, 'text'],
  ['Roboto-Medium', 500, 'text'],
  ['SourceSansPro-ExtraLight', 200, 'text'],
  ['CMBX10', 700, 'text'],
  ['Georgia', 400, 'text'],
  ['FontAwesome5Free-Solid', 400, 'icon'],
  ['Wingdings-Regular', 400, 'symbol'],
])('the name %s tells weight and kind', (name, weight, kind) => {
  expect(describeFont(name, 0, 0)).toMatchObject({ weight, kind });
});

test('boxes turn there and back', () => {
  const page = { left: 0, top: 800, right: 600, bottom: 0, rotation: 0, width: 600, height: 800 };
  const box = showBox(page, 10, 700, 60, 712);
  expect(box).toEqual({ left: 10, right: 60, top: 88, bottom: 100 });
  for (const turn of [0, 1, 2, 3]) expect(unturnBox(page, turn, turnBox(page, turn, box))).toEqual(box);
});

test('lost ligatures are guessed inside words only', () => {
  expect(guessLigatures('work\uFFFDow')).toBe('workflow');
  expect(guessLigatures('\uFFFDnancial')).toBe('financial');
  expect(guessLigatures('\uFFFD')).toBe('');
});

test('codes without a character are told from spaces', () => {
  expect([0x20, 0xa0, 0x0a].every(isSpace)).toBe(true);
  expect([0, 0x1c, 0x41].some(isSpace)).toBe(false);
  expect([textOfCode(0x1c), textOfCode(0xad), textOfCode(2)]).toEqual(['fi', '-', '-']);
});
