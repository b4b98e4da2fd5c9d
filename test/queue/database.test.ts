import { expect, it } from 'vitest';
import { reasonOf } from '../../src/queue/database.ts';

it.each([
  ['no host at postgres://someone:secret@db/rolefit today', 'no host at postgres://db/rolefit today'],
  ['no host at postgres://someone:sec/ret@db/rolefit', 'no host at postgres://db/rolefit'],
  ['no host at postgres://someone:sec@ret@db/rolefit', 'no host at postgres://db/rolefit'],
])('leaves no credentials in a reason: %s', (message, expected) => {
  expect(reasonOf(new Error(message))).toBe(expected);
  expect(reasonOf(new AggregateError([new Error(message)]))).toBe(expected);
});
