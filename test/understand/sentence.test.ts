import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/understand/sentence.ts';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['You know Node.js and ASP.NET. You write tests.', ['You know Node.js and ASP.NET.', 'You write tests.']],
  ['Tools, e.g. Airflow. SQL.', ['Tools, e.g. Airflow.', 'SQL.']],
  ['U.S. Treasury rules apply. Ask us.', ['U.S. Treasury rules apply.', 'Ask us.']],
  ['Python, Go, etc. You read code.', ['Python, Go, etc.', 'You read code.']],
  ['Ph.D. in Physics. Version 2.5 of it.', ['Ph.D. in Physics.', 'Version 2.5 of it.']],
  ['Are excited to finally! enable care', ['Are excited to finally! enable care']],
  [
    'A field (e.g,. Economics. Sociology) or more. Next.',
    ['A field (e.g,. Economics. Sociology) or more.', 'Next.'],
  ],
])('%s', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('spans are those of the text, line breaks and all', () => {
  expect(split('One line\nof two. Another.')).toEqual(['One line\nof two.', 'Another.']);
});
